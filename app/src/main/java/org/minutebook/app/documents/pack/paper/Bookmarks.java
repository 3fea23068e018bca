package org.minutebook.app.documents.pack.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.pack.paper.Destinations.Place;

/** The bookmarks of a paper in their order. */
final class Bookmarks {

    private static final int MOST = 20_000;
    private static final int DEEPEST = 30;
    private static final int LONGEST = 500;

    private final Destinations destinations;
    private final int pages;
    private final List<Bookmark> found = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Bookmarks(Destinations destinations, int pages) {
        this.destinations = destinations;
        this.pages = pages;
    }

    List<Bookmark> of(COSDictionary catalog) {
        if (catalog.getDictionaryObject(COSName.OUTLINES) instanceof COSDictionary outlines) {
            read(outlines.getDictionaryObject(COSName.FIRST), 0);
        }
        return List.copyOf(found);
    }

    private void read(@Nullable COSBase first, int depth) {
        COSBase next = first;
        while (next instanceof COSDictionary bookmark && seen.add(bookmark) && found.size() < MOST) {
            String title = bookmark.getString(COSName.TITLE, "").strip();
            Place place = destinations.placeOf(bookmark);
            boolean leads = place != null && place.page() < pages;
            COSBase below = bookmark.getDictionaryObject(COSName.FIRST);
            if (!title.isEmpty() && (leads || below != null)) {
                found.add(new Bookmark(
                        depth,
                        title.substring(0, Math.min(title.length(), LONGEST)),
                        leads && place != null ? place.page() : -1,
                        leads && place != null ? place.view() : ""));
            }
            if (depth < DEEPEST) {
                read(below, depth + 1);
            }
            next = bookmark.getDictionaryObject(COSName.NEXT);
        }
    }
}
