package org.minutebook.db.rules.clock;

import static org.minutebook.db.rules.clock.DatedRules.openUntil;
import static org.minutebook.db.rules.clock.DatedRules.rolledBack;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayCount;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.Periods;
import org.minutebook.db.rules.calendar.SourceStatus;
import org.minutebook.db.rules.calendar.WorkingDays;
import org.minutebook.db.rules.clock.DatedRule.Dated;
import org.minutebook.db.rules.notice.Inspection;
import org.minutebook.db.rules.notice.PublicNotice;

/** Days of officer decisions, of agreements and of requests for information. */
final class OfficeClocks {
    private static final int RECORD = 2;
    private static final int DISPUTE = 10;
    private static final int INFORMATION = 20;
    private static final int BREACH = 3;

    static final List<DatedRule> ALL = List.of(
            new DatedRule(
                    new Rule(
                            "DEC-02",
                            "Record of an officer’s decision",
                            "SI 2014/2095 reg 7: as soon as reasonably practicable; the number of days is a local"
                                    + " target",
                            SourceStatus.V),
                    "the day of the decision",
                    RECORD,
                    (decided, days, calendar) ->
                            workingDays("The local target is", decided, days, calendar.ordinary())),
            new DatedRule(
                    new Rule(
                            "DEC-03",
                            "Records of officers’ decisions stay open",
                            "SI 2014/2095 regs 8 and 9; the wording was not read",
                            SourceStatus.P),
                    "the day of the decision",
                    0,
                    (decided, days, calendar) -> openUntil(
                                    Inspection.papersOpenUntil(decided),
                                    "Six years beginning with " + DayWords.full(decided)
                                            + ": the record can be inspected",
                                    calendar)
                            .with("Its background papers: until "
                                    + DayWords.full(Inspection.backgroundPapersOpenUntil(decided)) + ".")),
            new DatedRule(
                    new Rule(
                            "DEC-03-PAPERS",
                            "Background papers of officers’ decisions stay open",
                            "SI 2014/2095 regs 8 and 9; the wording was not read",
                            SourceStatus.P),
                    "the day of the decision",
                    0,
                    (decided, days, calendar) -> openUntil(
                            Inspection.backgroundPapersOpenUntil(decided),
                            "Four years beginning with " + DayWords.full(decided)
                                    + ": the background papers can be inspected",
                            calendar)),
            new DatedRule(
                    new Rule("CLK-02", "Annual review of a section 75 agreement", "The agreement", SourceStatus.P),
                    "the day on which the agreement began",
                    0,
                    (began, days, calendar) -> rolledBack(
                            Periods.anniversary(began, 1),
                            "No date is in the law; the first review falls on the anniversary,",
                            calendar)),
            new DatedRule(
                    new Rule(
                            "CLK-02-DISPUTE",
                            "Dispute under a section 75 agreement",
                            "The agreement: no clock is in the law",
                            SourceStatus.P),
                    "the day of the notice of dispute",
                    DISPUTE,
                    (notice, days, calendar) -> workingDays(
                            "Where the agreement says " + days + " working days, the last is",
                            notice,
                            days,
                            calendar.ordinary())),
            new DatedRule(
                    new Rule(
                            "CLK-04",
                            "Opinion on the joint forward plan",
                            "National Health Service Act 2006 s14Z52(1)",
                            SourceStatus.V),
                    "the day on which the draft was received",
                    0,
                    OfficeClocks::forwardPlan),
            new DatedRule(
                    new Rule(
                            "DOC-05",
                            "Report of a breach of personal data",
                            "UK GDPR Article 33: 72 hours from awareness; the text was not read",
                            SourceStatus.UNVERIFIED),
                    "the day of becoming aware",
                    0,
                    (aware, days, calendar) -> rolledBack(
                            Periods.daysAfter(aware, BREACH),
                            "72 hours, weekends included, end at the same hour on",
                            calendar)),
            new DatedRule(
                    new Rule(
                            "DOC-06",
                            "Subject access request",
                            "UK GDPR Article 12; what holds at weekends is unverified",
                            SourceStatus.UNVERIFIED),
                    "the day of receipt",
                    0,
                    (received, days, calendar) -> rolledBack(
                            Periods.monthsAfter(received, 1),
                            "One month from receipt on " + DayWords.full(received) + " ends on",
                            calendar)),
            new DatedRule(
                    new Rule(
                            "DOC-07",
                            "Freedom of information request",
                            "Freedom of Information Act 2000 s10(1) and (6)",
                            SourceStatus.V),
                    "the day of receipt",
                    0,
                    (received, days, calendar) -> workingDays(
                            "Twenty working days, without the bank holidays of any part of the United Kingdom, end on",
                            received,
                            INFORMATION,
                            calendar.ukWide())));

    private OfficeClocks() {}

    private static Dated workingDays(String lead, LocalDate start, int days, WorkingDays calendar) {
        DayCount count = calendar.after(start, days);
        LocalDate last = count.counted().getLast();
        String without = count.leftOut().isEmpty() ? "" : " Not counted: " + DayWords.leftOut(count.leftOut()) + ".";
        String unsure = calendar.confirmed(start, last) ? "" : " " + PublicNotice.NOT_CONFIRMED;
        String counted = " Counted: " + DayWords.list(count.counted()) + ".";
        return new Dated(last, last, lead + " " + DayWords.full(last) + "." + counted + without + unsure, count);
    }

    private static Dated forwardPlan(LocalDate received, int days, CouncilCalendar calendar) {
        LocalDate end = LocalDate.of(received.getYear(), Month.MARCH, 31);
        LocalDate last = received.isAfter(end) ? end.plusYears(1) : end;
        return rolledBack(
                        last,
                        "The plan is prepared before the financial year begins: the board’s opinion is needed by",
                        calendar)
                .with("It is a decision of the board: count five clear days back from its meeting.");
    }
}
