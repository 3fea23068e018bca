package org.minutebook.db.rules.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Closure;
import org.minutebook.db.model.Holiday;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.notice.NoticeRule.Unit;
import org.minutebook.db.rules.notice.OpenCalculation.Changed;

class TimetableTest {
    private static final CouncilCalendar ENGLAND = Calendars.with(List.of(), List.of());

    /** Counted by hand on a calendar of 2026: 25 May is the Spring holiday, 4 May the early one. */
    @Test
    void leadsUpToAMeetingDayByDay() {
        Timetable timetable =
                Timetable.of(LocalDate.of(2026, 5, 28), NoticeRule.FIVE_CLEAR_DAYS, Deadline.USUAL, ENGLAND);
        assertEquals(
                List.of(
                        "2026-04-20 Call for papers",
                        "2026-05-05 Draft reports",
                        "2026-05-12 Clearance",
                        "2026-05-14 Final reports",
                        "2026-05-15 Chair’s briefing",
                        "2026-05-19 Publication",
                        "2026-05-28 Meeting"),
                lines(timetable));
        assertEquals(
                "5 clear days before the meeting on Thursday 28 May 2026: counting 20, 21, 22, 26 and 27 May 2026; not"
                        + " counting 23–24 May 2026 (weekend); 25 May 2026 (Spring bank holiday).",
                line(timetable, "Publication").explained());
        assertEquals(
                "3 working days before publication on Tuesday 19 May 2026: counting 14, 15 and 18 May 2026; not"
                        + " counting 16–17 May 2026 (weekend); by noon.",
                line(timetable, "Final reports").explained());
    }

    @Test
    void aBoardsOwnDeadlinesRollBack() {
        List<Deadline> own = List.of(
                new Deadline("Notice of decision", 28, Unit.CALENDAR_DAYS, Deadline.From.MEETING, null),
                new Deadline("Briefing", 10, Unit.CALENDAR_DAYS, Deadline.From.PUBLICATION, null),
                Deadline.publicQuestions(4, LocalTime.of(17, 0)));
        Timetable timetable = Timetable.of(LocalDate.of(2026, 7, 16), NoticeRule.FIVE_CLEAR_DAYS, own, ENGLAND);
        assertEquals(
                List.of(
                        "2026-06-18 Notice of decision",
                        "2026-06-26 Briefing", // 28 June is a Sunday
                        "2026-07-08 Publication",
                        "2026-07-09 Public questions",
                        "2026-07-16 Meeting"),
                lines(timetable));
        Timetable.Line briefing = line(timetable, "Briefing");
        assertEquals(LocalDate.of(2026, 6, 28), briefing.rolledFrom());
        assertEquals(
                "10 calendar days before publication on Wednesday 8 July 2026; Sunday 28 June 2026 is not worked, so"
                        + " the day before it that is.",
                briefing.explained());
    }

    @Test
    void closedOfficesAreNotWorkedIn() {
        CouncilCalendar closed = Calendars.with(List.of(), List.of(closure("2025-12-24", "2026-01-01")));
        Timetable timetable =
                Timetable.of(LocalDate.of(2026, 1, 6), NoticeRule.FIVE_CLEAR_DAYS, Deadline.USUAL, closed);
        assertEquals(LocalDate.of(2025, 12, 18), line(timetable, "Publication").day());
        assertEquals(
                List.of(),
                timetable.lines().stream()
                        .map(Timetable.Line::day)
                        .filter(day -> !closed.safe().isWorking(day))
                        .toList());
    }

    @Test
    void anAddedHolidayTellsWhatChangedAndTouchesNothingElse() {
        CouncilCalendar after = Calendars.with(
                List.of(new Holiday(
                        Id.of(1),
                        LocalDate.of(2026, 7, 13),
                        "Day of thanksgiving",
                        Holiday.Kind.ONE_OFF,
                        null,
                        "proclamation",
                        Holiday.Status.PROCLAIMED)),
                List.of());
        LocalDate meeting = LocalDate.of(2026, 7, 16);
        NoticeRule five = NoticeRule.FIVE_CLEAR_DAYS;
        List<OpenCalculation> open = List.of(
                new OpenCalculation.LatestPublication("Board, 16 July", meeting, five),
                new OpenCalculation.NoticeOfMeeting("Board, 16 July", LocalDate.of(2026, 7, 8), meeting, five),
                new OpenCalculation.TimetableDay("Board, 16 July", meeting, five, Deadline.USUAL, "Clearance"),
                new OpenCalculation.LatestPublication("Board, 3 September", LocalDate.of(2026, 9, 3), five));
        assertEquals(
                List.of(
                        new Changed(
                                "Board, 16 July",
                                "Last day of publication",
                                "Wednesday 8 July 2026",
                                "Tuesday 7 July 2026"),
                        new Changed(
                                "Board, 16 July",
                                "Notice given",
                                "5 clear days",
                                "4 clear days, fewer than 5 clear days"),
                        new Changed("Board, 16 July", "Clearance", "Wednesday 1 July 2026", "Tuesday 30 June 2026")),
                OpenCalculation.changed(open, ENGLAND, after));
        assertEquals(List.of(), OpenCalculation.changed(open, ENGLAND, ENGLAND));
    }

    @Test
    void anAddedClosureMovesTheSafeDay() {
        CouncilCalendar after = Calendars.with(List.of(), List.of(closure("2026-07-14", "2026-07-14")));
        assertEquals(
                List.of(new Changed(
                        "Board",
                        "Last day of publication",
                        "Wednesday 8 July 2026",
                        "Wednesday 8 July 2026, safely Tuesday 7 July 2026")),
                OpenCalculation.changed(
                        List.of(new OpenCalculation.LatestPublication(
                                "Board", LocalDate.of(2026, 7, 16), NoticeRule.FIVE_CLEAR_DAYS)),
                        ENGLAND,
                        after));
    }

    private static Closure closure(String since, String until) {
        return new Closure(Id.of(1), null, LocalDate.parse(since), LocalDate.parse(until), "");
    }

    private static List<String> lines(Timetable timetable) {
        return timetable.lines().stream()
                .map(line -> line.day() + " " + line.name())
                .toList();
    }

    private static Timetable.Line line(Timetable timetable, String name) {
        return timetable.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
