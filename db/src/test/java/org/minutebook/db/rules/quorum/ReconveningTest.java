package org.minutebook.db.rules.quorum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;

/** "In the event of inquoracy … re-convened within one month of the date of the inquoracy" (catalogue Q4 and F30). */
class ReconveningTest {
    private static final LocalDate INQUORATE = LocalDate.of(2020, 1, 30);

    private static Reconvening by(LocalDate inquorate, int months) {
        return QuorumLost.reconvene(inquorate, months, Calendars.with(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2020-01-30 | 1 | 2020-02-29 | 2020-02-28 | 2020-02-29 Saturday
        2019-11-28 | 1 | 2019-12-28 | 2019-12-27 | 2019-12-28 Saturday
        2026-01-31 | 1 | 2026-02-28 | 2026-02-27 | 2026-02-28 Saturday
        2026-03-04 | 1 | 2026-04-04 | 2026-04-02 | 2026-04-03 Good Friday, 2026-04-04 Saturday
        2020-01-29 | 1 | 2020-02-29 | 2020-02-28 | 2020-02-29 Saturday
        2026-01-07 | 2 | 2026-03-07 | 2026-03-06 | 2026-03-07 Saturday
        2020-01-14 | 1 | 2020-02-14 | 2020-02-14 | ''
        """)
    void theBoardMeetsAgainWithinSoManyMonths(
            LocalDate inquorate, int months, LocalDate last, LocalDate working, String leftOut) {
        Reconvening by = by(inquorate, months);
        assertEquals(List.of(last, working), List.of(by.last(), by.working()));
        assertEquals(
                leftOut,
                by.leftOut().stream().map(out -> out.day() + " " + out.name()).collect(Collectors.joining(", ")));
    }

    @Test
    void theDayIsProposedWithWhatWasCounted() {
        assertEquals(
                "The terms of reference say within one month. One month from Thursday 30 January 2020 is Saturday 29"
                        + " February 2020, the last day of a month that has no 30th. The last working day up to it is"
                        + " Friday 28 February 2020; not counted: 29 February 2020 (Saturday).",
                by(INQUORATE, 1).words());
        assertEquals(
                "One month from Tuesday 14 January 2020 is Friday 14 February 2020",
                by(LocalDate.of(2020, 1, 14), 1).counted());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2020-02-03 |            | AMBER | Meet again by Saturday 29 February 2020, not a working day: work to Friday 28 February 2020, with the same items.
        2020-02-29 |            | AMBER | Meet again by Saturday 29 February 2020, not a working day: work to Friday 28 February 2020, with the same items.
        2020-03-01 |            | AMBER | Lapsed: the day to meet again by the terms, Saturday 29 February 2020, has passed.
        2020-02-03 | 2020-02-29 | GREEN | Meets again on Saturday 29 February 2020, within the terms: by Saturday 29 February 2020.
        2020-02-03 | 2020-03-02 | AMBER | Meets again on Monday 2 March 2020, after the last day by the terms, Saturday 29 February 2020. Does not meet rule VOT-04.
        """)
    void itIsSaidWhatIsToBeDone(LocalDate today, LocalDate again, Level level, String says) {
        Finding finding = by(INQUORATE, 1).finding(today, again);
        assertEquals(level + " " + says, finding.level() + " " + finding.says());
        assertEquals(List.of(LocalDate.of(2020, 2, 28)), finding.count().counted());
    }

    @Test
    void whereTheTermsNameNoDayNoneIsProposed() {
        assertEquals(
                "GREY The terms of reference name no day by which to meet again.",
                Reconvening.unsaid(INQUORATE, null).level() + " "
                        + Reconvening.unsaid(INQUORATE, null).says());
    }
}
