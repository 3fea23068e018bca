package org.minutebook.db.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Actions that were agreed twice in the same words. A board that asks in November again for what it asked for in July
 * makes a second entry, and both stay open: the later one is offered as superseding the earlier one, never closed for
 * it.
 */
public final class RepeatedActions {

    /** What of an action this rule looks at. */
    public record Logged(String reference, @Nullable LocalDate date, String text) {}

    /** An offer: {@code later} may supersede {@code earlier}. */
    public record Supersedes(Logged later, Logged earlier, String because) {}

    /** Fewer words than these ("Report back", "To note") are said of different things. */
    private static final int FEWEST_WORDS = 5;

    private RepeatedActions() {}

    /** Each repeated action with the one before it in the same words, in the order given. */
    public static List<Supersedes> find(List<Logged> log) {
        Map<String, List<Logged>> byText = new LinkedHashMap<>();
        for (Logged action : log) {
            if (Fold.words(action.text).split(" ").length >= FEWEST_WORDS) {
                byText.computeIfAbsent(Fold.text(action.text), _ -> new ArrayList<>())
                        .add(action);
            }
        }
        List<Supersedes> offers = new ArrayList<>();
        for (List<Logged> same : byText.values()) {
            if (same.size() > 1) {
                List<Logged> inTime = new ArrayList<>(same);
                inTime.sort(Comparator.comparing(Logged::date, Comparator.nullsFirst(Comparator.naturalOrder())));
                for (int i = 1; i < inTime.size(); i++) {
                    offer(inTime.get(i), inTime.get(i - 1), offers);
                }
            }
        }
        return List.copyOf(offers);
    }

    private static void offer(Logged later, Logged earlier, List<Supersedes> into) {
        boolean sameReference = ActionReference.read(later.reference)
                .key()
                .equals(ActionReference.read(earlier.reference).key());
        boolean sameDate = later.date == null ? earlier.date == null : later.date.equals(earlier.date);
        if (!sameReference || !sameDate) {
            into.add(new Supersedes(
                    later,
                    earlier,
                    "Action " + later.reference + " repeats action " + earlier.reference + " word for word."));
        }
    }
}
