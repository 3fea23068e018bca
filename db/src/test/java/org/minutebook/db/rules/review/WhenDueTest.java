package org.minutebook.db.rules.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the log of 23 January 2020 and the meetings that they mean (F15). */
class WhenDueTest {
    private static final List<LocalDate> MEETINGS = List.of(
            LocalDate.of(2020, 1, 23),
            LocalDate.of(2019, 7, 11),
            LocalDate.of(2019, 9, 26),
            LocalDate.of(2019, 11, 28));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        in 12 months time   | 2019-07-11 | 2020-07-11 | false
        in November         | 2019-07-11 | 2019-11-28 | true
        in Janaury          | 2019-09-26 | 2020-01-23 | false
        to the next meeting | 2019-07-11 | 2019-09-26 | true
        in October          | 2019-09-26 | 2019-10-31 | true
        Six monthly updates | 2017-03-16 | -          | false
        future meeting      | 2018-11-29 | -          | false
        by autumn half-term | 2019-07-11 | 2019-10-31 | true
        by the end of term  | 2020-01-14 | 2020-04-20 | false
        """)
    void wordsMeanTheMeetingOfTheirMonthOrElseItsLastDay(
            String words, LocalDate agreed, LocalDate until, boolean past) {
        WhenDue due = WhenDue.of(null, words, "", agreed, MEETINGS);
        assertEquals(new WhenDue(until, words, false, words.startsWith("Six monthly") ? words : ""), due);
        assertEquals(past, due.isPast(LocalDate.of(2020, 1, 23)));
    }
}
