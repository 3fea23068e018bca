package org.minutebook.app.documents.pack.paper;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.pack.paper.ObjectText.Gap;

/**
 * Copies the structure that a listener hears a paper by: headings, lists, tables with their head cells, what a picture
 * shows. Names, titles and private properties of elements are left behind; nobody hears them.
 */
final class StructureCopy {

    private static final COSName ALTERNATE_TEXT = COSName.getPDFName("Alt");
    private static final COSName CLASS_MAP = COSName.getPDFName("ClassMap");
    private static final COSName OBJ = COSName.getPDFName("Obj");
    private static final COSName PG = COSName.getPDFName("Pg");
    private static final COSName STM = COSName.getPDFName("Stm");

    private record Element(COSDictionary dictionary, int object, int parent) {}

    private final ObjectCopy copy;
    private final LinkCopy links;
    private final COSDictionary root;
    private final Map<COSDictionary, Integer> objects = new IdentityHashMap<>();
    private final Deque<Element> waiting = new ArrayDeque<>();

    StructureCopy(ObjectCopy copy, LinkCopy links, COSDictionary root) {
        this.copy = copy;
        this.links = links;
        this.root = root;
    }

    /** Writes all elements; the outermost are told. */
    int[] elements() throws IOException {
        List<Integer> outermost = new ArrayList<>();
        COSBase kids = root.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                outermost(array.getObject(i), outermost);
            }
        } else {
            outermost(kids, outermost);
        }
        for (Element next = waiting.poll(); next != null; next = waiting.poll()) {
            write(next);
        }
        copy.writeWaiting();
        return outermost.stream().mapToInt(Integer::intValue).toArray();
    }

    private void outermost(@Nullable COSBase kid, List<Integer> into) {
        if (kid instanceof COSDictionary element && !objects.containsKey(element)) {
            into.add(found(element, 0));
        }
    }

    private int found(COSDictionary element, int parent) {
        int object = copy.newObject();
        objects.put(element, object);
        waiting.add(new Element(element, object, parent));
        return object;
    }

    private void write(Element element) throws IOException {
        COSDictionary from = element.dictionary();
        ObjectText out = copy.out;
        String role = Roles.common(from, root.getDictionaryObject(COSName.ROLE_MAP));
        out.gap(Gap.OBJECT, element.object()).ascii("<</Type/StructElem/S/" + role + "/P ");
        out.gap(element.parent() == 0 ? Gap.PART : Gap.REFERENCE, element.parent());
        page(from);
        for (COSName said : List.of(ALTERNATE_TEXT, COSName.ACTUAL_TEXT, COSName.E, COSName.LANG)) {
            if (from.getDictionaryObject(said) instanceof COSString words) {
                said.writePDF(out);
                COSWriter.writeString(words, out);
            }
        }
        attributes(from);
        COSBase kids = from.getDictionaryObject(COSName.K);
        if (kids != null) {
            out.ascii("/K[");
            if (kids instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    kid(array.getObject(i), element);
                }
            } else {
                kid(kids, element);
            }
            out.ascii("]");
        }
        out.ascii(">>\nendobj\n");
    }

    private void kid(@Nullable COSBase kid, Element of) throws IOException {
        ObjectText out = copy.out;
        if (kid instanceof COSInteger marked) {
            marked.writePDF(out);
            out.write(' ');
        } else if (kid instanceof COSDictionary dictionary) {
            switch (dictionary.getNameAsString(COSName.TYPE, "")) {
                case "MCR" -> {
                    out.ascii("<</Type/MCR/MCID " + dictionary.getInt(COSName.MCID, 0));
                    page(dictionary);
                    if (dictionary.getDictionaryObject(STM) instanceof COSStream stream) {
                        out.ascii("/Stm ");
                        copy.reference(stream);
                    }
                    out.ascii(">>");
                }
                case "OBJR" -> {
                    int link = links.objectOf(dictionary.getDictionaryObject(OBJ));
                    if (link > 0) {
                        out.ascii("<</Type/OBJR/Obj ").gap(Gap.REFERENCE, link);
                        page(dictionary);
                        out.ascii(">>");
                    }
                }
                default -> {
                    if (!objects.containsKey(dictionary)) {
                        out.gap(Gap.REFERENCE, found(dictionary, of.object())).ascii(" ");
                    }
                }
            }
        }
    }

    private void page(COSDictionary from) {
        int page = copy.page(from.getDictionaryObject(PG));
        if (page > 0) {
            copy.out.ascii("/Pg ").gap(Gap.REFERENCE, page);
        }
    }

    /** The attributes of the element and of its classes, which other papers may call alike. */
    private void attributes(COSDictionary element) throws IOException {
        List<COSDictionary> found = new ArrayList<>();
        collect(element.getDictionaryObject(COSName.A), found);
        COSBase classes = element.getDictionaryObject(COSName.C);
        if (classes instanceof COSName name) {
            collect(ofClass(name), found);
        } else if (classes instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.getObject(i) instanceof COSName name ? ofClass(name) : null, found);
            }
        }
        if (!found.isEmpty()) {
            copy.out.ascii("/A[");
            for (COSDictionary attributes : found) {
                copy.value(attributes, 2);
            }
            copy.out.ascii("]");
        }
    }

    private @Nullable COSBase ofClass(COSName name) {
        return root.getDictionaryObject(CLASS_MAP) instanceof COSDictionary map ? map.getDictionaryObject(name) : null;
    }

    private static void collect(@Nullable COSBase attributes, List<COSDictionary> into) {
        if (attributes instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary one) {
                    collect(one, into);
                }
            }
        } else if (attributes instanceof COSDictionary one
                && !(one instanceof COSStream)
                && !one.getNameAsString(COSName.O, "").equals("UserProperties")) {
            COSDictionary heard = new COSDictionary(one);
            heard.removeItem(COSName.getPDFName("Headers")); // they name cells by their ids, which are left behind
            into.add(heard);
        }
    }

    /** One object for each used key: the element of a link, or a list of those of a page's marked sequences. */
    int[] keys(COSBase[] places) {
        int[] written = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            Integer element = places[i] instanceof COSDictionary dictionary ? objects.get(dictionary) : null;
            if (element != null) {
                written[i] = element;
                continue;
            }
            written[i] = copy.newObject();
            copy.out.gap(Gap.OBJECT, written[i]).ascii("[");
            if (places[i] instanceof COSArray array) {
                for (int j = 0; j < array.size(); j++) {
                    element(array.getObject(j));
                }
            }
            copy.out.ascii("]\nendobj\n");
        }
        return written;
    }

    private void element(@Nullable COSBase element) {
        Integer object = element instanceof COSDictionary dictionary ? objects.get(dictionary) : null;
        if (object == null) {
            copy.out.ascii("null ");
        } else {
            copy.out.gap(Gap.REFERENCE, object).ascii(" ");
        }
    }
}
