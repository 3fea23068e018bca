package org.minutebook.app.meetings;

import java.time.LocalDate;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.MeetingWords;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * One meeting as the list shows it.
 *
 * @param toCome whether its agenda is what there is to look at, and not its minutes
 */
public record MeetingRow(
        Id<Meeting> id,
        LocalDate day,
        String board,
        String year,
        String number,
        String time,
        String kind,
        String venue,
        String state,
        boolean toCome,
        String minutes) {
    static MeetingRow of(Meeting meeting, Board board) {
        return new MeetingRow(
                meeting.id(),
                meeting.day(),
                board.shortName().isBlank() ? board.name() : board.shortName(),
                meeting.municipalYear(),
                meeting.number() == 0 ? "" : Integer.toString(meeting.number()),
                meeting.startsAt() == null ? meeting.timesPrinted() : Days.time(meeting.startsAt()),
                MeetingWords.kind(meeting.kind()),
                meeting.venue(),
                MeetingWords.state(meeting.state()),
                switch (meeting.state()) {
                    case PLANNED, CALLED, ISSUED, POSTPONED, CANCELLED -> true;
                    case HELD, INQUORATE, ADJOURNED -> false;
                },
                meeting.minutesState() == Meeting.MinutesState.NONE
                        ? ""
                        : MeetingWords.minutes(meeting.minutesState()));
    }
}
