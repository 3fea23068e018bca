package org.minutebook.app.meetings;

import java.util.List;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.TableCopy;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.MunicipalYear;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.year.DatesBlock;

/** The block of a municipal year's dates, as the front sheet of an agenda prints it: a column for each calendar year. */
final class YearDates {
    private YearDates() {}

    /** @param first the calendar year in which the municipal year begins */
    static TableCopy of(List<Meeting> meetings, int first) {
        DatesBlock block = DatesBlock.of(meetings.stream()
                .filter(BoardMeetings::isPublicDate)
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
}
