package org.minutebook.app.documents.owners;

import org.jspecify.annotations.Nullable;
import org.minutebook.db.change.TakeReturned;
import org.minutebook.db.model.Action;
import org.minutebook.db.store.ActionRow;

/**
 * One cell that an owner filled in or changed.
 *
 * @param row the row in the file
 * @param before the action as the book has it
 * @param was what the book says
 * @param says what the cell says
 * @param due what a due date is read as; null for the other fields
 * @param status what a status is read as; null for the other fields
 * @param clash what the book says otherwise since the workbook went, as a sentence; blank where nothing
 * @param doubt what is doubtful in the cell itself, as a sentence; blank where nothing
 */
public record ReturnedEdit(
        int row,
        ActionRow action,
        Action before,
        Field field,
        String was,
        String says,
        TakeReturned.@Nullable Due due,
        TakeReturned.@Nullable Status status,
        String clash,
        String doubt) {

    /** Which of the columns to fill in. */
    public enum Field {
        UPDATE("Update"),
        DUE("Due"),
        STATUS("Status");

        private final String words;

        Field(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether it may be taken as it is, without somebody who looks at it first. */
    public boolean isPlain() {
        return clash.isBlank() && doubt.isBlank();
    }

    /** The owners, as printed. */
    public String who() {
        return action.owners();
    }

    public String remark() {
        return (clash + " " + doubt).strip();
    }
}
