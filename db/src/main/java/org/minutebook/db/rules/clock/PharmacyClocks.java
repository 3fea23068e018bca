package org.minutebook.db.rules.clock;

import static org.minutebook.db.rules.clock.DatedRules.rolledBack;

import java.time.LocalDate;
import java.util.List;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayCount;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.Periods;
import org.minutebook.db.rules.calendar.SourceStatus;
import org.minutebook.db.rules.clock.DatedRule.Dated;

/** Days of the pharmacy regulations (SI 2013/349) that run from one date. */
final class PharmacyClocks {
    private static final int REPRESENTATIONS = 45;
    private static final int STAGE = 14;
    private static final int SEND_BY = 42;
    private static final int STATEMENT = 30;
    private static final int ASSESSMENT_YEARS = 3;
    private static final int FIRST_MONTHS = 12;
    private static final int CONSULTATION = 60;

    static final List<DatedRule> ALL = List.of(
            new DatedRule(
                    new Rule(
                            "PHA-04",
                            "Representations on a consolidation",
                            "SI 2013/349 Schedule 2 paragraph 19(4); the 45 days and their start were not read",
                            SourceStatus.UNVERIFIED),
                    "the date of the notice",
                    0,
                    (notice, days, calendar) -> rolledBack(
                                    Periods.daysBeginningWith(notice, REPRESENTATIONS),
                                    "45 days with " + DayWords.full(notice) + " as the first, the safe reading, end on",
                                    calendar)
                            .with("In the ordinary reading the last day is "
                                    + DayWords.full(Periods.daysAfter(notice, REPRESENTATIONS)) + ".")),
            new DatedRule(
                    new Rule("PHA-05", "Local stages inside the 45 days", "Local practice", SourceStatus.P),
                    "the date of the notice",
                    0,
                    PharmacyClocks::stages),
            new DatedRule(
                    new Rule(
                            "PHA-06",
                            "Supplementary statement after a grant",
                            "SI 2013/349 reg 6(4); the 30 days are a local target, no number of days is in the law",
                            SourceStatus.UNVERIFIED),
                    "the day on which the premises are removed from the list",
                    0,
                    (removed, days, calendar) -> rolledBack(
                            Periods.daysAfter(removed, STATEMENT),
                            "The local target of 30 days after " + DayWords.full(removed) + " ends on",
                            calendar)),
            new DatedRule(
                    new Rule(
                            "PHA-08",
                            "Revised pharmaceutical needs assessment",
                            "SI 2013/349 reg 6, as amended by SI 2020/885 and SI 2021/1346",
                            SourceStatus.P),
                    "the day of the last publication",
                    0,
                    (published, days, calendar) -> rolledBack(
                            Periods.yearsAfter(published, ASSESSMENT_YEARS),
                            "Three years after the publication on " + DayWords.full(published) + " end on",
                            calendar)),
            new DatedRule(
                    new Rule(
                            "PHA-08-FIRST",
                            "First pharmaceutical needs assessment of a new board",
                            "SI 2013/349 reg 6(A3)",
                            SourceStatus.V),
                    "the day on which the board was established",
                    0,
                    (established, days, calendar) -> rolledBack(
                            Periods.monthsAfter(established, FIRST_MONTHS),
                            "Twelve months after the board was established on " + DayWords.full(established)
                                    + " end on",
                            calendar)),
            new DatedRule(
                    new Rule(
                            "PHA-09",
                            "Consultation on a pharmaceutical needs assessment",
                            "SI 2013/349 reg 8; the wording was not read",
                            SourceStatus.P),
                    "the day on which the last consultee was served",
                    0,
                    PharmacyClocks::consultation));

    private PharmacyClocks() {}

    private static Dated stages(LocalDate notice, int days, CouncilCalendar calendar) {
        LocalDate first = Periods.workingDeadline(Periods.daysAfter(notice, STAGE), calendar.ordinary());
        LocalDate second = Periods.workingDeadline(Periods.daysAfter(notice, 2 * STAGE), calendar.ordinary());
        LocalDate send = Periods.daysAfter(notice, SEND_BY);
        LocalDate end = Periods.daysBeginningWith(notice, REPRESENTATIONS);
        Dated sent = rolledBack(
                send,
                "Draft by " + DayWords.full(first) + ", members’ comments by " + DayWords.full(second) + ", send by",
                calendar);
        boolean spare =
                calendar.ordinary().between(sent.working(), end.plusDays(1)).size() > 0;
        return sent.with("The safe end is " + DayWords.full(end) + (spare ? "." : ": no buffer."));
    }

    /** A shortest time, so the working day lies after its end and not before: the only one that rolls forward. */
    private static Dated consultation(LocalDate served, int days, CouncilCalendar calendar) {
        LocalDate close = Periods.daysBeginningWith(served, CONSULTATION);
        LocalDate working = calendar.ordinary().onOrAfter(close);
        String later = working.equals(close)
                ? ""
                : " That is not a working day (" + DatedRules.reason(close, calendar) + "): close on "
                        + DayWords.full(working) + ", never earlier.";
        return new Dated(
                close,
                working,
                "60 days beginning with " + DayWords.full(served) + " run to the end of " + DayWords.full(close)
                        + ", the earliest close." + later + DatedRules.unconfirmed(close, calendar),
                DayCount.NONE);
    }
}
