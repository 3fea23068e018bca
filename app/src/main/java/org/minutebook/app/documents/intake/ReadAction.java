package org.minutebook.app.documents.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.ActionReference;
import org.minutebook.db.rules.DueWords;
import org.minutebook.db.rules.OwnersPrinted;
import org.minutebook.db.rules.PrintedDate;
import org.minutebook.db.rules.RagWord;

/**
 * One action as a log prints it, with what its words were read as beside them.
 *
 * @param row the row in the file, as the file's own program numbers it
 * @param date the date of the meeting that agreed the action
 * @param text the action, line breaks kept
 * @param ownersPrinted the owner cell as printed
 * @param owners the owners named in it, in order
 * @param comment the latest comment, line breaks kept
 * @param status the status as printed
 * @param rag the rating, from the words or from the colour of the cell (then without words)
 * @param completed when it was completed, if the log says so
 * @param others the columns that are no field of an action
 */
public record ReadAction(
        int row,
        ActionReference reference,
        PrintedDate date,
        String text,
        String ownersPrinted,
        List<OwnersPrinted.Owner> owners,
        String comment,
        String status,
        RagWord rag,
        ReadDue due,
        PrintedDate completed,
        List<OtherText> others) {

    /**
     * When the action is due.
     *
     * @param printed the cell for the due date, or empty where the log has none and the words are the action's own
     * @param day the day, where there is one
     * @param words what the cell, or else the action and its comment, say of time
     */
    public record ReadDue(String printed, @Nullable LocalDate day, DueWords words) {}

    /** The text of a column that is no field of an action, kept as a note under the column's heading. */
    public record OtherText(String heading, String text) {}
}
