package org.minutebook.app.documents.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.minutebook.db.model.Action;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.RagWord;

/**
 * Where a log says of an action that it is done, beside its rating: in the column of the status where the colours have one of their
 * own, and in a second column that is headed like one ("State").
 */
record StateColumn(Headings headings, int second) {
    private static final Set<String> WORDS =
            Arrays.stream(Action.State.values()).map(StateColumn::word).collect(Collectors.toSet());
    private static final Set<String> DONE =
            Set.of(word(Action.State.DELIVERED), word(Action.State.SUPERSEDED), word(Action.State.CLOSED));

    static StateColumn in(Headings headings) {
        return new StateColumn(
                headings,
                IntStream.range(0, headings.texts().size())
                        .filter(column -> headings.field(column) == null
                                && Field.STATUS.plainness(headings.texts().get(column)) >= 0)
                        .findFirst()
                        .orElse(-1));
    }

    private static String word(Action.State state) {
        return Fold.text(state.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    boolean saysDone(RawRow row) {
        return RagWord.read(row.cell(headings.column(Field.STATUS)).text()).saysComplete()
                || RagWord.read(row.cell(second).text()).saysComplete()
                || DONE.contains(Fold.text(row.cell(second).text()));
    }

    /** Whether a cell says no more than which state the action is in, so that nothing of it need be kept. */
    boolean isAll(int column, RawCell cell) {
        return column == second && WORDS.contains(Fold.text(cell.text()));
    }
}
