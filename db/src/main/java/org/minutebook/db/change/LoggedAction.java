package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;

/**
 * One line of an action log that came in from outside, read and not yet taken.
 *
 * @param row its row in the file, for messages
 * @param number the reference's number; 0 where it has none
 * @param letter the reference's clause letter; blank where it has none
 * @param due words of the due column, or of the action where there is no such column; blank where there are none
 * @param dueOffered whether the log has no due date of its own and this one was read from the words of the action or its comment: it
 *     is taken with a new action, and changes none that the book has
 * @param comment the whole comment cell, line breaks kept
 * @param complete whether its status says that it is done
 * @param notes other columns, a line each
 */
public record LoggedAction(
        int row,
        String reference,
        int number,
        String letter,
        @Nullable LocalDate raisedOn,
        String raisedPrinted,
        String text,
        List<Owner> owners,
        String comment,
        String ragPrinted,
        Action.Rag rag,
        boolean complete,
        @Nullable LocalDate dueOn,
        String due,
        boolean dueOffered,
        String recurs,
        @Nullable LocalDate completedOn,
        String notes) {
    /** An owner as printed, in its order. */
    public record Owner(String printed, ActionOwner.Kind kind) {}
}
