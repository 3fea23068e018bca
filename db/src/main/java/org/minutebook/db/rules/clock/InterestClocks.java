package org.minutebook.db.rules.clock;

import static org.minutebook.db.rules.clock.DatedRules.rolledBack;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.Periods;
import org.minutebook.db.rules.calendar.SourceStatus;
import org.minutebook.db.rules.clock.DatedRule.Dated;
import org.minutebook.db.rules.interest.DispensationLimits;
import org.minutebook.db.rules.membership.SixMonths;

/** Days for members: interests, dispensations and attendance. */
final class InterestClocks {
    private static final int REGISTER = 28;

    static final List<DatedRule> ALL = List.of(
            new DatedRule(
                    new Rule(
                            "INT-01",
                            "Registration after gaining a vote",
                            "Localism Act 2011 s27(4), s30(1)",
                            SourceStatus.V),
                    "the day on which the vote was gained",
                    0,
                    InterestClocks::register),
            new DatedRule(
                    new Rule("INT-03", "Registration of interests", "Localism Act 2011 s30(1), s31(3)", SourceStatus.V),
                    "the day of becoming a member, or of disclosing at a meeting",
                    0,
                    InterestClocks::register),
            new DatedRule(
                    new Rule(
                            "INT-03-CHANGE",
                            "Change of an interest",
                            "LGA Model Code of Conduct: within 28 days of becoming aware",
                            SourceStatus.P),
                    "the day of becoming aware",
                    0,
                    (aware, days, calendar) -> rolledBack(
                                    Periods.daysBeginningWith(aware, REGISTER),
                                    "28 days with " + DayWords.full(aware) + " as the first, the safe reading, end on",
                                    calendar)
                            .with("In the ordinary reading the last day is "
                                    + DayWords.full(Periods.daysAfter(aware, REGISTER)) + ".")),
            new DatedRule(
                    new Rule("INT-06", "Longest dispensation", "Localism Act 2011 s33", SourceStatus.V),
                    "the day from which it is granted",
                    0,
                    (start, days, calendar) -> rolledBack(
                            DispensationLimits.latestEnd(start),
                            "Four years beginning with " + DayWords.full(start) + " end at the latest on",
                            calendar)),
            new DatedRule(
                    new Rule(
                            "VOT-07",
                            "A councillor’s six months without attending",
                            "Local Government Act 1972 s85",
                            SourceStatus.V),
                    "the day of the last attendance",
                    0,
                    InterestClocks::absence));

    private InterestClocks() {}

    private static Dated register(LocalDate start, int days, CouncilCalendar calendar) {
        return rolledBack(
                Periods.daysBeginningWith(start, REGISTER),
                "28 days beginning with " + DayWords.full(start) + " end on",
                calendar);
    }

    private static Dated absence(LocalDate last, int days, CouncilCalendar calendar) {
        SixMonths months = new SixMonths("", last);
        String warn = months.warnings().stream().map(DayWords::full).collect(Collectors.joining("; "));
        return rolledBack(
                        months.expiry(),
                        "Six months from the last attendance on " + DayWords.full(last) + " run out on",
                        calendar)
                .with("Attending on that day is in time; plan for " + DayWords.full(months.plan())
                        + ". Only the council can approve the reason, on or before it. Warn on: " + warn + ".");
    }
}
