package org.minutebook.app.documents.pack.paper;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/** Where a link or a bookmark of a paper leads: a page of the same paper, or an address on the web. */
final class Destinations {

    private static final Set<String> VIEWS = Set.of("XYZ", "Fit", "FitH", "FitV", "FitR", "FitB", "FitBH", "FitBV");

    /**
     * A place in the paper.
     *
     * @param page from 0
     * @param view as a PDF writes it after the page
     */
    record Place(int page, String view) {}

    private final PDDocumentCatalog catalog;
    private final ObjectCopy copy;

    Destinations(PDDocumentCatalog catalog, ObjectCopy copy) {
        this.catalog = catalog;
        this.copy = copy;
    }

    /** Where the link or bookmark leads in this paper; null where it leads elsewhere or nowhere. */
    @Nullable
    Place placeOf(COSDictionary linkOrBookmark) {
        COSBase direct = linkOrBookmark.getDictionaryObject(COSName.DEST);
        if (direct == null
                && linkOrBookmark.getDictionaryObject(COSName.A) instanceof COSDictionary action
                && action.getNameAsString(COSName.S, "").equals("GoTo")) {
            direct = action.getDictionaryObject(COSName.D);
        }
        return place(direct);
    }

    /** The web or mail address that the link opens; null for any other, such as a file of the author's machine. */
    static @Nullable COSString addressOf(COSDictionary link) {
        if (link.getDictionaryObject(COSName.A) instanceof COSDictionary action
                && action.getNameAsString(COSName.S, "").equals("URI")
                && action.getDictionaryObject(COSName.URI) instanceof COSString address) {
            String begins = address.getString().strip().toLowerCase(Locale.ROOT);
            if (begins.startsWith("http://") || begins.startsWith("https://") || begins.startsWith("mailto:")) {
                return address;
            }
        }
        return null;
    }

    private @Nullable Place place(@Nullable COSBase destination) {
        return switch (destination) {
            case COSName name -> named(name.getName());
            case COSString name -> named(name.getString());
            case COSDictionary wrapped ->
                wrapped.getDictionaryObject(COSName.D) instanceof COSArray array ? place(array) : null;
            case COSArray array -> place(array);
            case null, default -> null;
        };
    }

    private @Nullable Place named(String name) {
        try {
            PDPageDestination found = catalog.findNamedDestinationPage(new PDNamedDestination(name));
            return found == null ? null : place(found.getCOSObject());
        } catch (IOException | RuntimeException e) {
            return null; // a damaged list of names: the link leads nowhere
        }
    }

    private @Nullable Place place(COSArray array) {
        if (array.size() == 0) {
            return null;
        }
        int page =
                array.getObject(0) instanceof COSNumber number ? number.intValue() : copy.page(array.getObject(0)) - 1;
        return page < 0 ? null : new Place(page, view(array));
    }

    private static String view(COSArray array) {
        String kind = array.size() > 1 && array.getObject(1) instanceof COSName name ? name.getName() : "Fit";
        if (!VIEWS.contains(kind)) {
            return "/Fit";
        }
        StringBuilder view = new StringBuilder("/").append(kind);
        for (int i = 2; i < Math.min(array.size(), 6); i++) {
            view.append(' ');
            view.append(
                    array.getObject(i) instanceof COSNumber number && Float.isFinite(number.floatValue())
                            ? PageCopy.number(number.floatValue())
                            : "null");
        }
        return view.toString();
    }
}
