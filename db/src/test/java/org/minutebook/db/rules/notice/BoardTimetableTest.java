package org.minutebook.db.rules.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.BoardDeadline;
import org.minutebook.db.model.BoardDeadline.CountedFrom;
import org.minutebook.db.model.BoardDeadline.Event;
import org.minutebook.db.model.BoardDeadline.Unit;
import org.minutebook.db.model.BoardDeadlineBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.calendar.CouncilCalendar;

/** Days counted by hand on a calendar of July 2026, which has no holiday. */
class BoardTimetableTest {
    private static final CouncilCalendar ENGLAND = Calendars.with(List.of(), List.of());

    @Test
    void withoutDatesOfItsOwnABoardKeepsTheUsualOnes() {
        BoardTimetable usual = new BoardTimetable(List.of());
        assertEquals(Deadline.USUAL, usual.deadlines());
        // publication Wednesday 8 July; three working days before it is Friday 3 July
        assertEquals(LocalDate.of(2026, 7, 3), usual.papersDue(meeting(true), ENGLAND));
    }

    @Test
    void itsOwnDatesReplaceTheUsualOnes() {
        BoardTimetable own = new BoardTimetable(List.of(
                date(2, Event.FINAL_REPORTS, "", 12, Unit.CLEAR_WORKING_DAYS, LocalTime.NOON),
                date(1, Event.CALL_FOR_PAPERS, "Commissioning of reports", 42, Unit.CALENDAR_DAYS, null),
                date(3, Event.PUBLICATION, "", 7, Unit.CLEAR_WORKING_DAYS, LocalTime.of(17, 0))));
        assertEquals(
                List.of(
                        "2026-06-04 Commissioning of reports",
                        "2026-06-29 Final reports",
                        "2026-07-06 Publication",
                        "2026-07-16 Meeting"),
                own.of(meeting(true), ENGLAND).lines().stream()
                        .map(line -> line.day() + " " + line.name())
                        .toList());
        assertEquals(LocalDate.of(2026, 6, 29), own.papersDue(meeting(true), ENGLAND));
        assertEquals(
                LocalTime.of(17, 0),
                own.of(meeting(true), ENGLAND).lines().get(2).dueAt(),
                "published by five o'clock");
    }

    @Test
    void reportsAreInByPublicationWhereTheBoardSetsNoDayForThem() {
        BoardTimetable own =
                new BoardTimetable(List.of(date(1, Event.CALL_FOR_PAPERS, "", 20, Unit.WORKING_DAYS, null)));
        assertEquals(LocalDate.of(2026, 7, 8), own.papersDue(meeting(true), ENGLAND));
    }

    @Test
    void aPublicMeetingIsNeverPublishedLaterThanByFiveClearDays() {
        BoardTimetable three =
                new BoardTimetable(List.of(date(1, Event.PUBLICATION, "", 3, Unit.CLEAR_WORKING_DAYS, null)));
        assertEquals(NoticeRule.FIVE_CLEAR_DAYS, three.publication(LocalDate.of(2026, 7, 16), true, ENGLAND));
        assertEquals(
                new NoticeRule(3, NoticeRule.Unit.CLEAR_WORKING_DAYS),
                three.publication(LocalDate.of(2026, 7, 16), false, ENGLAND));
        // ten calendar days before Thursday 16 July is Monday 6 July, earlier than the 8th
        BoardTimetable ten = new BoardTimetable(List.of(date(1, Event.PUBLICATION, "", 10, Unit.CALENDAR_DAYS, null)));
        assertEquals(
                new NoticeRule(10, NoticeRule.Unit.CALENDAR_DAYS),
                ten.publication(LocalDate.of(2026, 7, 16), true, ENGLAND));
    }

    private static Meeting meeting(boolean openToPublic) {
        return MeetingBuilder.builder()
                .id(Id.of(1))
                .board(Id.of(2))
                .day(LocalDate.of(2026, 7, 16))
                .openToPublic(openToPublic)
                .build();
    }

    private static BoardDeadline date(
            int position, Event event, String name, int days, Unit unit, @Nullable LocalTime at) {
        return BoardDeadlineBuilder.builder()
                .id(Id.of(position))
                .board(Id.of(2))
                .position(position)
                .event(event)
                .name(name)
                .days(days)
                .unit(unit)
                .countedFrom(CountedFrom.MEETING)
                .dueAt(at)
                .build();
    }
}
