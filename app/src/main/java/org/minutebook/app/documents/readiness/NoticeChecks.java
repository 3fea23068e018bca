package org.minutebook.app.documents.readiness;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Notice;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.notice.AccessRules;
import org.minutebook.db.rules.notice.MovedMeeting;
import org.minutebook.db.rules.notice.NoticeGiven;
import org.minutebook.db.rules.notice.NoticeRule;
import org.minutebook.db.rules.notice.PublicNotice;
import org.minutebook.db.rules.notice.Publication;
import org.minutebook.db.store.Stores;

/** Time, place and public notice. */
final class NoticeChecks {
    private NoticeChecks() {}

    static Finding calledOff(Meeting meeting) {
        return meeting.state() == Meeting.State.CANCELLED
                ? MovedMeeting.cancelled(meeting.day())
                : Finding.of(AccessRules.MOVED, Level.GREY, "Postponed: the new meeting has a list of its own.");
    }

    static List<Finding> of(Stores stores, Meeting meeting, LocalDate today, CouncilCalendar calendar) {
        List<Finding> found = new ArrayList<>();
        if (meeting.startsAt() == null) {
            found.add(missing("The time is not said.", "Give the time in the meeting's details."));
        }
        if (meeting.venue().isBlank()) {
            found.add(missing("The place is not said.", "Give the venue in the meeting's details."));
        }
        if (meeting.openToPublic()) {
            found.add(notice(stores, meeting, today, calendar));
            found.addAll(moved(stores, meeting, calendar));
        } else {
            found.add(Finding.of(
                    AccessRules.CLEAR_DAYS, Level.GREY, "Not open to the public: no public notice is counted."));
        }
        return found;
    }

    /** A meeting that stands in for a postponed one: the agenda may have been open long, its new time and place were not (ATI-10). */
    private static List<Finding> moved(Stores stores, Meeting meeting, CouncilCalendar calendar) {
        Optional<Meeting> old = stores.of(Meeting.class)
                .find(meeting.replaces())
                .filter(one -> one.state() == Meeting.State.POSTPONED && one.agendaPublishedOn() != null);
        LocalDate told = stores.agendas().notices(meeting.id()).stream()
                .filter(one -> one.kind() == Notice.Kind.MEETING || one.kind() == Notice.Kind.POSTPONED)
                .map(Notice::publishedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return old.map(one -> MovedMeeting.postponed(one.day(), meeting.day(), told, List.of(), calendar))
                .orElse(List.of());
    }

    private static Finding notice(Stores stores, Meeting meeting, LocalDate today, CouncilCalendar calendar) {
        Optional<Notice> first = first(stores, meeting);
        LocalDate published = published(first, meeting);
        if (published == null || published.isAfter(today)) {
            return PublicNotice.of(meeting.day(), NoticeRule.FIVE_CLEAR_DAYS, calendar)
                    .unpublished(today, AccessRules.CLEAR_DAYS);
        }
        Publication when =
                new Publication(published, first.map(NoticeChecks::hour).orElse(null), cutOff(stores, meeting));
        return NoticeGiven.of(meeting.day(), when, NoticeRule.FIVE_CLEAR_DAYS, calendar)
                .finding()
                .given("State of the meeting on", DayWords.full(today));
    }

    /** Whether the public were told of the meeting by a day. */
    static boolean isPublished(Stores stores, Meeting meeting, LocalDate by) {
        LocalDate published = published(first(stores, meeting), meeting);
        return published != null && !published.isAfter(by);
    }

    private static Optional<Notice> first(Stores stores, Meeting meeting) {
        return stores.agendas().notices(meeting.id()).stream()
                .filter(one -> one.kind() == Notice.Kind.AGENDA || one.kind() == Notice.Kind.MEETING)
                .findFirst();
    }

    private static @Nullable LocalDate published(Optional<Notice> first, Meeting meeting) {
        return first.map(Notice::publishedOn).orElse(meeting.agendaPublishedOn());
    }

    private static @Nullable LocalTime hour(Notice notice) {
        return notice.publishedAt();
    }

    private static LocalTime cutOff(Stores stores, Meeting meeting) {
        return stores.agendas()
                .practice(meeting.board())
                .map(BoardPractice::publishBy)
                .filter(Objects::nonNull)
                .orElse(Publication.USUAL_CUT_OFF);
    }

    private static Finding missing(String says, String cure) {
        return Finding.of(Checks.CALLED, Level.AMBER, says).curedBy(cure);
    }
}
