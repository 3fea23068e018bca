package org.minutebook.app.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.change.PlanDay;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * One meeting of the timeline with what is planned for it, a day on which the board does not meet, or what has no date.
 *
 * @param state in words: "Issued", "No meeting that day"
 */
public record PlanColumn(
        Id<Board> board,
        @Nullable Id<Meeting> meeting,
        @Nullable LocalDate day,
        String title,
        String state,
        boolean past,
        List<PlanCard> cards) {
    public PlanColumn {
        cards = List.copyOf(cards);
    }

    /** Where an entry goes that is put here. */
    PlanDay place() {
        return meeting != null ? PlanDay.at(meeting) : day != null ? PlanDay.on(day) : PlanDay.undated("");
    }

    /** What its node is called: "plan-meeting-12", "plan-undated-3". */
    String id() {
        return meeting != null
                ? "plan-meeting-" + meeting
                : day != null ? "plan-day-" + board + "-" + day : "plan-undated-" + board;
    }
}
