package org.minutebook.app.documents.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.file.BoardOnDay;
import org.minutebook.db.file.Expected;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.quorum.Reconvening;
import org.minutebook.db.rules.terms.ChairElection;
import org.minutebook.db.rules.terms.DeputyNotice;
import org.minutebook.db.rules.terms.TermsInForce;
import org.minutebook.db.rules.terms.TermsReview;
import org.minutebook.db.store.Stores;

/** Whether the board will be able to decide, what its terms of reference ask before a meeting, and when it meets again where it could not. */
final class QuorumChecks {
    private QuorumChecks() {}

    static List<Finding> of(Stores stores, Meeting meeting, LocalDate today, CouncilCalendar calendar) {
        return switch (meeting.state()) {
            case PLANNED, CALLED, ISSUED -> meeting.day().isBefore(today) ? List.of() : before(stores, meeting, today);
            case INQUORATE -> List.of(again(stores, meeting, today, calendar));
            case HELD, ADJOURNED, POSTPONED, CANCELLED -> List.of();
        };
    }

    private static List<Finding> before(Stores stores, Meeting meeting, LocalDate today) {
        Expected expected = Expected.read(stores, meeting);
        List<Finding> found = new ArrayList<>();
        if (!expected.lines().isEmpty()) {
            int answered = (int) expected.lines().stream()
                    .filter(line -> line.comes() != Answer.NOT_SAID)
                    .count();
            found.add(expected.forecast().finding(meeting.day(), today, answered));
        }
        TermsInForce terms = expected.board().terms();
        found.addAll(DeputyNotice.of(expected.replies(), meeting.day(), terms));
        List<LocalDate> days = stores.meetings().list(meeting.board()).stream()
                .filter(BoardMeetings::takesPlace)
                .map(Meeting::day)
                .toList();
        boolean elects = stores.meetings().items(meeting.id()).stream()
                .anyMatch(item -> item.role() == AgendaItem.Role.ELECTION);
        found.addAll(ChairElection.at(meeting.day(), days, terms, elects));
        found.addAll(TermsReview.of(stores.boards().terms(meeting.board()), today));
        return found;
    }

    private static Finding again(Stores stores, Meeting meeting, LocalDate today, CouncilCalendar calendar) {
        LocalDate again = BoardMeetings.standIn(meeting, stores.meetings().list(meeting.board()))
                .map(Meeting::day)
                .orElse(null);
        return BoardOnDay.read(stores, meeting.board(), meeting.day())
                .terms()
                .reconvening(meeting.day(), calendar)
                .map(by -> by.finding(today, again))
                .orElseGet(() -> Reconvening.unsaid(meeting.day(), again));
    }
}
