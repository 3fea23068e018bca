package org.minutebook.app.documents.pack.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.pack.paper.ObjectText.Gap;
import org.minutebook.app.documents.pack.paper.PaperBytes.Extent;

/**
 * Copies what a page is drawn with, object by object, and leaves behind what is not drawn: descriptions, private data of
 * the program that made it, earlier versions of pictures, files. What nothing on a page refers to is never reached.
 */
final class ObjectCopy {

    /** Never drawn, wherever it stands. */
    private static final Set<String> NOT_DRAWN =
            Set.of("PieceInfo", "LastModified", "AF", "Thumb", "PtData", "Measure", "AdobePhotoshop", "Illustrator");

    /** Of a stream also what is written anew, and what would fetch another file. */
    private static final Set<String> NOT_OF_A_STREAM =
            Set.of("Length", "F", "FFilter", "FDecodeParms", "DL", "Metadata", "OPI", "Alternates", "Ref", "AA", "A");

    /** Whole objects that have no place among what a page is drawn with. */
    private static final Set<String> NO_PLACE = Set.of(
            "Catalog",
            "Pages",
            "Page",
            "Annot",
            "Filespec",
            "EmbeddedFile",
            "Outlines",
            "Action",
            "Sig",
            "StructTreeRoot",
            "StructElem",
            "Metadata");

    private static final int DEEPEST = 200;

    final ObjectText out = new ObjectText();
    private final @Nullable PaperBytes file;
    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final List<COSDictionary> layers = new ArrayList<>();
    private final IntUnaryOperator structureKeys;
    private int last;

    /** {@code structureKeys} gives a key of the paper's structure its new number, or -1. */
    ObjectCopy(@Nullable PaperBytes file, List<COSDictionary> pages, IntUnaryOperator structureKeys) {
        this.file = file;
        this.structureKeys = structureKeys;
        for (COSDictionary page : pages) {
            this.pages.put(page, ++last);
        }
    }

    /** Of objects that lie in no file. */
    static ObjectCopy ofMadeHere() {
        return new ObjectCopy(null, List.of(), _ -> -1);
    }

    int newObject() {
        return ++last;
    }

    int objects() {
        return last;
    }

    /** The page's number among this paper's objects, which is its place from 1; 0 where it is none of them. */
    int page(@Nullable COSBase page) {
        return page instanceof COSDictionary dictionary ? pages.getOrDefault(dictionary, 0) : 0;
    }

    /** The layers met so far. */
    Map<COSDictionary, Integer> layers() {
        Map<COSDictionary, Integer> found = new HashMap<>();
        layers.forEach(layer -> found.put(layer, numbers.getOrDefault(layer, 0)));
        return found;
    }

    /** Writes everything that was referred to and is not written yet. */
    void writeWaiting() throws IOException {
        for (COSBase next = waiting.poll(); next != null; next = waiting.poll()) {
            out.gap(Gap.OBJECT, numbers.getOrDefault(next, 0));
            if (next instanceof COSStream stream) {
                stream(stream);
            } else {
                value(next, 1);
            }
            out.ascii("\nendobj\n");
        }
    }

    /** A reference to an object, which is written later. */
    void reference(COSBase to) {
        Integer number = numbers.get(to);
        if (number == null) {
            number = ++last;
            numbers.put(to, number);
            waiting.add(to);
        }
        out.gap(Gap.REFERENCE, number);
    }

