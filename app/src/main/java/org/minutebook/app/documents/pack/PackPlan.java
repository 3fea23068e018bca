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

    /**
     * How long a part is; 0 for an item without pages of its own, whose odd start is the next part's.
     *
     * @param numbers how many numbers it takes where those are more than its pages, since more of it is in another pack that runs
     *     along with this one
     */
    public record Length(int pages, boolean startsOdd, boolean numbered, int numbers) {
        public Length(int pages, boolean startsOdd, boolean numbered) {
            this(pages, startsOdd, numbered, pages);
        }
    }

    /**
     * Where a part stands.
     *
     * @param from its first number, 0 where its pages do not count
     * @param to its last number, with the blank pages that fill it up and what is left out
     * @param pages pages of its own
     * @param blanksBefore blank pages before its first
     * @param blanksAfter blank pages after its last, which have the last numbers up to {@code to}
     * @param sheet its first page in the file, from 0; where it has none, that of the part that follows
     */
    public record Place(int from, int to, int pages, int blanksBefore, int blanksAfter, int sheet) {

        /** One number more; pages and numbers stay even or odd together, so that each page keeps its side of the paper. */
        private Place filledUp() {
            return new Place(from, to + 1, pages, blanksBefore, (to + 1 - from + 1 - pages) % 2, sheet);
        }

        /** The number of the first blank page after it. */
        int blanksFrom() {
            return to - blanksAfter + 1;
        }

        /** Its last number that is on one of its own pages or on a blank page that fills it up. */
        public int shownTo() {
            return blanksAfter == 0 ? from + pages - 1 : to;
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
        boolean sided = parts.stream().anyMatch(Length::startsOdd);
        boolean anyOdd = false;
        boolean odd = false;
        for (Length part : parts) {
            if (part.pages() == 0 && part.numbers() == 0) {
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
                    sheet += fillUp(places, last);
                } else {
                    before = 1;
                    sheet++;
                }
                next++;
            }
            last = places.size();
            int numbers = Math.max(part.pages(), part.numbers());
            int after = sided ? (numbers - part.pages()) % 2 : 0;
            places.add(new Place(next, next + numbers - 1, part.pages(), before, after, sheet));
            next += numbers;
            sheet += part.pages() + after;
            odd = false;
        }
        if (anyOdd && next % 2 == 0) {
            sheet += fillUp(places, last);
            next++;
        }
        for (int i = places.size() - 2; i >= 0; i--) {
            if (parts.get(i).pages() == 0 && parts.get(i).numbers() == 0) {
                places.set(i, places.get(i).before(places.get(i + 1)));
            }
        }
        return new PackPlan(firstPage, next - 1, sheet, List.copyOf(places));
    }

    /** How many pages the file has more by it; one less where what is left out takes the place of a blank page. */
    private static int fillUp(List<Place> places, int last) {
        Place before = places.get(last);
        Place after = before.filledUp();
        places.set(last, after);
        return after.blanksAfter() - before.blanksAfter();
    }

    /** The first number of a supplement to a pack that ended with {@code lastPage}. */
    public static int following(int lastPage, boolean startsOdd) {
        int next = lastPage + 1;
        return startsOdd && next % 2 == 0 ? next + 1 : next;
    }
}
