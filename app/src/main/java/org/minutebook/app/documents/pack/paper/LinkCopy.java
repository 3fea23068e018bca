package org.minutebook.app.documents.pack.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.pack.paper.Destinations.Place;
import org.minutebook.app.documents.pack.paper.ObjectText.Gap;
import org.minutebook.app.documents.pack.paper.PaperTroubled.Kind;

/**
 * Of everything that is laid over a page only its links are kept, and of a link only where it is and where it leads.
 * Comments, drawings, files and sounds are counted and left out.
 */
final class LinkCopy {

    private static final Set<String> LOOKS = Set.of("Rect", "Border", "BS", "H", "C", "QuadPoints");

    /** Belong to other things and are not counted by themselves. */
    private static final Set<String> SILENT = Set.of("Popup", "Widget", "Link");

    private record Kept(
            int object, COSDictionary link, @Nullable Place place) {}

    private final ObjectCopy copy;
    private final Destinations destinations;
    private final String paper;
    private final int pages;
    private final List<Kept> waiting = new ArrayList<>();
    private final Map<COSDictionary, Integer> objects = new IdentityHashMap<>();
    private int leftOut;

    LinkCopy(ObjectCopy copy, Destinations destinations, String paper, int pages) {
        this.copy = copy;
        this.destinations = destinations;
        this.paper = paper;
        this.pages = pages;
    }

    /** How many comments, drawings, files and sounds were left out. */
    int leftOut() {
        return leftOut;
    }

    /** The object that the link became; 0 for what was left out. */
    int objectOf(@Nullable COSBase annotation) {
        return annotation instanceof COSDictionary dictionary ? objects.getOrDefault(dictionary, 0) : 0;
    }

    /**
     * The objects of the links of one page; written with {@link #write}.
     *
     * @throws PaperRefused where something is marked to be blacked out and is still there
     */
    int[] of(COSDictionary page, int index) throws PaperRefused {
        List<Integer> kept = new ArrayList<>();
        if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
            for (int i = 0; i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    one(annotation, index, kept);
                }
            }
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private void one(COSDictionary annotation, int index, List<Integer> kept) throws PaperRefused {
        String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
        if (kind.equals("Redact")) {
            throw new PaperRefused(
                    Kind.REDACTION,
                    paper + " has redactions on its page " + (index + 1)
                            + " that are marked but not applied, so the words are still there: apply them, save it and"
                            + " attach it again.");
        }
        if (kind.equals("Link") && !objects.containsKey(annotation)) {
            Place place = destinations.placeOf(annotation);
            if (place != null && place.page() < pages || Destinations.addressOf(annotation) != null) {
                int object = copy.newObject();
                objects.put(annotation, object);
                waiting.add(new Kept(object, annotation, place));
                kept.add(object);
            }
        } else if (!SILENT.contains(kind)) {
            leftOut++;
        }
    }

    void write() throws IOException {
        for (Kept kept : waiting) {
            ObjectText out = copy.out;
            out.gap(Gap.OBJECT, kept.object()).ascii("<</Type/Annot/Subtype/Link/F 4");
            COSDictionary looks = new COSDictionary();
            for (Map.Entry<COSName, COSBase> entry : kept.link().entrySet()) {
                if (LOOKS.contains(entry.getKey().getName())) {
                    looks.setItem(entry.getKey(), PageCopy.direct(entry.getValue()));
                }
            }
            copy.entries(looks, Set.of(), 1);
            COSBase key = kept.link().getItem(COSName.STRUCT_PARENT);
            if (key != null) {
                copy.key("StructParent", key);
            }
            Place place = kept.place();
            COSString address = Destinations.addressOf(kept.link());
            if (place != null) {
                out.ascii("/Dest[").gap(Gap.REFERENCE, place.page() + 1L).ascii(place.view() + "]");
            } else if (address != null) {
                out.ascii("/A<</S/URI/URI ");
                COSWriter.writeString(address, out);
                out.ascii(">>");
            }
            out.ascii(">>\nendobj\n");
        }
        waiting.clear();
    }
}
