package org.minutebook.app.actions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.RagLabel.Rated;
import org.minutebook.app.kit.StateWords;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Overdue;
import org.minutebook.db.store.ActionRow;

/**
 * One line of the action log as it is shown, ready to be searched.
 *
 * @param board the board's short name
 * @param age in days; null where nobody said when it was raised, or it is over
 * @param folded everything that can be searched, in small letters
 */
public record ActionLine(
        ActionRow row,
        String board,
        boolean overdue,
        @Nullable Integer age,
        Rated rated,
        String folded) {
    static ActionLine of(ActionRow row, String board, LocalDate today) {
        boolean open = isOpen(row.state());
        LocalDate raised = row.raisedOn();
        return new ActionLine(
                row,
                board,
                Overdue.is(row.state(), row.dueOn(), today),
                open && raised != null ? (int) ChronoUnit.DAYS.between(raised, today) : null,
                new Rated(row.rag(), row.ragPrinted()),
                String.join(
                                "\n",
                                row.reference(),
                                row.text(),
                                row.owners(),
                                row.latest(),
                                row.dueWords(),
                                row.ragPrinted())
                        .toLowerCase(Locale.UK));
    }

    /** Whether somebody still has to do something. */
    static boolean isOpen(Action.State state) {
        return LogFilter.isOpen(state);
    }

    public Id<Action> id() {
        return row.id();
    }

    /** The due date, or the words that stand for one. */
    public String due() {
        return row.dueOn() == null ? row.dueWords() : Days.shortly(row.dueOn());
    }

    /** The state in words; an overdue action says so. */
    public String stateWords() {
        return overdue ? "Overdue" : StateWords.action(row.state());
    }
}