    void value(@Nullable COSBase given, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("Objects in objects in objects");
        }
        COSBase value = given instanceof COSObject object ? object.getObject() : given;
        boolean shared = given instanceof COSObject && (value instanceof COSDictionary || value instanceof COSArray);
        if (value instanceof COSDictionary dictionary) {
            int page = page(dictionary);
            if (page > 0) {
                out.gap(Gap.REFERENCE, page);
            } else if (hasNoPlace(dictionary)) {
                out.ascii("null");
            } else if (shared || value instanceof COSStream) {
                reference(value);
            } else {
                dictionary(dictionary, depth);
            }
        } else if (value instanceof COSArray array) {
            if (shared) {
                reference(array);
            } else {
                array(array, depth);
            }
        } else {
            simple(value);
        }
    }

    private static boolean hasNoPlace(COSDictionary dictionary) {
        String type = dictionary.getNameAsString(COSName.TYPE, "");
        return NO_PLACE.contains(type) || dictionary.containsKey(COSName.JS);
    }

    private void simple(@Nullable COSBase value) throws IOException {
        switch (value) {
            case COSInteger number -> number.writePDF(out);
            case COSFloat number -> number.writePDF(out);
            case COSName name -> name.writePDF(out);
            case COSString string -> COSWriter.writeString(string, out);
            case COSBoolean bool -> bool.writePDF(out);
            case null, default -> out.ascii("null");
        }
    }

    private void array(COSArray array, int depth) throws IOException {
        out.write('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.write(' ');
            }
            value(array.get(i), depth + 1);
        }
        out.write(']');
    }

    private void dictionary(COSDictionary dictionary, int depth) throws IOException {
        out.ascii("<<");
        if (dictionary.getCOSName(COSName.TYPE) == COSName.OCG && numbers.containsKey(dictionary)) {
            layers.add(dictionary);
            // its own name may say who worked on it
            out.ascii("/Type/OCG/Name(Layer " + layers.size() + ")>>");
            return;
        }
        entries(dictionary, Set.of(), depth);
        out.ascii(">>");
    }

    /** The entries that are drawn, without those named. */
    void entries(COSDictionary dictionary, Set<String> without, int depth) throws IOException {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            String key = entry.getKey().getName();
            if (without.contains(key) || NOT_DRAWN.contains(key) && isPrivate(entry.getValue())) {
                continue;
            }
            if (key.equals("StructParents") || key.equals("StructParent")) {
                key(key, entry.getValue());
            } else if (!isDescription(entry.getValue())) {
                entry.getKey().writePDF(out);
                out.write(' ');
                value(entry.getValue(), depth + 1);
            }
        }
    }

    /** A resource may be called as it likes: only what is no font, picture or layer is left out for its name. */
    private static boolean isPrivate(COSBase given) {
        COSBase value = given instanceof COSObject object ? object.getObject() : given;
        return !(value instanceof COSStream)
                && !(value instanceof COSDictionary dictionary && dictionary.containsKey(COSName.TYPE));
    }

    private static boolean isDescription(COSBase given) {
        COSBase value = given instanceof COSObject object ? object.getObject() : given;
        return value instanceof COSStream stream
                && (stream.getCOSName(COSName.TYPE) == COSName.METADATA
                        || stream.getNameAsString(COSName.SUBTYPE, "").equals("XML"));
    }

    /** Where the structure of the paper refers to a page, picture or link: the key it has in the pack. */
    void key(String name, COSBase given) {
        COSBase value = given instanceof COSObject object ? object.getObject() : given;
        int key = value instanceof COSNumber number ? structureKeys.applyAsInt(number.intValue()) : -1;
        if (key >= 0) {
            out.ascii("/" + name + " ").gap(Gap.KEY, key);
        }
    }

    private void stream(COSStream stream) throws IOException {
        Extent extent = file == null ? null : file.extentOf(stream);
        out.ascii("<<");
        entries(stream, NOT_OF_A_STREAM, 1);
        if (file == null || extent == null) {
            byte[] bytes;
            try (InputStream in = stream.createRawInputStream()) {
                bytes = in.readAllBytes();
            }
            out.ascii("/Length " + bytes.length + ">>\nstream\n");
            out.write(bytes, 0, bytes.length);
        } else {
            List<Extent> kept = isPhotograph(stream) ? JpegParts.kept(file, extent) : List.of(extent);
            out.ascii("/Length " + kept.stream().mapToLong(Extent::length).sum() + ">>\nstream\n");
            for (Extent part : kept) {
                out.gap(Gap.COPY, part.from(), Math.toIntExact(part.length()));
            }
        }
        out.ascii("\nendstream");
    }

    private static boolean isPhotograph(COSStream stream) {
        COSBase filters = stream.getFilters();
        return filters == COSName.DCT_DECODE
                || filters instanceof COSArray array && array.size() == 1 && array.getObject(0) == COSName.DCT_DECODE;
    }
}
