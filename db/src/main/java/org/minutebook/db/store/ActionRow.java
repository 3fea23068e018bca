package org.minutebook.db.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * One action as a list shows it.
 *
 * @param owners as printed, in order, joined by " / "
 * @param dueOn the day it is due, or that of the meeting it is due at where nothing else is said
 * @param dueWords when it is due in words; where there is neither a day nor these, how often it comes again
 * @param latest the latest thing said about it to everybody; blank where nothing was
 * @param audience who may read it ({@link ActionReaders}): a list on the screen holds every action, a list that leaves the book does
 *     not
 */
public record ActionRow(
        Id<Action> id,
        Id<Board> board,
        int position,
        String reference,
        int referenceNumber,
        @Nullable LocalDate raisedOn,
        String text,
        String owners,
        @Nullable LocalDate dueOn,
        String dueWords,
        Action.State state,
        Action.Rag rag,
        String ragPrinted,
        @Nullable LocalDate completedOn,
        String latest,
        Audience audience) {}
