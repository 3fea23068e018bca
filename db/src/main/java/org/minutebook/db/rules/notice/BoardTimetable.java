package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.BoardDeadline;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.calendar.CouncilCalendar;

/**
 * The working dates that a board keeps before its meetings: its own, or {@link Deadline#USUAL} where it has set none.
 *
 * @param dates as the board set them; none is the usual ones
 */
public record BoardTimetable(List<BoardDeadline> dates) {
    public BoardTimetable {
        dates = dates.stream()
                .sorted(Comparator.comparingInt(BoardDeadline::position))
                .toList();
    }

    /** What a deadline is called where the board has no name of its own for it. */
    public static String name(BoardDeadline.Event event) {
        return switch (event) {
            case CALL_FOR_PAPERS -> "Call for papers";
            case DRAFT_REPORTS -> "Draft reports";
            case CLEARANCE -> "Clearance";
            case CHAIRS_BRIEFING -> "Chair’s briefing";
            case FINAL_REPORTS -> "Final reports";
            case PUBLICATION -> Deadline.PUBLICATION;
            case DESPATCH -> "Despatch to members";
            case PUBLIC_QUESTIONS -> "Questions from the public";
            case OTHER -> "Working date";
        };
    }

    /** All of them but publication, from which others are counted. */
    public List<Deadline> deadlines() {
        List<Deadline> own = dates.stream()
                .filter(one -> one.event() != BoardDeadline.Event.PUBLICATION)
                .map(BoardTimetable::deadline)
                .toList();
        return own.isEmpty() ? Deadline.USUAL : own;
    }

    /**
     * How long before a meeting its agenda is published: by the board's own rule, and in public never later than by the five clear
     * days of the law (ATI-01).
     */
    public NoticeRule publication(LocalDate meeting, boolean openToPublic, CouncilCalendar calendar) {
        NoticeRule law = NoticeRule.FIVE_CLEAR_DAYS;
        return dates.stream()
                .filter(one -> one.event() == BoardDeadline.Event.PUBLICATION)
                .findFirst()
                .map(one -> new NoticeRule(one.days(), unit(one)))
                .filter(own -> !openToPublic
                        || !own.latest(meeting, calendar.safe())
                                .day()
                                .isAfter(law.latest(meeting, calendar.safe()).day()))
                .orElse(law);
    }

    /** The days that lead up to a meeting. */
    public Timetable of(Meeting meeting, CouncilCalendar calendar) {
        LocalTime by = dates.stream()
                .filter(one -> one.event() == BoardDeadline.Event.PUBLICATION)
                .findFirst()
                .map(BoardDeadline::dueAt)
                .orElse(null);
        NoticeRule notice = publication(meeting.day(), meeting.openToPublic(), calendar);
        return Timetable.of(meeting.day(), notice, by, deadlines(), calendar);
    }

    /** The day on which reports are to be in: as the board set it, else the day of publication. */
    public LocalDate papersDue(Meeting meeting, CouncilCalendar calendar) {
        List<Deadline> deadlines = deadlines();
        String reports = own(BoardDeadline.Event.FINAL_REPORTS)
                .or(() -> own(BoardDeadline.Event.DRAFT_REPORTS))
                .orElse(
                        deadlines.equals(Deadline.USUAL)
                                ? name(BoardDeadline.Event.FINAL_REPORTS)
                                : Deadline.PUBLICATION);
        return of(meeting, calendar).lines().stream()
                .filter(line -> line.name().equals(reports))
                .findFirst()
                .orElseThrow()
                .day();
    }

    private Optional<String> own(BoardDeadline.Event event) {
        return dates.stream().filter(one -> one.event() == event).findFirst().map(one -> deadline(one)
                .name());
    }

    private static Deadline deadline(BoardDeadline of) {
        return new Deadline(
                of.name().isBlank() ? name(of.event()) : of.name(),
                of.days(),
                unit(of),
                of.countedFrom() == BoardDeadline.CountedFrom.MEETING
                        ? Deadline.From.MEETING
                        : Deadline.From.PUBLICATION,
                of.dueAt());
    }

    private static NoticeRule.Unit unit(BoardDeadline of) {
        return switch (of.unit()) {
            case CLEAR_WORKING_DAYS -> NoticeRule.Unit.CLEAR_WORKING_DAYS;
            case WORKING_DAYS -> NoticeRule.Unit.WORKING_DAYS;
            case CALENDAR_DAYS -> NoticeRule.Unit.CALENDAR_DAYS;
        };
    }
}
