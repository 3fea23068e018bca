package org.minutebook.db.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;

/** The one rule for which actions are overdue, wherever they are shown or counted. */
public final class Overdue {
    private Overdue() {}

    /**
     * Whether somebody should have done it by now. A parked action waits because the board lets it: it is open, and overdue only once
     * it is taken up again.
     *
     * @param due the day it is due, or that of the meeting it is due at; null where none is known, and then it is never overdue
     */
    public static boolean is(Action.State state, @Nullable LocalDate due, LocalDate today) {
        return isExpected(state) && due != null && due.isBefore(today);
    }

    /** Whether it is still to be done and nobody lets it wait. */
    public static boolean isExpected(Action.State state) {
        return switch (state) {
            case OPEN, PROMISED, ON_AGENDA -> true;
            case PARKED, DELIVERED, SUPERSEDED, CLOSED -> false;
        };
    }
}
