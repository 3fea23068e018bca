package org.minutebook.app.documents.pack;

import java.util.Optional;
import org.minutebook.app.documents.pack.paper.PaperSource;

/**
 * One thing in a pack: front pages, an item's report, an appendix, or an item that only gathers the papers below it.
 *
 * @param number the agenda number that its pages are stamped with, blank for no stamp
 * @param title its bookmark, as it shall be read
 * @param level how deep its bookmark stands: 0 for an item, 1 for a paper below it, and so on
 * @param startsOdd whether it starts on an odd page, a right-hand one in print
 * @param mark its first line stands behind the stamp of the item, such as "Appendix 1", and the second below it, such as why it is not for
 *     publication; blank for none
 * @param numbered whether its pages count in the run; front pages that do not are labelled i, ii, iii
 * @param numbers how many numbers it takes of the run, where those are more than its pages, since more of it is in another pack
 * @param source where its PDF is; none for an item without pages of its own
 */
public record PackPart(
        String number,
        String title,
        int level,
        boolean startsOdd,
        boolean numbered,
        String mark,
        int numbers,
        Optional<PaperSource> source) {

    /** A paper of an agenda item. */
    public static PackPart paper(String number, String title, int level, boolean startsOdd, PaperSource source) {
        return new PackPart(number, title, level, startsOdd, true, "", 0, Optional.of(source));
    }

    /** An item whose papers follow one level deeper; {@code startsOdd} holds for the first of them. */
    public static PackPart item(String number, String title, boolean startsOdd) {
        return new PackPart(number, title, 0, startsOdd, true, "", 0, Optional.empty());
    }

    /** Front pages: the agenda, standing pages. Not stamped with a number. */
    public static PackPart front(String title, boolean numbered, PaperSource source) {
        return new PackPart("", title, 0, false, numbered, "", 0, Optional.of(source));
    }

    public PackPart marked(String words) {
        return new PackPart(number, title, level, startsOdd, numbered, words, numbers, source);
    }

    /** What another pack has here and this one has not: it takes its numbers and nothing is said of it. */
    public static PackPart leftOut(boolean startsOdd, int numbers) {
        return new PackPart("", "", numbers == 0 ? 0 : 1, startsOdd, true, "", numbers, Optional.empty());
    }

    public PackPart taking(int ofTheRun) {
        return new PackPart(number, title, level, startsOdd, numbered, mark, ofTheRun, source);
    }

    public boolean isLeftOut() {
        return source.isEmpty() && title.isEmpty();
    }
}
