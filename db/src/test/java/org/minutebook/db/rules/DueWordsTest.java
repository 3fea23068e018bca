package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.rules.DueWords.Kind;

class DueWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
        Consider a further update in 12 months time   | A report will be provided to a future meeting     | 2019-07-11 | IMPLIED   | in 12 months time     | 2020-07-11 | 2020-07-11 | 2020-07-11
        Consider an update at a future meeting        | A report will be provided to the Board in November | 2019-07-11 | IMPLIED   | in November           | -          | 2019-11-01 | 2019-11-30
        Arrange for the Board to consider services    | Considered during the Board meeting in Janaury    | 2019-09-26 | NONE      | ''                    | -          | -          | -
        Arrange for the Board to consider services    | It will be considered during the meeting in Janaury | 2019-09-26 | IMPLIED | in Janaury            | -          | 2020-01-01 | 2020-01-31
        Report back when appropriate                  | Six monthly updates are scheduled for the Board   | 2017-03-16 | RECURRING | Six monthly updates   | -          | -          | -
        Report to a future meeting                    | A report will be provided to a future meeting     | 2018-11-29 | NONE      | ''                    | -          | -          | -
        Report back by 31 March 2020                  | ''                                                | 2019-11-28 | EXACT     | by 31 March 2020      | 2020-03-31 | 2020-03-31 | 2020-03-31
        Report back by 31/3/20                        | ''                                                | 2019-11-28 | EXACT     | by 31/3/20            | 2020-03-31 | 2020-03-31 | 2020-03-31
        Report back by 31 March                       | ''                                                | 2019-11-28 | IMPLIED   | by 31 March           | 2020-03-31 | 2020-03-31 | 2020-03-31
        Bring Part 2 back by end September 2014       | ''                                                | 2014-07-17 | IMPLIED   | by end September 2014 | 2014-09-30 | 2014-09-01 | 2014-09-30
        Bring Part 2 back to the Board in September   | ''                                                | 2014-07-17 | IMPLIED   | in September          | -          | 2014-09-01 | 2014-09-30
        Report within six weeks                       | ''                                                | 2019-07-11 | IMPLIED   | within six weeks      | 2019-08-22 | 2019-08-22 | 2019-08-22
        Report in a year's time                       | ''                                                | 2019-07-11 | IMPLIED   | in a year's time      | 2020-07-11 | 2020-07-11 | 2020-07-11
        Report in 6 months                            | ''                                                | 2019-08-31 | IMPLIED   | in 6 months           | 2020-02-29 | 2020-02-29 | 2020-02-29
        Report to the next meeting                    | ''                                                | 2019-07-11 | IMPLIED   | to the next meeting   | -          | 2019-07-12 | -
        Report quarterly                              | ''                                                | 2019-07-11 | RECURRING | quarterly             | -          | -          | -
        Follow the report given in March 2013         | ''                                                | 2014-07-17 | NONE      | ''                    | -          | -          | -
        The Board may report in due course            | ''                                                | 2014-07-17 | NONE      | ''                    | -          | -          | -
        Report in November                            | ''                                                | 2019-11-28 | IMPLIED   | in November           | -          | 2020-11-01 | 2020-11-30
        Report in November                            | ''                                                | -          | NONE      | ''                    | -          | -          | -
        Bring the card to every school by autumn half-term | ''                                           | 2026-07-07 | IMPLIED   | by autumn half-term   | -          | 2026-10-31 | 2026-10-31
        Write to schools before the end of the spring term | ''                                           | 2026-10-13 | IMPLIED   | before the end of the spring term | - | 2027-04-20 | 2027-04-20
        Visit each school at half term                | ''                                                | 2026-01-13 | IMPLIED   | at half term          | -          | 2026-02-28 | 2026-02-28
        Find a chair by the end of the term of office | ''                                                | 2026-01-13 | NONE      | ''                    | -          | -          | -
        Say what half-term clubs cost                 | ''                                                | 2026-01-13 | NONE      | ''                    | -          | -          | -
        """)
    void wordsGiveADueDateOnlyAsFarAsTheySayOne(
            String action,
            String comment,
            LocalDate agreed,
            Kind kind,
            String words,
            LocalDate day,
            LocalDate from,
            LocalDate to) {
        assertEquals(new DueWords(kind, words, day, from, to), DueWords.read(action, comment, agreed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        31/03/20              | EXACT     | 2020-03-31 | 2020-03-31 | 2020-03-31
        March 2020            | IMPLIED   | -          | 2020-03-01 | 2020-03-31
        November?             | IMPLIED   | -          | 2020-11-01 | 2020-11-30
        by end September 2020 | IMPLIED   | 2020-09-30 | 2020-09-01 | 2020-09-30
        31 March              | IMPLIED   | 2020-03-31 | 2020-03-31 | 2020-03-31
        TBC                   | NONE      | -          | -          | -
        ongoing               | NONE      | -          | -          | -
        Monthly               | RECURRING | -          | -          | -
        by the end of term    | IMPLIED   | -          | 2019-12-31 | 2019-12-31
        summer half-term      | IMPLIED   | -          | 2020-06-05 | 2020-06-05
        """)
    void aDueCellKeepsItsWordsWhateverTheySay(String cell, Kind kind, LocalDate day, LocalDate from, LocalDate to) {
        assertEquals(new DueWords(kind, cell, day, from, to), DueWords.ofCell(cell, LocalDate.of(2019, 11, 28)));
    }
}
