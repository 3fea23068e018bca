package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.Action;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.Overdue;
import org.minutebook.db.store.ActionRow;

/**
 * Which actions of a log are wanted.
 *
 * @param open only those that are not done, superseded or closed
 * @param overdue only those that are overdue, which a parked one is not
 * @param owner only those of an owner whose printed name holds this; blank for any
 * @param since only those raised on or after this day
 */
public record LogFilter(boolean open, boolean overdue, String owner, Optional<LocalDate> since) {
    /** The states in which somebody still has to do something. */
    public static final List<Action.State> OPEN =
            Arrays.stream(Action.State.values()).filter(LogFilter::isOpen).toList();

    public static final LogFilter ALL = new LogFilter(false, false, "", Optional.empty());

    public boolean takes(ActionRow row, LocalDate today) {
        if (open && !isOpen(row.state())) {
            return false;
        }
        if (overdue && !Overdue.is(row.state(), row.dueOn(), today)) {
            return false;
        }
        if (!owner.isBlank() && !Fold.text(row.owners()).contains(Fold.text(owner))) {
            return false;
        }
        return since.isEmpty() || (row.raisedOn() != null && !row.raisedOn().isBefore(since.get()));
    }

    /** Whether somebody still has to do something. */
    public static boolean isOpen(Action.State state) {
        return switch (state) {
            case OPEN, PROMISED, ON_AGENDA, PARKED -> true;
            case DELIVERED, SUPERSEDED, CLOSED -> false;
        };
    }
}
