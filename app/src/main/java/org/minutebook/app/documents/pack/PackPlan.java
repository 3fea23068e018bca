package org.minutebook.app.documents.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * The page map of a pack: which numbers each part takes, and where blank pages stand so that a part starts on an odd
 * page.
 *
 * @param lastPage the last number taken, blank pages included
 * @param sheets how many pages the file has
 */
public record PackPlan(int firstPage, int lastPage, int sheets, List<Place> places) {

    /** How long a part is; 0 for an item without pages of its own, whose odd start is the next part's. */
    public record Length(int pages, boolean startsOdd, boolean numbered) {}

    /**
     * Where a part stands.
     *
     * @param from its first number, 0 where its pages do not count
     * @param to its last number, with the blank pages that fill it up
     * @param pages pages of its own
     * @param blanksBefore blank pages before its first
     * @param blanksAfter blank pages after its last, up to {@code to}
     * @param sheet its first page in the file, from 0; where it has none, that of the part that follows
     */
    public record Place(int from, int to, int pages, int blanksBefore, int blanksAfter, int sheet) {

        private Place filledUp() {
            return new Place(from, to + 1, pages, blanksBefore, blanksAfter + 1, sheet);
        }

        private Place before(Place next) {
            return new Place(next.from, next.from - 1, 0, 0, 0, next.sheet);
        }
    }

    public static PackPlan of(List<Length> parts, int firstPage) {
        List<Place> places = new ArrayList<>();
        int next = firstPage;
        int sheet = 0;
        int last = -1; // the part that a blank page would fill up
        boolean anyOdd = false;
        boolean odd = false;
        for (Length part : parts) {
            if (part.pages() == 0) {
                odd |= part.startsOdd();
                places.add(new Place(next, next - 1, 0, 0, 0, sheet));
                continue;
            }
            if (!part.numbered()) {
                places.add(new Place(0, 0, part.pages(), 0, 0, sheet));
                sheet += part.pages();
                continue;
            }
            odd |= part.startsOdd();
            anyOdd |= odd;
            int before = 0;
            if (odd && next % 2 == 0) {
                if (last >= 0) {
                    places.set(last, places.get(last).filledUp());
                } else {
                    before = 1;
                }
                next++;
                sheet++;
            }
            last = places.size();
            places.add(new Place(next, next + part.pages() - 1, part.pages(), before, 0, sheet));
            next += part.pages();
            sheet += part.pages();
            odd = false;
        }
        if (anyOdd && next % 2 == 0) {
            places.set(last, places.get(last).filledUp());
            next++;
            sheet++;
        }
        for (int i = places.size() - 2; i >= 0; i--) {
            if (places.get(i).pages() == 0) {
                places.set(i, places.get(i).before(places.get(i + 1)));
            }
        }
        return new PackPlan(firstPage, next - 1, sheet, List.copyOf(places));
    }

    /** The first number of a supplement to a pack that ended with {@code lastPage}. */
    public static int following(int lastPage, boolean startsOdd) {
        int next = lastPage + 1;
        return startsOdd && next % 2 == 0 ? next + 1 : next;
    }
}
