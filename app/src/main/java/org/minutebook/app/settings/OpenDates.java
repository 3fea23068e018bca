package org.minutebook.app.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.notice.BoardTimetable;
import org.minutebook.db.rules.notice.Deadline;
import org.minutebook.db.rules.notice.NoticeRule;
import org.minutebook.db.rules.notice.OpenCalculation;
import org.minutebook.db.store.Stores;

/** Every date of a coming meeting that is still counted, so that a new holiday can say which of them it changes. */
final class OpenDates {
    private static final Set<Meeting.State> OVER = Set.of(Meeting.State.HELD, Meeting.State.INQUORATE);

    private OpenDates() {}

    static List<OpenCalculation> of(Stores stores, LocalDate today) {
        List<OpenCalculation> open = new ArrayList<>();
        for (Board board : stores.boards().list()) {
            for (Meeting meeting : stores.meetings().list(board.id())) {
                if (!meeting.day().isBefore(today)
                        && BoardMeetings.takesPlace(meeting)
                        && !OVER.contains(meeting.state())) {
                    add(open, stores, board, meeting);
                }
            }
        }
        return open;
    }

    private static void add(List<OpenCalculation> open, Stores stores, Board board, Meeting meeting) {
        String about =
                (board.shortName().isBlank() ? board.name() : board.shortName()) + ", " + DayWords.full(meeting.day());
        LocalDate published = meeting.agendaPublishedOn();
        BoardTimetable own = new BoardTimetable(stores.calendar().deadlines(board.id()));
        NoticeRule rule = own.publication(meeting.day(), meeting.openToPublic(), Calendars.of(stores, board.id()));
        if (published != null) {
            open.add(new OpenCalculation.NoticeOfMeeting(about, published, meeting.day(), rule));
            return;
        }
        open.add(new OpenCalculation.LatestPublication(about, meeting.day(), rule));
        for (Deadline deadline : own.deadlines()) {
            open.add(new OpenCalculation.TimetableDay(about, meeting.day(), rule, own.deadlines(), deadline.name()));
        }
    }
}
