package org.minutebook.app.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.store.ActionRow;

/** The orders in which the log can be shown. References are sorted by their number, as printed references are not in date order. */
enum ActionOrder {
    LOG(Comparator.comparing((ActionLine line) -> line.row().board())
            .thenComparing(line -> line.row().position())),
    BOARD(Comparator.comparing(ActionLine::board)
            .thenComparing(line -> line.row().position())),
    REFERENCE(Comparator.comparing((ActionLine line) -> line.row().referenceNumber())
            .thenComparing(line -> line.row().reference())),
    RAISED(day(ActionRow::raisedOn)),
    TEXT(Comparator.comparing((ActionLine line) -> line.row().text(), String.CASE_INSENSITIVE_ORDER)),
    OWNERS(Comparator.comparing((ActionLine line) -> line.row().owners(), String.CASE_INSENSITIVE_ORDER)),
    DUE(day(ActionRow::dueOn)),
    LATEST(Comparator.comparing((ActionLine line) -> line.row().latest(), String.CASE_INSENSITIVE_ORDER)),
    RAG(Comparator.comparing(ActionLine::rated)),
    STATE(Comparator.comparing(ActionLine::stateWords)),
    AGE(Comparator.comparing(ActionLine::age, Comparator.nullsLast(Comparator.naturalOrder())));

    private final Comparator<ActionLine> by;

    ActionOrder(Comparator<ActionLine> by) {
        this.by = by;
    }

    private static Comparator<ActionLine> day(Function<ActionRow, @Nullable LocalDate> of) {
        return Comparator.comparing(line -> of.apply(line.row()), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** The places of the lines in this order. */
    int[] of(List<ActionLine> lines, boolean ascending) {
        if (this == LOG) {
            return IntStream.range(0, lines.size()).toArray();
        }
        Comparator<ActionLine> wanted = ascending ? by : by.reversed();
        return IntStream.range(0, lines.size())
                .boxed()
                .sorted((one, other) -> wanted.compare(lines.get(one), lines.get(other)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
