package org.minutebook.app.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * One record that was found.
 *
 * @param ref the record as the journal names it: "minutes:55"
 * @param id of the record
 * @param meeting the meeting that it belongs to
 * @param item the agenda item that it stands at
 * @param day of the meeting, or on which it was raised; of a matter, by when it is due again
 * @param open whether an action still has to be done; null where it is no action
 * @param overdue whether its day has passed
 * @param restricted whether it is kept from the public
 */
public record Hit(
        FoundKind kind,
        String ref,
        long id,
        @Nullable Id<Board> board,
        @Nullable Id<Meeting> meeting,
        @Nullable Id<AgendaItem> item,
        @Nullable LocalDate day,
        Excerpt title,
        Excerpt excerpt,
        @Nullable Boolean open,
        boolean overdue,
        boolean restricted,
        float score) {
    /** What stands before its day: "due " where that is no day on which something was. */
    public String beforeDay() {
        return kind == FoundKind.MATTER ? "due " : "";
    }
}
