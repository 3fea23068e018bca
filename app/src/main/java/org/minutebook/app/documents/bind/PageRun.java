package org.minutebook.app.documents.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.Progress;

/**
 * One run of page numbers for the public pack and the one that has more: a page that is in both has one number, so that whoever names
 * a page at the meeting names it to everybody. What only one of them has takes its numbers in the other too.
 */
final class PageRun {
    /** An agenda that gives pages may itself become longer by them, and so move them; twice is the most that was seen. */
    private static final int PASSES = 6;

    private PageRun() {}

    /** Numbers the packs, and gives their agendas the pages until giving them changes none. */
    static void settle(PackTwin open, Optional<PackTwin> full, Progress progress) throws DocumentProblem {
        for (int pass = 0; pass < PASSES; pass++) {
            if (full.isPresent()) {
                Map<String, Integer> numbers = numbers(open, full.get(), progress);
                open.run(numbers);
                full.get().run(numbers);
            } else {
                open.run(Map.of());
            }
            boolean others = open.givesPages(progress);
            if (full.isPresent()) {
                others |= full.get().givesPages(progress);
            }
            if (!others) {
                return;
            }
        }
        throw new IllegalStateException("the pages of a pack do not settle");
    }

    /** How many numbers each slot of the run takes, in its order: as many as the pack has pages that has more of it. */
    private static Map<String, Integer> numbers(PackTwin open, PackTwin full, Progress progress)
            throws DocumentProblem {
        List<String> order = new ArrayList<>(full.keys());
        String before = PackSlots.FRONT;
        for (String key : open.keys()) {
            if (!order.contains(key)) {
                order.add(order.indexOf(before) + 1, key);
            }
            before = key;
        }
        Map<String, Integer> ours = open.pages(progress);
        Map<String, Integer> theirs = full.pages(progress);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        order.forEach(key -> numbers.put(key, Math.max(ours.getOrDefault(key, 0), theirs.getOrDefault(key, 0))));
        return numbers;
    }
}
