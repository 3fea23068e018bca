package org.minutebook.db.rules.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Closure;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.calendar.CouncilCalendar;

/** F1 and CON-01: a year of meetings, on Southampton's dates of 2017/18. */
class YearTest {
    private static final List<LocalDate> SOUTHAMPTON = Stream.of(
                    "2018-01-17", "2017-06-28", "2017-07-26", "2017-10-18", "2018-03-14", "2018-04-04")
            .map(LocalDate::parse)
            .toList();
    private static final CouncilCalendar CALENDAR = Calendars.with(
            List.of(),
            List.of(new Closure(
                    Id.of(1), null, LocalDate.of(2026, 8, 14), LocalDate.of(2026, 8, 14), "Move of offices")));

    /**
     * Catalogue F1 gives the gaps 28, 84, 91, 56 and 21 and says that "the two above 45" are flagged. Three of them are: 56 is above
     * 45 as well, and the rule is the 45 days.
     */
    @Test
    void gapsAreCountedAndTheLongOnesFlagged() {
        assertEquals(
                List.of(28L, 84L, 91L, 56L, 21L),
                Gaps.between(SOUTHAMPTON).stream().map(Gaps.Gap::days).toList());
        assertEquals(
                List.of(
                        "84 days from Wednesday 26 July 2017 to Wednesday 18 October 2017: no meeting inside a 45-day"
                                + " window.",
                        "91 days from Wednesday 18 October 2017 to Wednesday 17 January 2018: no meeting inside a"
                                + " 45-day window.",
                        "56 days from Wednesday 17 January 2018 to Wednesday 14 March 2018: no meeting inside a 45-day"
                                + " window."),
                Gaps.findings(SOUTHAMPTON).stream().map(Finding::says).toList());
        assertEquals(false, new Gaps.Gap(SOUTHAMPTON.get(0), SOUTHAMPTON.get(0), 45).beyondTheWindow());
        assertEquals(List.of(), Gaps.findings(List.of()));
    }

    /** The middle of 21, 28, 56, 84 and 91 days is 56, half as much again 84: one of 84 is not yet long, one of 91 is. */
    @Test
    void aGapIsLongForABoardThatUsuallyMeetsMoreOften() {
        assertEquals(OptionalLong.of(56), Gaps.usual(SOUTHAMPTON));
        assertEquals(
                List.of(Finding.Level.GREY, Finding.Level.AMBER, Finding.Level.GREY),
                Gaps.findings(SOUTHAMPTON).stream().map(Finding::level).toList());
        assertEquals(OptionalLong.empty(), Gaps.usual(SOUTHAMPTON.subList(0, 3)));
        List<LocalDate> quarterly = Stream.of("2026-01-13", "2026-04-14", "2026-07-07", "2026-10-13", "2027-01-12")
                .map(LocalDate::parse)
                .toList();
        assertEquals(
                List.of(),
                Gaps.findings(quarterly).stream()
                        .filter(finding -> finding.level() != Finding.Level.GREY)
                        .toList());
    }

    @Test
    void theFrontPageHasAColumnForEachCalendarYear() {
        DatesBlock block = DatesBlock.of(SOUTHAMPTON.reversed());
        assertEquals(
                "[Column[year=2017, days=[2017-06-28, 2017-07-26, 2017-10-18]], Column[year=2018, days=[2018-01-17,"
                        + " 2018-03-14, 2018-04-04]]]",
                block.columns().toString());
        assertEquals(
                "[[Optional[2017-06-28], Optional[2018-01-17]], [Optional[2017-07-26], Optional[2018-03-14]],"
                        + " [Optional[2017-10-18], Optional[2018-04-04]]]",
                block.rows().toString());
        assertEquals(
                "[[Optional[2017-06-28], Optional[2018-01-17]], [Optional.empty, Optional[2018-03-14]]]",
                DatesBlock.of(List.of(SOUTHAMPTON.get(1), SOUTHAMPTON.get(0), SOUTHAMPTON.get(4)))
                        .rows()
                        .toString());
    }

    @Test
    void clashesAreToldWithTheirReason() {
        List<PlannedMeeting> meetings = List.of(
                meeting(1, "Health and Wellbeing Board", "2026-08-31", "14:00", "16:00", "Room 1", 1),
                meeting(2, "Health and Wellbeing Board", "2026-07-18", "14:00", "16:00", "Room 1", 1),
                meeting(3, "Health and Wellbeing Board", "2026-08-14", "14:00", "16:00", "Room 1", 1),
                meeting(4, "Health and Wellbeing Board", "2026-07-16", "14:00", "16:00", "Committee Room 1", 1, 2, 3),
                meeting(5, "Scrutiny Committee", "2026-07-16", "15:00", "17:00", "committee room 1", 2, 3, 9),
                meeting(6, "Joint Board", "2026-07-16", "17:00", "18:00", "Committee Room 1", 3),
                meeting(7, "Cabinet", "2026-07-17", "14:00", "16:00", "Committee Room 1", 1));
        assertEquals(
                List.of(
                        "meeting 1 AMBER Monday 31 August 2026 is a holiday: Summer bank holiday.",
                        "meeting 2 AMBER Saturday 18 July 2026 is at a weekend.",
                        "meeting 3 AMBER Friday 14 August 2026 is not a day of the offices: Move of offices.",
                        "meeting 5 AMBER The room is taken: the Health and Wellbeing Board also meets on Thursday 16"
                                + " July 2026, in Committee Room 1.",
                        "meeting 5 AMBER The Health and Wellbeing Board also meets on Thursday 16 July 2026, and 2"
                                + " people sit on both.",
                        "meeting 6 GREY The Health and Wellbeing Board also meets on Thursday 16 July 2026, and one"
                                + " person sits on both; their hours do not meet.",
                        "meeting 6 GREY The Scrutiny Committee also meets on Thursday 16 July 2026, and one person"
                                + " sits on both; their hours do not meet."),
                Clashes.of(meetings, CALENDAR).stream()
                        .map(each -> each.about() + " " + each.level() + " " + each.says())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-05-07, 2026-05-11, 2026-05-19, 2026-05-12, 2026-06-01",
        "2027, 2027-05-06, 2027-05-10, 2027-05-18, 2027-05-11, 2027-05-31",
    })
    void theAnnualMeetingOfAnElectionYear(
            int year, LocalDate election, LocalDate retirement, LocalDate usual, LocalDate first, LocalDate last) {
        assertEquals(election, AnnualMeeting.ordinaryElection(year));
        AnnualMeeting annual = AnnualMeeting.inElectionYear(election);
        assertEquals(new AnnualMeeting(retirement, usual, first, last), annual);
        assertEquals(
                List.of(true, true, false, false),
                Stream.of(first, last, first.minusDays(1), last.plusDays(1))
                        .map(annual::allows)
                        .toList());
    }

    @Test
    void inOtherYearsItIsInMarchAprilOrMay() {
        AnnualMeeting annual = AnnualMeeting.inOtherYear(2028);
        assertEquals(
                List.of(false, true, true, false),
                Stream.of("2028-02-29", "2028-03-01", "2028-05-31", "2028-06-01")
                        .map(LocalDate::parse)
                        .map(annual::allows)
                        .toList());
    }

    private static PlannedMeeting meeting(
            int id, String board, String day, String from, String until, String venue, long... people) {
        return new PlannedMeeting(
                "meeting " + id,
                board,
                LocalDate.parse(day),
                LocalTime.parse(from),
                LocalTime.parse(until),
                venue,
                Arrays.stream(people).boxed().collect(Collectors.toSet()));
    }
}
