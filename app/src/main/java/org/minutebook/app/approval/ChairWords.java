package org.minutebook.app.approval;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.chair.Returned;

/** How much of the chair's copy waits, said in one way at the head of the page and over the list. */
final class ChairWords {
    private ChairWords() {}

    /** Over the list: "2 changes by the chair, and 1 to make by hand". */
    static String waiting(Returned returned) {
        int changes = returned.amendments().size();
        List<String> counts = new ArrayList<>();
        if (changes > 0) {
            counts.add(changes == 1 ? "1 change by the chair" : changes + " changes by the chair");
        }
        counts.addAll(others(returned, changes == 0));
        return counts.isEmpty() ? "Every change is settled" : joined(counts);
    }

    /** At the head of the page; blank where nothing waits. */
    static String next(Returned returned) {
        if (returned.isSettled()) {
            return "";
        }
        int changes = returned.amendments().size();
        List<String> counts = new ArrayList<>();
        if (changes > 0) {
            counts.add("its " + (changes == 1 ? "change" : changes + " changes"));
        }
        counts.addAll(others(returned, changes == 0));
        return "The chair’s copy came back. Next: settle " + joined(counts) + ", then publish the draft.";
    }

    private static List<String> others(Returned returned, boolean alone) {
        List<String> counts = new ArrayList<>();
        int byHand = returned.byHand().size();
        if (byHand > 0) {
            counts.add(byHand + (alone ? byHand == 1 ? " change" : " changes" : "") + " to make by hand");
        }
        int remarks = returned.remarks().size();
        if (remarks > 0) {
            counts.add(remarks == 1 ? "1 comment" : remarks + " comments");
        }
        return counts;
    }

    private static String joined(List<String> counts) {
        int last = counts.size() - 1;
        return last == 0 ? counts.getFirst() : String.join(", ", counts.subList(0, last)) + ", and " + counts.get(last);
    }
}
