package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.rules.PrintedDate.Kind;

class PrintedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        28 November 2019             | 2019-11-28
        Thursday, 28 November 2019   | 2019-11-28
        Thursday 28th November, 2019 | 2019-11-28
        Wednesday, 26th July, 2017   | 2017-07-26
        26th July 2017               | 2017-07-26
        11 th September 2014         | 2014-09-11
        December 5, 2019             | 2019-12-05
        December 5th 2019            | 2019-12-05
        22/3/17                      | 2017-03-22
        4/07/14                      | 2014-07-04
        28/11/19                     | 2019-11-28
        28/11/2019                   | 2019-11-28
        28.11.2019                   | 2019-11-28
        28-11-2019                   | 2019-11-28
        2019-11-28                   | 2019-11-28
        2019-11-28T00:00:00          | 2019-11-28
        Wed 15/12/2021               | 2021-12-15
        31 / st / March 2020         | 2020-03-31
        28-Nov-19                    | 2019-11-28
        28 Sept. 2018                | 2018-09-28
        the 3rd of May 2018          | 2018-05-03
        1 April 2019.                | 2019-04-01
        28 November 2019 at 2.00 pm  | 2019-11-28
        29/02/2020                   | 2020-02-29
        1/4/74                       | 1974-04-01
        30/11/40                     | 2040-11-30
        """)
    void aPrintedDayIsReadDayFirst(String printed, LocalDate day) {
        assertEquals(new PrintedDate(printed, Kind.DAY, day, YearMonth.from(day), ""), PrintedDate.read(printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        March 2013                   | MONTH            | 2013-03
        March 13                     | MONTH            | 2013-03
        Sept 2014                    | MONTH            | 2014-09
        November?                    | MONTH            | -
        Summer term 2013             | SEASON           | -
        late 2014                    | SEASON           | -
        Q3 2019/20                   | SEASON           | -
        2017/18                      | YEAR             | -
        2017-18                      | YEAR             | -
        2021                         | YEAR             | -
        From January 2015            | OPEN             | -
        by end September 2014        | OPEN             | -
        April 2013 ongoing           | OPEN             | -
        On going 2021/22             | OPEN             | -
        ongoing2022/23               | OPEN             | -
        ongoing                      | OPEN             | -
        TBC                          | UNCONFIRMED      | -
        Tbc re funding application   | UNCONFIRMED      | -
        31 March                     | DAY_WITHOUT_YEAR | -
        September 2013-03-12         | NOT_A_DATE       | -
        March 2044                   | NOT_A_DATE       | -
        duric 2015                   | NOT_A_DATE       | -
        NA 0040                      | NOT_A_DATE       | -
        12/25/2019                   | NOT_A_DATE       | -
        31/02/2019                   | NOT_A_DATE       | -
        29/02/2019                   | NOT_A_DATE       | -
        11/07/19 and 28/11/19        | NOT_A_DATE       | -
        43797                        | NOT_A_DATE       | -
        Mike Sandys                  | NOT_A_DATE       | -
        1/1/2099                     | NOT_A_DATE       | -
        """)
    void whatIsNotOneDayKeepsItsWordsAndNamesNone(String printed, Kind kind, YearMonth month) {
        PrintedDate read = PrintedDate.read(printed);
        assertEquals(printed, read.printed());
        assertEquals(kind, read.kind());
        assertNull(read.day());
        assertEquals(month, read.month());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Friday, 28 November 2019 | 28 November 2019 was a Thursday, not a Friday.
        28 Novmber 2019          | The month is read as November.
        30 June 2017 V4          | The words “V4” after the date are no part of it.
        31/02/2019               | There is no such day in the calendar; the words are kept.
        12/25/2019               | There is no month 25; dates are read day first, so the month may be printed first.
        March 2044               | The year 2044 is not likely in a council’s paper; the words are kept.
        43797                    | This is a bare number; Excel shows it as 28 November 2019 when the cell is formatted as a date.
        """)
    void doubtsAreSaidInOneSentence(String printed, String warning) {
        assertEquals(warning, PrintedDate.read(printed).warning());
    }

    @Test
    void aSplitOrdinalAndNoBreakSpacesAreOneDate() {
        assertEquals(
                new PrintedDate("31 st March 2020", Kind.DAY, LocalDate.of(2020, 3, 31), YearMonth.of(2020, 3), ""),
                PrintedDate.read("31\nst\nMarch\u00a02020"));
    }

    @Test
    void nothingPrintedIsBlank() {
        assertEquals(new PrintedDate("", Kind.BLANK, null, null, ""), PrintedDate.read(" \n\u00a0"));
    }
}
