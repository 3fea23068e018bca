package org.minutebook.app.documents.hygiene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** A PDF: the text and the look of its pages, then what hangs on the document beside them. */
final class PdfCheck {

    private static final int MOST_PAGES = 5_000;
    private static final long IN_MEMORY = 32L << 20;
    private static final String SAVE_AS_PDF = "Save it as PDF again from the program it was made with.";

    private final Path file;
    private final PDDocument pdf;
    private final Findings findings;

    private PdfCheck(Path file, PDDocument pdf, Findings findings) {
        this.file = file;
        this.pdf = pdf;
        this.findings = findings;
    }

    /**
     * Searches a PDF. What a crafted file may still do inside PDFBox (nested too deep, too much for the memory) costs
     * this file its check and nobody else anything.
     */
    static void search(Path file, Findings findings) throws Unreadable {
        PdfStreams.refuseBombs(file, findings);
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            new PdfCheck(file, pdf, findings).search();
        } catch (InvalidPasswordException _) {
            throw Unreadable.in(
                    file,
                    "is protected by a password, so it cannot be searched or bound into a pack.",
                    "Ask the sender for a copy without a password.");
        } catch (PdfPages.TooMuch _) {
            throw Unreadable.tooLarge(file);
        } catch (Findings.Stopped stopped) {
            throw stopped;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            System.getLogger(PdfCheck.class.getName())
                    .log(System.Logger.Level.DEBUG, "a PDF could not be searched", broken);
            throw Unreadable.damaged(file);
        }
    }

    private void search() throws IOException, Unreadable {
        int pages = pdf.getNumberOfPages();
        if (pages == 0) {
            throw Unreadable.in(file, "has no page.", SAVE_AS_PDF);
        }
        if (pages > MOST_PAGES) {
            throw Unreadable.in(
                    file,
                    String.format("has %,d pages, more than any paper.", pages),
                    "Save the pages that are meant as a PDF of their own.");
        }
        new PdfPages(pdf, findings).search();
        new PdfNotes(pdf, findings).search();
        names();
        layers();
    }

    private void names() {
        PDDocumentInformation information = pdf.getDocumentInformation();
        Set<String> people = new TreeSet<>();
        people.add(text(information.getAuthor()).strip());
        people.addAll(Xmp.creators(file, pdf));
        people.removeIf(name -> !OfficeCheck.isPersonal(name));
        if (!people.isEmpty()) {
            findings.add(
                    HygieneKind.NAMES,
                    "properties",
                    "The file's properties name " + String.join(", ", people) + " as author.",
                    "Save it again without it: in Word, File, Info, Check for Issues, Inspect Document, then Save as"
                            + " PDF.");
        }
        findings.text("properties, title", text(information.getTitle()));
        findings.text("properties, subject", text(information.getSubject()));
        findings.text("properties, keywords", text(information.getKeywords()));
        List<String> own = new ArrayList<>();
        for (String key : new TreeSet<>(information.getMetadataKeys())) {
            if (!Set.of(
                            "Title",
                            "Author",
                            "Subject",
                            "Keywords",
                            "Creator",
                            "Producer",
                            "CreationDate",
                            "ModDate",
                            "Trapped")
                    .contains(key)) {
                own.add(key);
            }
        }
        if (!own.isEmpty()) {
            findings.add(
                    HygieneKind.CUSTOM_PROPERTIES,
                    "properties",
                    "The file carries properties of its own: " + String.join(", ", own) + ".",
                    SAVE_AS_PDF);
        }
    }

    private void layers() {
        PDOptionalContentProperties layers = pdf.getDocumentCatalog().getOCProperties();
        if (layers == null) {
            return;
        }
        for (PDOptionalContentGroup layer : layers.getOptionalContentGroups()) {
            if (!layers.isGroupEnabled(layer)) {
                findings.add(
                        HygieneKind.HIDDEN_LAYER,
                        "the whole file",
                        "A layer is switched off and can be switched on by any reader: "
                                + Findings.quoted(text(layer.getName())) + ".",
                        "Delete the layer in the program the PDF was made with and save it again.");
            }
        }
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
