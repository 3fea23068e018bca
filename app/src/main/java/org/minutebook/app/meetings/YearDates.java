package org.minutebook.app.meetings;

import java.util.List;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.TableCopy;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.MunicipalYear;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.rules.year.DatesBlock;

/** The block of a municipal year's dates, as the front sheet of an agenda prints it: a column for each calendar year. */
final class YearDates {
    private YearDates() {}

    /** @param first the calendar year in which the municipal year begins */
    static TableCopy of(List<Meeting> meetings, int first) {
        DatesBlock block = DatesBlock.of(meetings.stream()
                .filter(YearDates::isPrinted)
                .map(Meeting::day)
                .filter(day -> MunicipalYear.of(day).startsWith(first + "/"))
                .toList());
        return new TableCopy(
                block.columns().stream()
                        .map(column -> Integer.toString(column.year()))
                        .toList(),
                block.rows().stream()
                        .map(row -> row.stream()
                                .map(day -> day.map(Days::dayAndMonth).orElse(""))
                                .toList())
                        .toList());
    }

    /** Workshops and private sessions are no dates for the public, and what does not take place is none. */
    private static boolean isPrinted(Meeting meeting) {
        return meeting.kind() != Meeting.Kind.WORKSHOP
                && meeting.kind() != Meeting.Kind.PRIVATE
                && !MeetingStates.isCalledOff(meeting.state());
    }
}
