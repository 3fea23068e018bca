package org.minutebook.db.rules.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayWords;

/** Every dated example of the rulebook: the last day by the rule, and the day to work to. */
class DatedRulesTest {
    private static final CouncilCalendar ENGLAND = Calendars.with(List.of(), List.of());

    @ParameterizedTest
    @CsvSource({
        "ATI-01,         2026-07-16, 2026-07-08, 2026-07-08",
        "ati-01,         2026-05-28, 2026-05-19, 2026-05-19",
        "ATI-02,         2026-07-11, 2026-07-11, 2026-07-13",
        "ATI-05,         2026-07-23, 2026-07-15, 2026-07-15",
        "ATI-07,         2024-03-14, 2030-03-13, 2030-03-13",
        "ATI-07,         2024-02-29, 2030-02-28, 2030-02-28",
        "ATI-07,         2020-07-16, 2026-07-15, 2026-07-15",
        "ATI-08,         2024-03-14, 2028-03-13, 2028-03-13",
        "ATI-08,         2022-09-01, 2026-08-31, 2026-08-28", // the Summer holiday
        "ATI-08-LIST,    2022-09-01, 2028-08-31, 2028-08-31",
        "ATI-09,         2026-05-20, 2026-05-14, 2026-05-12",
        "ATI-10,         2026-07-23, 2026-07-15, 2026-07-15",
        "INT-01,         2026-05-11, 2026-06-07, 2026-06-05",
        "INT-03,         2026-05-11, 2026-06-07, 2026-06-05",
        "INT-03,         2025-09-16, 2025-10-13, 2025-10-13",
        "INT-03,         2024-02-02, 2024-02-29, 2024-02-29",
        "INT-03,         2026-09-09, 2026-10-06, 2026-10-06", // a vote given back (HWB-02)
        "INT-03-CHANGE,  2026-08-03, 2026-08-30, 2026-08-28",
        "INT-06,         2024-06-01, 2028-05-31, 2028-05-31",
        "INT-06,         2024-02-29, 2028-02-28, 2028-02-28",
        "INT-06,         2026-07-16, 2030-07-15, 2030-07-15",
        "DEC-02,         2026-03-30, 2026-04-01, 2026-04-01",
        "DEC-03,         2024-03-14, 2030-03-13, 2030-03-13",
        "DEC-03-PAPERS,  2024-03-14, 2028-03-13, 2028-03-13",
        "DEC-03,         2024-02-29, 2030-02-28, 2030-02-28",
        "DEC-03-PAPERS,  2024-02-29, 2028-02-28, 2028-02-28",
        "DEC-04,         2026-07-14, 2026-06-15, 2026-06-03",
        "DEC-04,         2026-04-21, 2026-03-23, 2026-03-09",
        "DEC-04,         2027-01-12, 2026-12-14, 2026-11-27",
        "PHA-04,         2025-12-29, 2026-02-11, 2026-02-11",
        "PHA-04,         2024-01-16, 2024-02-29, 2024-02-29",
        "PHA-04,         2028-01-20, 2028-03-04, 2028-03-03",
        "PHA-04,         2026-07-17, 2026-08-30, 2026-08-28",
        "PHA-04,         2027-02-10, 2027-03-26, 2027-03-25",
        "PHA-04,         2026-11-20, 2027-01-03, 2026-12-31",
        "PHA-05,         2025-12-29, 2026-02-09, 2026-02-09",
        "PHA-05,         2026-07-17, 2026-08-28, 2026-08-28",
        "PHA-05,         2026-03-23, 2026-05-04, 2026-05-01",
        "PHA-06,         2026-10-30, 2026-11-29, 2026-11-27",
        "PHA-08,         2022-09-15, 2025-09-15, 2025-09-15",
        "PHA-08,         2022-10-01, 2025-10-01, 2025-10-01",
        "PHA-08,         2025-10-01, 2028-10-01, 2028-09-29",
        "PHA-08-FIRST,   2028-04-01, 2029-04-01, 2029-03-29",
        "PHA-09,         2025-06-27, 2025-08-25, 2025-08-26", // a bank holiday; a real council used the 26th
        "PHA-09,         2028-02-01, 2028-03-31, 2028-03-31",
        "PHA-09,         2026-11-30, 2027-01-28, 2027-01-28",
        "CLK-02,         2026-04-01, 2027-04-01, 2027-04-01",
        "CLK-02-DISPUTE, 2026-12-21, 2027-01-07, 2027-01-07",
        "CLK-04,         2027-01-25, 2027-03-31, 2027-03-31",
        "CLK-04,         2027-04-01, 2028-03-31, 2028-03-31",
        "VOT-07,         2025-08-31, 2026-02-28, 2026-02-27",
        "VOT-07,         2025-12-10, 2026-06-10, 2026-06-10",
        "VOT-07,         2027-08-31, 2028-02-29, 2028-02-29",
        "VOT-07,         2026-01-14, 2026-07-14, 2026-07-14",
        "DOC-05,         2026-12-18, 2026-12-21, 2026-12-21",
        "DOC-06,         2026-01-31, 2026-02-28, 2026-02-27",
        "DOC-06,         2026-09-03, 2026-10-03, 2026-10-02",
        "DOC-07,         2026-05-29, 2026-06-29, 2026-06-29",
        "DOC-07,         2026-05-31, 2026-06-29, 2026-06-29",
        "DOC-07,         2025-12-08, 2026-01-09, 2026-01-09",
        "DOC-07,         2026-07-01, 2026-07-30, 2026-07-30",
        "CON-01,         2026-05-07, 2026-06-01, 2026-06-01",
        "CON-04,         2024-05-23, 2024-05-16, 2024-05-16",
        "CON-04,         2026-07-16, 2026-07-09, 2026-07-09",
    })
    void endOn(String id, LocalDate from, LocalDate last, LocalDate working) {
        DatedRule.Dated dated = DatedRules.called(id).orElseThrow().reckon(from, ENGLAND);
        assertEquals(List.of(last, working), List.of(dated.last(), dated.working()));
    }

