package org.minutebook.db.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLikenessTest {
    /** What a council planned for a meeting, and the agenda of that meeting, as both were printed in 2014. */
    private static final List<String> PLANNED = List.of(
            "Development of Section 75 Agreement",
            "MH Crisis Care Concordat",
            "Update on the SEN Reforms",
            "HWBS – 13/14 review and 14/15 delivery plan – Children and Young People",
            "Care Act Implementation",
            "Better Care Fund Plan – agree revised plan");

    private static final List<String> AGENDA = List.of(
            "Care Act Implementation Report",
            "Update on the development of the Better Care Pooled Fund and Section 75 Agreement",
            "Mental Health Crisis Care Concordat Report",
            "CYPP Progress Report 2013-2014 and Delivery Plan 2014-2015",
            "Thurrock Revised Better Care Fund Report");

    @Test
    void fiveOfSixPlannedTitlesFindTheirItemAndOneFindsNone() {
        assertEquals(
                List.of("0-1", "1-2", "3-3", "4-0", "5-4"),
                TitleLikeness.pairs(PLANNED, AGENDA).stream()
                        .map(pair -> pair.one() + "-" + pair.other())
                        .toList());
    }

    @Test
    void theReasonNamesTheWordsAndTheShortForm() {
        assertEquals(
                "Both speak of mental, health, crisis, care, concordat; MH is read as mental health.",
                TitleLikeness.between(PLANNED.get(1), AGENDA.get(2))
                        .orElseThrow()
                        .because());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Better Care Fund: Half-Year Report         | Better Care Fund: Half-Year Report 2026/27.       | true
        JSNA Refresh                               | Joint Strategic Needs Assessment                  | true
        PNA                                        | Pharmaceutical Needs Assessment – Final Document  | true
        s.75 agreement                             | Section 75 Agreement: Annual Review               | true
        Annual Report of the Director of Public Health | Growing Up: Annual Report of the Director of Public Health 2026. | true
        Healthwatch Annual Report                  | Annual Report of the Director of Public Health    | false
        Progress Report                            | Progress Report and Delivery Plan                 | false
        Better Care Fund Plan                      | Mental Health Crisis Care Concordat Report        | false
        Public Health Services Commissioning Update | Primary Care Strategy                            | false
        JSNA Refresh                               | Pharmaceutical Needs Assessment                   | false
        """)
    void titlesAreAlikeWhereTheyNameOneSubject(String one, String other, boolean alike) {
        assertEquals(alike, TitleLikeness.between(one, other).isPresent());
        assertEquals(alike, TitleLikeness.between(other, one).isPresent());
    }
}
