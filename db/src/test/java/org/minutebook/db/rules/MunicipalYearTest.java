package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalYearTest {
    @ParameterizedTest
    @CsvSource({
        "2019-11-28,2019/20",
        "2020-01-23,2019/20",
        "2020-05-14,2019/20",
        "2020-05-15,2020/21",
        "1999-12-31,1999/00",
    })
    void runsFromTheMiddleOfMay(LocalDate day, String year) {
        assertEquals(year, MunicipalYear.of(day));
    }

    /** CON-01: the year runs from annual meeting to annual meeting, by the hour. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-19T14:00,2025/26",
        "2026-05-19T18:30,2026/27",
        "2026-05-18T18:30,2025/26",
        "2026-07-16T14:00,2026/27",
        "2027-03-11T14:00,2026/27",
        "2027-05-17T14:00,2026/27",
        "2027-05-18T18:30,2027/28",
        "2030-05-14T14:00,2029/30",
        "2030-05-15T14:00,2030/31",
    })
    void runsFromAnnualMeetingToAnnualMeeting(LocalDateTime meeting, String year) {
        assertEquals(
                year,
                MunicipalYear.of(
                        meeting,
                        List.of(LocalDateTime.of(2027, 5, 18, 18, 30), LocalDateTime.of(2026, 5, 19, 18, 30))));
    }
}
