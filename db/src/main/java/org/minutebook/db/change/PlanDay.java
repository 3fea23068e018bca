package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.store.Writing;

/**
 * When something is to be taken: at a meeting, on a day that may have none yet, or some time.
 *
 * @param day the day, where no meeting is named
 * @param printed words about the time where there is no day: "Spring 2027"
 */
public record PlanDay(
        @Nullable Id<Meeting> meeting, @Nullable LocalDate day, String printed) {
    public static PlanDay at(Id<Meeting> meeting) {
        return new PlanDay(meeting, null, "");
    }

    public static PlanDay on(LocalDate day) {
        return new PlanDay(null, day, "");
    }

    public static PlanDay undated(String printed) {
        return new PlanDay(null, null, printed.strip());
    }

    /** The same with the meeting that the board has on the day, and the day of the meeting. */
    PlanDay known(Writing writing, Id<Board> board) throws Refused {
        if (meeting != null) {
            Meeting of = writing.stores().meetings().get(meeting);
            if (!of.board().equals(board)) {
                throw new Refused("The meeting of " + Printed.day(of.day())
                        + " is another board’s, and this plan cannot speak for it. Choose a meeting of the"
                        + " same board.");
            }
            return new PlanDay(meeting, of.day(), "");
        }
        if (day == null) {
            return this;
        }
        return writing.stores().meetings().on(board, day).stream()
                .min(Comparator.comparing(found -> !BoardMeetings.takesPlace(found)))
                .map(found -> new PlanDay(found.id(), day, ""))
                .orElse(this);
    }

    /** In words: "13 November 2014", "no date". */
    String words() {
        return day != null ? Printed.day(day) : printed.isBlank() ? "no date" : printed;
    }
}
