package org.minutebook.app.actions;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.minutebook.app.kit.Days;
import org.minutebook.db.rules.ActionAges;

/** What the rows of the log are put together by. Within a group they keep their order. */
enum ActionGroup {
    NONE("No groups", line -> "", Comparator.comparing(line -> 0)),
    OWNER(
            "By owner",
            line -> line.row().owners().isBlank()
                    ? "No owner"
                    : line.row().owners().replace(" / ", "; "),
            Comparator.comparing((ActionLine line) -> line.row().owners().isBlank())
                    .thenComparing(line -> line.row().owners(), String.CASE_INSENSITIVE_ORDER)),
    MEETING(
            "By meeting",
            line -> line.row().raisedOn() == null
                    ? "No meeting"
                    : Days.shortly(line.row().raisedOn()),
            Comparator.comparing(line -> line.row().raisedOn(), Comparator.nullsLast(Comparator.reverseOrder()))),
    AGE("By age", ActionGroup::age, Comparator.comparing(ActionGroup::band));

    /** In days: the last day of each band, from the youngest; the middle one is where a chair begins to ask. */
    private static final List<Integer> BANDS = List.of(30, ActionAges.LONG_OPEN, 180, 365);

    private final String words;
    private final Function<ActionLine, String> label;
    private final Comparator<ActionLine> by;

    ActionGroup(String words, Function<ActionLine, String> label, Comparator<ActionLine> by) {
        this.words = words;
        this.label = label;
        this.by = by;
    }

    String words() {
        return words;
    }

    /** The group that a row is in. */
    String label(ActionLine line) {
        return label.apply(line);
    }

    /** The same places, group by group. */
    int[] of(List<ActionLine> lines, int[] places) {
        return this == NONE
                ? places
                : IntStream.of(places)
                        .boxed()
                        .sorted(Comparator.comparing(lines::get, by))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private static String age(ActionLine line) {
        return switch (band(line)) {
            case 0 -> "Over " + BANDS.get(3) + " days";
            case 1 -> BANDS.get(2) + 1 + " to " + BANDS.get(3) + " days";
            case 2 -> BANDS.get(1) + 1 + " to " + BANDS.get(2) + " days";
            case 3 -> BANDS.get(0) + 1 + " to " + BANDS.get(1) + " days";
            case 4 -> "Up to " + BANDS.get(0) + " days";
            default -> "Over, or no date";
        };
    }

    /** The oldest first. */
    private static int band(ActionLine line) {
        Integer age = line.age();
        if (age == null) {
            return BANDS.size() + 1;
        }
        return (int) BANDS.stream().filter(last -> age <= last).count();
    }
}
