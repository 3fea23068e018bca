package org.minutebook.db.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedMeetingsTest {
    private static final LocalDate SAID = LocalDate.of(2014, 9, 11);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2014, 7, 17),
            LocalDate.of(2014, 9, 11),
            LocalDate.of(2014, 11, 13),
            LocalDate.of(2015, 1, 15),
            LocalDate.of(2015, 3, 12));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Health and Well-Being Board agreement to Section 75 agreement 13 November 2014 | 2014-11-13
        a full draft will be brought to the Health and Well-Being Board on 13 November | 2014-11-13
        to be presented to the Cabinet on 3 December 2014                              | none
        submission of the revised plan on 19 September                                 | none
        That it be brought to the meeting in January 2015                              | 2015-01-15
        That the effect be reported in March                                           | 2015-03-12
        That a proposal be brought in July                                             | none
        That each response be reported to the next meeting of the Board                | 2014-11-13
        That a further report be considered at a future meeting of the Board           | undated
        the minutes of 11 September 2014 were read                                     | none
        by 15/01/15 at the latest                                                      | 2015-01-15
        The fund was discussed                                                         | none
        """)
    void onlyComingMeetingsOfTheBoardAreNamed(String text, String expected) {
        List<NamedMeetings.Named> named = NamedMeetings.in(text, SAID, DAYS);
        assertEquals(
                expected,
                named.isEmpty()
                        ? "none"
                        : named.getFirst().day() == null
                                ? "undated"
                                : named.getFirst().day().toString());
    }

    @Test
    void everySentenceAndLineIsReadByItself() {
        assertEquals(
                "2015-01-15 2015-03-12",
                NamedMeetings.in(
                                "It was noted. A report comes to the meeting in January 2015. More on 12 March 2015.",
                                SAID,
                                DAYS)
                        .stream()
                        .map(named -> String.valueOf(named.day()))
                        .collect(Collectors.joining(" ")));
    }
}