    @ParameterizedTest
    @CsvSource({
        "CON-04, 3, 2026-07-16, 2026-07-10",
        "CON-04, 2, 2026-07-16, 2026-07-13",
        "DEC-02, 5, 2026-03-30, 2026-04-08"
    })
    void aBoardsOwnNumberOfDays(String id, int days, LocalDate from, LocalDate last) {
        assertEquals(
                last,
                DatedRules.called(id).orElseThrow().reckon(from, days, ENGLAND).last());
    }

    @Test
    void aDateInTheLawIsExplainedWithItsOtherReading() {
        assertEquals(
                "45 days with Friday 17 July 2026 as the first, the safe reading, end on Sunday 30 August 2026. That"
                    + " is not a working day (Sunday): work to Friday 28 August 2026. In the ordinary reading the last"
                    + " day is Monday 31 August 2026.",
                explained("PHA-04", "2026-07-17"));
        assertEquals(
                "Draft by Friday 31 July 2026, members’ comments by Friday 14 August 2026, send by Friday 28 August"
                        + " 2026. The safe end is Sunday 30 August 2026: no buffer.",
                explained("PHA-05", "2026-07-17"));
        assertEquals(
                "Draft by Thursday 2 April 2026, members’ comments by Monday 20 April 2026, send by Monday 4 May 2026."
                    + " That is not a working day (Early May bank holiday): work to Friday 1 May 2026. The safe end is"
                    + " Wednesday 6 May 2026.",
                explained("PHA-05", "2026-03-23"));
        assertEquals(
                "Councillors retire on Monday 11 May 2026; the annual meeting is on Tuesday 19 May 2026, or on another"
                    + " day from Tuesday 12 May 2026 to Monday 1 June 2026. The municipal year runs from that meeting"
                    + " to the next annual meeting.",
                explained("CON-01", "2026-05-07"));
        assertEquals(
                "Three clear days by Thursday 14 May 2026; public notice of five clear days overtakes them: use"
                        + " Tuesday 12 May 2026. A board that is no council has no statutory summons: its members get"
                        + " the agenda when the public do.",
                explained("ATI-09", "2026-05-20"));
    }

    @Test
    void aWarningOfAbsenceComesFourTimes() {
        assertEquals(
                true,
                explained("VOT-07", "2026-01-14")
                        .endsWith(
                                "Warn on: Tuesday 14 April 2026; Thursday 14 May 2026; Sunday 14 June 2026; Tuesday 16"
                                        + " June 2026."));
    }

    @Test
    void freedomOfInformationCountsByACalendarOfItsOwn() {
        DatedRule.Dated dated = DatedRules.called("DOC-07").orElseThrow().reckon(LocalDate.of(2026, 7, 1), ENGLAND);
        assertEquals(20, dated.count().size());
        assertEquals(
                true,
                DayWords.leftOut(dated.count().leftOut())
                        .contains("13 July 2026 (Battle of the Boyne (Northern Ireland) (substitute day))"));
    }

    @Test
    void theIdsAreThoseOfTheRulebook() {
        assertEquals(
                "ATI-01 ATI-02 ATI-03 ATI-05 ATI-07 ATI-08 ATI-08-LIST ATI-09 ATI-10 CLK-02 CLK-02-DISPUTE CLK-04"
                        + " CON-01 CON-04 DEC-02 DEC-03 DEC-03-PAPERS DEC-04 DOC-05 DOC-06 DOC-07 INT-01 INT-03"
                        + " INT-03-CHANGE INT-06 PHA-04 PHA-05 PHA-06 PHA-08 PHA-08-FIRST PHA-09 VOT-07",
                String.join(" ", DatedRules.all().stream().map(DatedRule::id).toList()));
        assertEquals(true, DatedRules.called("ATI-99").isEmpty());
    }

    private static String explained(String id, String from) {
        return DatedRules.called(id)
                .orElseThrow()
                .reckon(LocalDate.parse(from), ENGLAND)
                .explained();
    }
}
