package org.minutebook.db.rules.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Holiday;

/** The tables that ship, against the list of DAT-01 as it was printed and against the standing rules. */
public class HolidayTableTest {
    /** DAT-01, year by year; * marks a substitute, a moved day or a one-off. */
    static final String PRINTED = """
        2014: 1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec
        2015: 1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec*
        2016: 1 Jan, 25 Mar, 28 Mar, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec*
        2017: 2 Jan*, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec
        2018: 1 Jan, 30 Mar, 2 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec
        2019: 1 Jan, 19 Apr, 22 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec
        2020: 1 Jan, 10 Apr, 13 Apr, 8 May*, 25 May, 31 Aug, 25 Dec, 28 Dec*
        2021: 1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec*, 28 Dec*
        2022: 3 Jan*, 15 Apr, 18 Apr, 2 May, 2 Jun*, 3 Jun*, 29 Aug, 19 Sep*, 26 Dec, 27 Dec*
        2023: 2 Jan*, 7 Apr, 10 Apr, 1 May, 8 May*, 29 May, 28 Aug, 25 Dec, 26 Dec
        2024: 1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec
        2025: 1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec
        2026: 1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec*
        2027: 1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec*, 28 Dec*
        2028: 3 Jan*, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec
        """;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    @Test
    void englandIsAsPrinted() {
        assertEquals(
                PRINTED.strip(),
                Calendars.england().rows().stream()
                        .collect(Collectors.groupingBy(
                                row -> row.day().getYear(),
                                TreeMap::new,
                                Collectors.mapping(HolidayTableTest::printed, Collectors.joining(", "))))
                        .entrySet()
                        .stream()
                        .map(year -> year.getKey() + ": " + year.getValue())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void everyYearHasEightButForTwo() {
        Map<Integer, Long> counts = Calendars.england().rows().stream()
                .collect(Collectors.groupingBy(row -> row.day().getYear(), TreeMap::new, Collectors.counting()));
        assertEquals(
                "{2014=8, 2015=8, 2016=8, 2017=8, 2018=8, 2019=8, 2020=8, 2021=8, 2022=10, 2023=9, 2024=8, 2025=8,"
                        + " 2026=8, 2027=8, 2028=8}",
                counts.toString());
        assertEquals(2028, Calendars.england().confirmedTo());
    }

    /** What no standing rule knows: the days that were moved, and the one-offs. */
    @Test
    void theStandingRulesAgreeButForWhatWasProclaimed() {
        List<String> differences = new ArrayList<>();
        for (int year = 2014; year <= 2028; year++) {
            List<LocalDate> computed = days(StandingHolidays.england(year));
            List<LocalDate> table = inYear(Calendars.england(), year);
            Stream.concat(
                            computed.stream()
                                    .filter(day -> !table.contains(day))
                                    .map(day -> "-" + day),
                            table.stream()
                                    .filter(day -> !computed.contains(day))
                                    .map(day -> "+" + day))
                    .forEach(differences::add);
        }
        assertEquals(
                List.of(
                        "-2020-05-04",
                        "+2020-05-08",
                        "-2022-05-30",
                        "+2022-06-02",
                        "+2022-06-03",
                        "+2022-09-19",
                        "+2023-05-08"),
                differences);
    }

    @Test
    void theOtherNationsKeepFiveDaysOfTheirOwnAndOneOneOff() {
        for (int year = 2014; year <= 2028; year++) {
            List<LocalDate> expected = new ArrayList<>(days(StandingHolidays.otherNations(year)));
            if (year == 2026) {
                expected.add(LocalDate.of(2026, 6, 15));
            }
            assertEquals(expected.stream().sorted().toList(), inYear(Calendars.otherNations(), year), "in " + year);
        }
        // DOC-07's own list, with substitutes
        assertEquals(
                "[2026-01-02, 2026-03-17, 2026-06-15, 2026-07-13, 2026-08-03, 2026-11-30]",
                inYear(Calendars.otherNations(), 2026).toString());
        assertEquals(
                "[2028-01-04, 2028-03-17, 2028-07-12, 2028-08-07, 2028-11-30]",
                inYear(Calendars.otherNations(), 2028).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-08, Early May bank holiday (VE Day), BANK_HOLIDAY, 2020-05-04, UNVERIFIED",
        "2022-06-02, Spring bank holiday, BANK_HOLIDAY, 2022-05-30, UNVERIFIED",
        "2022-06-03, Platinum Jubilee bank holiday, ONE_OFF, , UNVERIFIED",
        "2022-09-19, Bank holiday for the State Funeral of Queen Elizabeth II, ONE_OFF, , V",
        "2023-05-08, Bank holiday for the coronation of King Charles III, ONE_OFF, , UNVERIFIED",
        "2026-12-28, Boxing Day (substitute day), SUBSTITUTE_DAY, 2026-12-26, P",
        "2027-12-27, Christmas Day (substitute day), SUBSTITUTE_DAY, 2027-12-25, P",
        "2027-12-28, Boxing Day (substitute day), SUBSTITUTE_DAY, 2027-12-26, P",
        "2028-01-03, New Year’s Day (substitute day), SUBSTITUTE_DAY, 2028-01-01, P",
    })
    void aMovedDayAndAOneOffSayWhatTheyAre(
            LocalDate day, String name, Holiday.Kind kind, LocalDate movedFrom, SourceStatus status) {
        PublicHoliday found = Calendars.england().on(day).orElseThrow();
        assertEquals(new PublicHoliday(day, name, kind, movedFrom, found.source(), status), found);
    }

    @Test
    void beyondTheTableHolidaysAreComputedAndNotConfirmed() {
        HolidayTable england = Calendars.england();
        assertEquals(true, england.confirms(LocalDate.of(2028, 12, 31)));
        assertEquals(false, england.confirms(LocalDate.of(2029, 1, 1)));
        assertEquals(false, england.confirms(LocalDate.of(2013, 12, 31)));
        assertEquals(false, england.endsWithin(60, LocalDate.of(2028, 11, 1)));
        assertEquals(true, england.endsWithin(60, LocalDate.of(2028, 11, 2)));
        // by hand: Easter 2029 is 1 April, 7 May and 28 May and 27 August are Mondays, Christmas is a Tuesday
        assertEquals(
                List.of(
                        "2029-01-01",
                        "2029-03-30",
                        "2029-04-02",
                        "2029-05-07",
                        "2029-05-28",
                        "2029-08-27",
                        "2029-12-25",
                        "2029-12-26"),
                LocalDate.of(2029, 1, 1)
                        .datesUntil(LocalDate.of(2030, 1, 1))
                        .filter(day -> england.on(day).isPresent())
                        .map(LocalDate::toString)
                        .toList());
        assertEquals(
                SourceStatus.UNVERIFIED,
                england.on(LocalDate.of(2029, 3, 30)).orElseThrow().status());
    }

    private static List<LocalDate> inYear(HolidayTable table, int year) {
        return days(
                table.rows().stream().filter(row -> row.day().getYear() == year).toList());
    }

    private static List<LocalDate> days(List<PublicHoliday> holidays) {
        return holidays.stream().map(PublicHoliday::day).sorted().toList();
    }

    private static String printed(PublicHoliday row) {
        boolean star = row.kind() != Holiday.Kind.BANK_HOLIDAY || row.movedFrom() != null;
        // in 2022 the Spring holiday, too, is starred: it was moved
        return row.day().getDayOfMonth() + " "
                + DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH).format(row.day()) + (star ? "*" : "");
    }

    /** Every printed day, for whoever counts by another way. */
    public static List<LocalDate> printedDays() {
        return PRINTED.lines()
                .flatMap(line -> Stream.of(line.substring(6).split(","))
                        .map(day -> LocalDate.parse(day.strip().replace("*", "") + " " + line.substring(0, 4), DAY)))
                .toList();
    }

    @Test
    void thePrintedListIsReadWhole() {
        assertEquals(
                IntStream.rangeClosed(2014, 2028).count() * 8 + 3,
                printedDays().stream().distinct().count());
    }
}
