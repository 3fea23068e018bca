package org.minutebook.app.actions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.minutebook.app.kit.Days;
import org.minutebook.db.rules.today.AgeBand;

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
    AGE(
            "By age",
            line -> band(line).map(AgeBand::words).orElse("Over, or no date"),
            Comparator.comparing(line -> band(line).orElse(null), Comparator.nullsLast(Comparator.reverseOrder())));

    private static final Comparator<ActionLine> OLDEST_FIRST =
            Comparator.comparing(ActionLine::age, Comparator.nullsLast(Comparator.reverseOrder()));

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

    /**
     * The same places, group by group. Ages begin with the oldest, within their groups too, unless an order by day or age was asked
     * for, which goes through the groups as well.
     */
    int[] of(List<ActionLine> lines, int[] places, ActionOrder order) {
        if (this == NONE) {
            return places;
        }
        boolean ordersAges = order == ActionOrder.AGE || order == ActionOrder.RAISED;
        Comparator<ActionLine> wanted = this != AGE
                ? by
                : ordersAges
                        ? Comparator.comparing((ActionLine line) -> line.age() == null)
                        : order == ActionOrder.LOG ? by.thenComparing(OLDEST_FIRST) : by;
        return IntStream.of(places)
                .boxed()
                .sorted(Comparator.comparing(lines::get, wanted))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Optional<AgeBand> band(ActionLine line) {
        return Optional.ofNullable(line.age()).map(AgeBand::of);
    }
}
