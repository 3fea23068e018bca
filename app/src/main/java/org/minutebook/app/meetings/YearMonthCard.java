package org.minutebook.app.meetings;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** One month of the year planner. */
public record YearMonthCard(YearMonth month, String title, List<Line> lines) {
    /** What a line tells of. */
    public enum Kind {
        MEETING,
        HOLIDAY,
        CLOSED
    }

    /**
     * One day, or several of one closure.
     *
     * @param day in words: "Thu 26"
     * @param says what is on that day
     * @param more what else is to be known: the state of the meeting and its day of publication; blank where nothing is
     */
    public record Line(
            Kind kind,
            String day,
            String says,
            String more,
            @Nullable Id<Meeting> meeting) {}

    public YearMonthCard {
        lines = List.copyOf(lines);
    }
}
