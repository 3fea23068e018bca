package org.minutebook.app.documents.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        held[ at {venue}] on {day}     | held on 1 May
        held[ at {board}] on {day}     | held at Better Care Board on 1 May
        {BOARD}, {day}                 | BETTER CARE BOARD, 1 May
        {of} said                      | the chair said
        {Of} said                      | The chair said
        {nobody} knows                 | {nobody} knows
        a [bracket                     | a [bracket
        [a {of}[ and {venue}]]         | a the chair
        {venue}.                       | .
        """)
    void phrases(String pattern, String filled) {
        Map<String, String> values =
                Map.of("venue", "", "board", "Better Care Board", "day", "1 May", "of", "the chair");
        assertEquals(filled, Phrase.fill(pattern, values));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        dddd, d MMMM yyyy   | 2019-11-28 | Thursday, 28 November 2019
        d MMMM yyyy         | 2017-06-28 | 28 June 2017
        dth MMMM yyyy       | 2014-07-17 | 17th July 2014
        dth MMMM yyyy       | 2014-07-01 | 1st July 2014
        dth MMMM yyyy       | 2014-07-02 | 2nd July 2014
        dth MMMM yyyy       | 2014-07-23 | 23rd July 2014
        dth MMMM yyyy       | 2014-07-11 | 11th July 2014
        dth MMMM yyyy       | 2014-07-12 | 12th July 2014
        dd/MM/yy            | 2019-01-03 | 03/01/19
        the dth of MMMM     | 2019-01-03 | the 3rd of January
        ddd d MMM           | 2020-09-01 | Tue 1 Sept
        """)
    void days(String pattern, LocalDate day, String written) {
        assertEquals(written, DayPattern.write(pattern, day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        h.mm pm | 14:00 | 16:43 | 2.00 - 4.43 pm
        h.mm pm | 10:00 | 12:05 | 10.00 am - 12.05 pm
        h.mmpm  | 11:00 | 11:50 | 11.00 - 11.50am
        HH:mm   | 09:30 | 11:00 | 09:30 - 11:00
        """)
    void times(String pattern, LocalTime from, LocalTime to, String written) {
        assertEquals(written, TimePattern.between(pattern, from, to));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        provide, provided, providing
        seek, sought, seeking
        detail, detailed, detailing
        set out, set out, setting out
        summarise, summarised, summarising
        notify, notified, notifying
        '', '', ''
        """)
    void verbs(String verb, String past, String going) {
        assertEquals(past, VerbForms.past(verb));
        assertEquals(going, VerbForms.going(verb));
    }
}
