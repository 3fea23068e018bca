package org.minutebook.db.rules.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
                "2014-04-20", "2016-03-27", "2019-04-21", "2024-03-31", "2026-04-05", "2027-03-28", "2028-04-16",
                "2029-04-01", "2038-04-25", "2285-03-22"
            })
    void fallsOnTheDaysThatHistoryKnows(LocalDate day) {
        assertEquals(day, Easter.sunday(day.getYear()));
    }

    @Test
    void agreesWithAnotherAlgorithmInEveryYearOfTheGregorianCalendar() {
        assertEquals(
                IntStream.rangeClosed(1583, 4099).mapToObj(EasterTest::byKnuth).toList(),
                IntStream.rangeClosed(1583, 4099).mapToObj(Easter::sunday).toList());
    }

    /** Algorithm E of Knuth's Art of Computer Programming 1.3.2, exercise 14: golden number, century, epact. */
    private static LocalDate byKnuth(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int leapYearsDropped = 3 * century / 4 - 12;
        int moonCorrection = (8 * century + 5) / 25 - 5;
        int sunday = 5 * year / 4 - leapYearsDropped - 10;
        int epact = Math.floorMod(11 * golden + 20 + moonCorrection - leapYearsDropped, 30);
        if (epact == 25 && golden > 11 || epact == 24) {
            epact++;
        }
        int fullMoon = 44 - epact;
        if (fullMoon < 21) {
            fullMoon += 30;
        }
        int day = fullMoon + 7 - (sunday + fullMoon) % 7;
        return LocalDate.of(year, Month.MARCH, 1).plusDays(day - 1L);
    }
}
