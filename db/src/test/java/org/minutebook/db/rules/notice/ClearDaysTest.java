package org.minutebook.db.rules.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Closure;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.HolidayTableTest;
import org.minutebook.db.rules.calendar.WorkingDays;
import org.minutebook.db.rules.notice.NoticeRule.Unit;

/** ATI-01, ATI-03, ATI-04 and the boards' own rules of F2, each example of the rulebook a row. */
class ClearDaysTest {
    private static final CouncilCalendar ENGLAND = Calendars.with(List.of(), List.of());
    private static final NoticeRule FIVE = NoticeRule.FIVE_CLEAR_DAYS;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-07-16 | 09 10 13 14 15 | 2026-07-08",
                "2026-05-28 | 20 21 22 26 27 | 2026-05-19", // Spring holiday
                "2026-04-09 | 31 01 02 07 08 | 2026-03-30", // Easter
                "2022-09-22 | 14 15 16 20 21 | 2022-09-13", // State Funeral; mourning does not stop the clock
                "2022-06-09 | 31 01 06 07 08 | 2022-05-30", // Jubilee
                "2020-05-14 | 06 07 11 12 13 | 2020-05-05", // moved holiday
                "2023-05-11 | 03 04 05 09 10 | 2023-05-02", // Coronation
                "2024-03-07 | 29 01 04 05 06 | 2024-02-28", // the leap day counts
                "2019-04-23 | 12 15 16 17 18 | 2019-04-11", // Easter, a real case
                "2017-07-26 | 19 20 21 24 25 | 2017-07-18", // the date printed on a real agenda
                "2026-01-06 | 29 30 31 02 05 | 2025-12-24",
                "2026-12-30 | 21 22 23 24 29 | 2026-12-18", // Monday 28 is the substitute
                "2027-01-05 | 24 29 30 31 04 | 2026-12-23",
                "2028-01-06 | 29 30 31 04 05 | 2027-12-24", // 27, 28 December and 3 January are substitutes
                "2026-03-24 | 17 18 19 20 23 | 2026-03-16",
                "2026-08-20 | 13 14 17 18 19 | 2026-08-12",
                "2027-01-21 | 14 15 18 19 20 | 2027-01-13",
                "2027-03-11 | 04 05 08 09 10 | 2027-03-03",
                "2027-03-25 | 18 19 22 23 24 | 2027-03-17",
                "2026-05-20 | 13 14 15 18 19 | 2026-05-12",
                "2026-07-23 | 16 17 20 21 22 | 2026-07-15", // the first example of ATI-05
                "2026-07-20 | 13 14 15 16 17 | 2026-07-10", // ATI-02, plainly counted
            })
    void latestPublication(LocalDate meeting, String counted, LocalDate latest) {
        NoticeRule.Latest found = FIVE.latest(meeting, ENGLAND.ordinary());
        assertEquals(latest, found.day());
        assertEquals(
                counted,
                found.count().counted().stream()
                        .map(day -> "%02d".formatted(day.getDayOfMonth()))
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-10, 2026-07-17, 4",
        "2026-07-10, 2026-07-20, 5",
        "2026-07-11, 2026-07-20, 5", // a Saturday, plainly counted
        "2019-04-12, 2019-04-23, 4", // the incident
        "2026-07-15, 2026-07-23, 5",
        "2026-07-16, 2026-07-23, 4",
        "2026-05-20, 2026-05-28, 4",
        "2026-08-26, 2026-09-03, 4",
        "2026-08-25, 2026-09-03, 5",
        "2026-07-08, 2026-07-23, 10",
        "2014-09-03, 2014-09-11, 5",
        "2014-09-04, 2014-09-11, 4",
        "2026-07-09, 2026-07-16, 4", // meeting minus seven days: always one short
        "2026-07-16, 2026-07-16, 0",
        "2026-07-17, 2026-07-16, 0",
    })
    void clearDaysBetween(LocalDate published, LocalDate meeting, int clear) {
        assertEquals(clear, FIVE.count(published, meeting, ENGLAND.ordinary()).size());
        assertEquals(clear >= 5, FIVE.meets(published, meeting, ENGLAND.ordinary()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20, 2026-05-29",
        "2026-07-08, 2026-07-16",
        "2026-07-10, 2026-07-18", // the rule says nothing against a Saturday
        "2026-07-13, 2026-07-21",
    })
    void earliestMeeting(LocalDate published, LocalDate meeting) {
        assertEquals(meeting, FIVE.earliest(published, ENGLAND.ordinary()));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07-26, 5,  CLEAR_WORKING_DAYS, 2017-07-18",
        "2014-09-11, 5,  CLEAR_WORKING_DAYS, 2014-09-03",
        "2014-09-11, 5,  WORKING_DAYS,       2014-09-04",
        "2015-04-30, 3,  WORKING_DAYS,       2015-04-27",
        "2017-07-18, 28, CALENDAR_DAYS,      2017-06-20",
        "2026-05-20, 3,  CLEAR_WORKING_DAYS, 2026-05-14", // the council's summons (ATI-09)
        "2024-05-23, 4,  CLEAR_WORKING_DAYS, 2024-05-16", // public questions of a real board (CON-04)
        "2024-05-23, 2,  CLEAR_WORKING_DAYS, 2024-05-20",
        "2026-07-16, 4,  CLEAR_WORKING_DAYS, 2026-07-09",
        "2026-07-16, 3,  CLEAR_WORKING_DAYS, 2026-07-10",
        "2026-07-16, 2,  CLEAR_WORKING_DAYS, 2026-07-13",
        "2026-07-16, 0,  WORKING_DAYS,       2026-07-16",
    })
    void everyWayOfCounting(LocalDate meeting, int days, Unit unit, LocalDate latest) {
        NoticeRule rule = new NoticeRule(days, unit);
        NoticeRule.Latest found = rule.latest(meeting, ENGLAND.ordinary());
        assertEquals(latest, found.day());
        assertEquals(days, found.count().size());
        if (days > 0) {
            assertEquals(meeting, rule.earliest(latest, ENGLAND.ordinary()));
            assertEquals(true, rule.meets(latest, meeting, ENGLAND.ordinary()));
            assertEquals(
                    false, rule.meets(ENGLAND.ordinary().onOrAfter(latest.plusDays(1)), meeting, ENGLAND.ordinary()));
        }
    }

    @Test
    void closuresMoveTheSafeReadingAlone() {
        List<Closure> closed = Stream.of("2025-12-24", "2025-12-29", "2025-12-30", "2025-12-31")
                .map(LocalDate::parse)
                .map(day -> new Closure(Id.of(1), null, day, day, ""))
                .toList();
        PublicNotice notice = PublicNotice.of(LocalDate.of(2026, 1, 6), FIVE, Calendars.with(List.of(), closed));
        assertEquals(LocalDate.of(2025, 12, 24), notice.ordinary().day());
        NoticeRule.Latest safe = notice.safe().orElseThrow();
        assertEquals(LocalDate.of(2025, 12, 18), safe.day());
        assertEquals(
                "[2025-12-19, 2025-12-22, 2025-12-23, 2026-01-02, 2026-01-05]",
                safe.count().counted().toString());
        assertEquals(safe.day(), notice.careful());
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30, 2026-12-18", "2027-01-05, 2026-12-23", "2028-01-06, 2027-12-24"})
    void withoutKnownClosuresTheSafeReadingOfChristmasIsNotDefined(LocalDate meeting, LocalDate latest) {
        PublicNotice notice = PublicNotice.of(meeting, FIVE, ENGLAND);
        assertEquals(latest, notice.ordinary().day());
        assertEquals(true, notice.safe().isEmpty());
        assertEquals(latest, notice.careful());
    }

    /** The window is 24 December to 2 January, from publication to meeting. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-23, true",
        "2026-12-24, false",
        "2026-01-13, true", // published on Monday 5 January
        "2026-01-12, false", // published on Friday 2 January
        "2026-01-09, false", // published on Wednesday 31 December
        "2028-01-12, true", // published on Tuesday 4 January, after the substitute
        "2027-01-13, true", // published on Tuesday 5 January
    })
    void onlyTheDaysOfChristmasMakeItUndefined(LocalDate meeting, boolean defined) {
        assertEquals(defined, PublicNotice.of(meeting, FIVE, ENGLAND).safe().isPresent());
    }

    /** Another count of the same thing: the printed list of holidays, and one day after the other. */
    @Test
    void agreesWithANaiveCountForEveryPublicationAndMeetingFrom2014To2028() {
        Set<LocalDate> holidays = Set.copyOf(HolidayTableTest.printedDays());
        WorkingDays days = ENGLAND.ordinary();
        LocalDate end = LocalDate.of(2028, 12, 31);
        long pairs = 0;
        for (LocalDate published = LocalDate.of(2014, 1, 1);
                !published.isAfter(end);
                published = published.plusDays(1)) {
            int clear = 0;
            LocalDate earliest = null;
            for (LocalDate meeting = published.plusDays(1);
                    !meeting.isAfter(end) && meeting.isBefore(published.plusDays(61));
                    meeting = meeting.plusDays(1)) {
                LocalDate before = meeting.minusDays(1);
                if (before.isAfter(published) && naivelyWorked(before, holidays)) {
                    clear++;
                }
                if (clear >= 5 && earliest == null) {
                    earliest = meeting;
                }
                int counted = days.between(published, meeting).size();
                if (counted != clear || FIVE.meets(published, meeting, days) != clear >= 5) {
                    assertEquals(clear, counted, "from " + published + " to " + meeting);
                }
                pairs++;
            }
            if (earliest != null) {
                assertEquals(earliest, FIVE.earliest(published, days), "from " + published);
            }
        }
        assertEquals(5_479L * 60 - 60 * 61 / 2, pairs);
    }

    @Test
    void theLatestDayIsTheLastWorkingDayThatGivesFive() {
        Set<LocalDate> holidays = Set.copyOf(HolidayTableTest.printedDays());
        LocalDate.of(2014, 1, 31).datesUntil(LocalDate.of(2029, 1, 1)).forEach(meeting -> {
            LocalDate published = meeting;
            int clear = 0;
            while (clear < 5 || !naivelyWorked(published, holidays)) {
                if (!published.equals(meeting) && naivelyWorked(published, holidays)) {
                    clear++;
                }
                published = published.minusDays(1);
            }
            assertEquals(published, FIVE.latest(meeting, ENGLAND.ordinary()).day(), "for " + meeting);
        });
    }

    private static boolean naivelyWorked(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
