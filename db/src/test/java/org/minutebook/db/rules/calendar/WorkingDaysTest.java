package org.minutebook.db.rules.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Closure;
import org.minutebook.db.model.Holiday;
import org.minutebook.db.model.Id;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-07-16, ''",
        "2026-07-18, Saturday",
        "2026-07-19, Sunday",
        "2026-04-02, ''", // Maundy Thursday
        "2026-12-24, ''",
        "2026-12-31, ''",
        "2026-04-03, Good Friday",
        "2020-05-04, ''", // its holiday was moved to the 8th
        "2022-05-30, ''",
        "2022-09-09, ''", // a day of mourning is a working day (ATI-04)
        "2022-09-12, ''",
        "2022-09-13, ''",
        "2022-09-14, ''",
        "2022-09-15, ''",
        "2022-09-16, ''",
        "2022-09-19, Bank holiday for the State Funeral of Queen Elizabeth II",
        "2026-06-15, ''", // Scotland's one-off
    })
    void englandWorks(LocalDate day, String why) {
        assertEquals(why, why(Calendars.with(List.of(), List.of()).ordinary(), day));
    }

    @Test
    void theBookAddsOneOffsAndMovesDays() {
        CouncilCalendar calendar = Calendars.with(
                List.of(
                        holiday("2026-07-17", "Bank holiday for the final", null, Holiday.Status.PROCLAIMED),
                        holiday("2027-05-07", "Early May bank holiday", "2027-05-03", Holiday.Status.PROCLAIMED),
                        holiday("2026-10-16", "Expected one-off", null, Holiday.Status.EXPECTED),
                        holiday("2026-12-25", "Christmas", null, Holiday.Status.PROCLAIMED)),
                List.of());
        assertEquals("Bank holiday for the final", why(calendar.ordinary(), "2026-07-17"));
        assertEquals("Bank holiday for the final", why(calendar.safe(), "2026-07-17"));
        assertEquals("Bank holiday for the final", why(calendar.ukWide(), "2026-07-17"));
        assertEquals("Early May bank holiday", why(calendar.ordinary(), "2027-05-07"));
        assertEquals("", why(calendar.ordinary(), "2027-05-03"));
        assertEquals("", why(calendar.safe(), "2027-05-03"));
        assertEquals("", why(calendar.ordinary(), "2026-10-16"));
        assertEquals("Expected one-off (expected, not proclaimed)", why(calendar.safe(), "2026-10-16"));
        assertEquals("Christmas Day", why(calendar.ordinary(), "2026-12-25"));
    }

    @Test
    void closuresAreForTheSafeReadingAlone() {
        CouncilCalendar calendar = Calendars.with(
                List.of(),
                List.of(
                        closure("2026-12-24", "2027-01-01", "Christmas closure"),
                        closure("2026-08-14", "2026-08-14", "")));
        assertEquals("", why(calendar.ordinary(), "2026-12-24"));
        assertEquals("Christmas closure", why(calendar.safe(), "2026-12-24"));
        assertEquals("Christmas Day", why(calendar.safe(), "2026-12-25"));
        assertEquals("Saturday", why(calendar.safe(), "2026-12-26"));
        assertEquals("Offices closed", why(calendar.safe(), "2026-08-14"));
        assertEquals("", why(calendar.ukWide(), "2026-12-24"));
        assertEquals(
                List.of("2026-08-14", "2026-12-24", "2026-12-29", "2026-12-30", "2026-12-31"),
                calendar.closed().stream().map(LocalDate::toString).sorted().toList());
    }

    @Test
    void aClosureWithASlipInItsYearIsNoClosure() {
        CouncilCalendar calendar = Calendars.with(
                List.of(), List.of(closure("2026-12-24", "9999-12-31", ""), closure("2026-12-24", "2025-12-31", "")));
        assertEquals("", why(calendar.safe(), "2026-12-29"));
        CouncilCalendar shutForGood = Calendars.with(
                List.of(),
                List.of(
                        closure("2026-01-01", "2026-12-31", ""),
                        closure("2027-01-01", "2027-12-31", ""),
                        closure("2028-01-01", "2028-12-31", "")));
        assertThrows(WorkingDays.NoWorkingDay.class, () -> shutForGood.safe().onOrAfter(LocalDate.of(2026, 1, 5)));
        assertThrows(WorkingDays.NoWorkingDay.class, () -> shutForGood.safe().after(LocalDate.of(2026, 1, 5), 1));
    }

    @Test
    void daysAreCountedBothWays() {
        WorkingDays days = Calendars.with(List.of(), List.of()).ordinary();
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        assertEquals(LocalDate.of(2026, 4, 2), days.onOrBefore(goodFriday));
        assertEquals(LocalDate.of(2026, 4, 7), days.onOrAfter(goodFriday));
        assertEquals(
                "[2026-03-31, 2026-04-01, 2026-04-02]",
                days.before(goodFriday, 3).counted().toString());
        DayCount after = days.after(goodFriday, 1);
        assertEquals("[2026-04-07]", after.counted().toString());
        assertEquals("4–5 April 2026 (weekend); 6 April 2026 (Easter Monday)", DayWords.leftOut(after.leftOut()));
    }

    @Test
    void daysAreWordedOneByOne() {
        assertEquals(
                "29 February, 1, 4, 5 and 6 March 2024",
                DayWords.list(days("2024-02-29", "2024-03-01", "2024-03-04", "2024-03-05", "2024-03-06")));
        assertEquals("31 December 2026 and 4 January 2027", DayWords.list(days("2026-12-31", "2027-01-04")));
        assertEquals("8 July 2026", DayWords.list(days("2026-07-08")));
        assertEquals("", DayWords.list(List.of()));
        assertEquals("Tue 1 Sep 2026", DayWords.brief(LocalDate.of(2026, 9, 1)));
        assertEquals("Tuesday 1 September 2026", DayWords.full(LocalDate.of(2026, 9, 1)));
    }

    private static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }

    private static String why(WorkingDays days, String day) {
        return why(days, LocalDate.parse(day));
    }

    private static String why(WorkingDays days, LocalDate day) {
        return days.leftOut(day).map(LeftOut::name).orElse("");
    }

    private static Closure closure(String since, String until, String name) {
        return new Closure(Id.of(1), null, LocalDate.parse(since), LocalDate.parse(until), name);
    }

    private static Holiday holiday(String day, String name, @Nullable String movedFrom, Holiday.Status status) {
        return new Holiday(
                Id.of(1),
                LocalDate.parse(day),
                name,
                Holiday.Kind.ONE_OFF,
                movedFrom == null ? null : LocalDate.parse(movedFrom),
                "proclamation",
                status);
    }
}
