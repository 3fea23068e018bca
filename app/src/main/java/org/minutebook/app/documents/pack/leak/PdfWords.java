package org.minutebook.app.documents.pack.leak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * The words of a PDF: those of its pages, shown or not, and every string of every object in it, whether anything refers
 * to the object or not.
 */
final class PdfWords {

    private static final int DEEPEST = 4;
    private static final int LARGEST = 128 << 20;

    private final PDDocument pdf;
    private final String within;
    private final int depth;
    private final Reading reading;
    private final @Nullable COSDictionary information;
    private final Set<String> names = new TreeSet<>();

    private PdfWords(PDDocument pdf, String within, int depth, Reading reading) {
        this.pdf = pdf;
        this.within = within;
        this.depth = depth;
        this.reading = reading;
        this.information = pdf.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
    }

    static void read(Path file, String within, Reading reading) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            new PdfWords(pdf, within, 0, reading).all();
        } catch (IOException | RuntimeException e) {
            cannot(e, within, reading);
        }
    }

    static void read(byte[] content, String within, int depth, Reading reading) {
        if (depth > DEEPEST) {
            reading.unread(within, "It is attached to an attached file and was not searched: open it and look.");
            return;
        }
        try (PDDocument pdf = Loader.loadPDF(content)) {
            new PdfWords(pdf, within, depth, reading).all();
        } catch (IOException | RuntimeException e) {
            cannot(e, within, reading);
        }
    }

    private static void cannot(Exception e, String within, Reading reading) {
        reading.unread(
                within,
                e instanceof InvalidPasswordException
                        ? "It cannot be opened without a password: publish a copy without one."
                        : "It is damaged and was not searched to its end: make it again.");
    }

    private void all() throws IOException {
        PageWords.read(pdf, within, reading);
        List<COSObjectKey> keys =
                new ArrayList<>(pdf.getDocument().getXrefTable().keySet());
        keys.sort(null);
        for (COSObjectKey key : keys) {
            COSObject object = pdf.getDocument().getObjectFromPool(key);
            value(object.getObject(), null, "", 0);
        }
        value(pdf.getDocument().getTrailer(), null, "", 0);
        reading.words(within + "names inside the PDF", String.join("\n", names));
        if (pdf.getDocument().getTrailer().containsKey(COSName.PREV)
                && pdf.getDocument().getLinearizedDictionary() == null) {
            reading.unread(
                    within,
                    "It still holds an earlier version of itself, which was not searched: save it anew under another"
                            + " name.");
        }
    }

    private void value(@Nullable COSBase value, @Nullable COSDictionary in, String key, int deep) throws IOException {
        if (deep > 100) {
            reading.unread(within, "Its objects lie too deep in each other to be searched: make it again.");
            return;
        }
        switch (value) {
            case COSString string -> reading.words(within + place(in, key), string.getString());
            case COSName name -> names.add(name.getName());
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    value(array.get(i), in, key, deep + 1);
                }
            }
            case COSDictionary dictionary -> {
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    names.add(entry.getKey().getName());
                    value(entry.getValue(), dictionary, entry.getKey().getName(), deep + 1);
                }
                if (dictionary instanceof COSStream stream) {
                    stream(stream);
                }
            }
            case null, default -> {
                // a number says nothing, and what is referred to is an object of its own
            }
        }
    }

    private void stream(COSStream stream) throws IOException {
        String type = stream.getNameAsString(COSName.TYPE, "");
        String kind = stream.getNameAsString(COSName.SUBTYPE, "");
        if (type.equals("Metadata") || kind.equals("XML")) {
            String place = within + "document properties (XMP)";
            MarkupWords.read(new String(decoded(stream), StandardCharsets.UTF_8), place, place, reading);
        } else if (type.equals("EmbeddedFile")) {
            FileWords.read(decoded(stream), "an attachment", within + "attachment: ", depth + 1, reading);
        } else if (kind.equals("Image")) {
            reading.words(within + "remarks in a picture", PictureRemarks.of(stream));
        }
    }

    private static byte[] decoded(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readNBytes(LARGEST);
        }
    }

    private String place(@Nullable COSDictionary in, String key) {
        if (in == null) {
            return "hidden data";
        }
        if (in == information) {
            return key.equals("Title") ? "document title" : "document property " + key;
        }
        String type = in.getNameAsString(COSName.TYPE, "");
        return switch (key) {
            case "Title" -> in.containsKey(COSName.PARENT) ? "bookmark" : "hidden data (Title)";
            case "Alt", "ActualText", "E" -> "text read aloud";
            case "Contents", "RC", "Subj", "NM" -> "comment";
            case "T", "TU", "V", "DV" -> type.equals("Annot") ? "comment or form" : "form";
            case "F", "UF", "Desc" -> "attachment name";
            case "URI" -> "link address";
            case "JS" -> "program";
            case "Names", "Limits", "Dest", "D" -> "name of a place";
            case "P" -> "page label";
            case "Name" -> type.equals("OCG") ? "name of a layer" : "hidden data (Name)";
            default -> "hidden data (" + key + ")";
        };
    }
}
