package org.minutebook.db.rules.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.file.Calendars;

/** DAT-03: each phrase of the law has its own arithmetic. */
class PeriodsTest {
    private final WorkingDays england = WorkingDays.of(Calendars.england());

    @ParameterizedTest
    @CsvSource({
        "days beginning with,         28, 2025-09-16, 2025-10-13",
        "days beginning with,         28, 2024-02-02, 2024-02-29",
        "days beginning with,         1,  2025-09-16, 2025-09-16",
        "days after,                  28, 2025-09-16, 2025-10-14",
        "days after,                  45, 2017-07-26, 2017-09-09",
        "years beginning with,        6,  2024-02-29, 2030-02-28",
        "years beginning with,        4,  2024-02-29, 2028-02-28",
        "years beginning with,        6,  2024-03-14, 2030-03-13",
        "months after,                6,  2025-08-31, 2026-02-28",
        "months after,                6,  2027-08-31, 2028-02-29",
        "months after,                1,  2020-01-30, 2020-02-29",
        "months after,                1,  2019-11-28, 2019-12-28",
        "years after,                 3,  2025-10-01, 2028-10-01",
        "years after,                 1,  2024-02-29, 2025-02-28",
        "anniversary,                 4,  2024-02-29, 2028-02-29",
        "anniversary,                 6,  2024-02-29, 2030-03-01",
        "working day following,       10, 2026-12-21, 2027-01-07",
        "working day following,       2,  2026-03-30, 2026-04-01",
        "working deadline,            0,  2026-06-07, 2026-06-05",
        "working deadline,            0,  2027-03-26, 2027-03-25",
        "working deadline,            0,  2026-06-05, 2026-06-05",
    })
    void endOn(String phrase, int count, LocalDate day, LocalDate last) {
        assertEquals(
                last,
                switch (phrase) {
                    case "days beginning with" -> Periods.daysBeginningWith(day, count);
                    case "days after" -> Periods.daysAfter(day, count);
                    case "years beginning with" -> Periods.yearsBeginningWith(day, count);
                    case "months after" -> Periods.monthsAfter(day, count);
                    case "years after" -> Periods.yearsAfter(day, count);
                    case "anniversary" -> Periods.anniversary(day, count);
                    case "working day following" -> Periods.workingDayFollowing(day, count, england);
                    default -> Periods.workingDeadline(day, england);
                });
    }
}
