package org.minutebook.db.rules.clock;

import static org.minutebook.db.rules.clock.DatedRules.openUntil;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayCount;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.SourceStatus;
import org.minutebook.db.rules.clock.DatedRule.Dated;
import org.minutebook.db.rules.notice.AccessRules;
import org.minutebook.db.rules.notice.Inspection;
import org.minutebook.db.rules.notice.NoticeRule;
import org.minutebook.db.rules.notice.PublicNotice;
import org.minutebook.db.rules.notice.Publication;
import org.minutebook.db.rules.notice.Summons;
import org.minutebook.db.rules.year.AnnualMeeting;

/** Days before and after a meeting. */
final class MeetingClocks {
    private static final String MEETING = "the day of the meeting";
    private static final int QUESTIONS = 4;
    private static final int KEY_DECISION = 28;

    static final List<DatedRule> ALL = List.of(
            new DatedRule(
                    AccessRules.CLEAR_DAYS,
                    MEETING,
                    5,
                    (meeting, days, calendar) -> publish("Publish by", meeting, days, calendar)),
            new DatedRule(AccessRules.TIME_OF_DAY, "the day of publication", 0, MeetingClocks::published),
            new DatedRule(
                    AccessRules.CLOSURES,
                    MEETING,
                    5,
                    (meeting, days, calendar) -> publish("Publish by", meeting, days, calendar)),
            new DatedRule(
                    AccessRules.MOVED,
                    "the new day of the meeting",
                    5,
                    (meeting, days, calendar) ->
                            publish("Make the new time and place public by", meeting, days, calendar)),
            new DatedRule(
                    AccessRules.LATENESS,
                    MEETING,
                    5,
                    (meeting, days, calendar) ->
                            publish("A new item needs no urgency where it is published by", meeting, days, calendar)),
            new DatedRule(AccessRules.INSPECTION, MEETING, 0, (meeting, days, calendar) -> openUntil(
                            Inspection.papersOpenUntil(meeting),
                            "Six years beginning with " + DayWords.full(meeting)
                                    + ": minutes, agenda and open reports can be inspected",
                            calendar)
                    .with("Nothing is removed by itself; disposal may be looked at from "
                            + DayWords.full(Inspection.earliestDisposalReview(meeting)) + ".")),
            new DatedRule(AccessRules.BACKGROUND, MEETING, 0, (meeting, days, calendar) -> openUntil(
                            Inspection.backgroundPapersOpenUntil(meeting),
                            "Four years beginning with " + DayWords.full(meeting)
                                    + ": background papers can be inspected",
                            calendar)
                    .with("Their list stays with the report, until "
                            + DayWords.full(Inspection.backgroundListOpenUntil(meeting)) + ".")),
            new DatedRule(
                    part(AccessRules.BACKGROUND, "LIST", "The list of background papers stays open"),
                    MEETING,
                    0,
                    (meeting, days, calendar) -> openUntil(
                            Inspection.backgroundListOpenUntil(meeting),
                            "Six years beginning with " + DayWords.full(meeting)
                                    + ": the list of background papers can be inspected with the report",
                            calendar)),
            new DatedRule(AccessRules.SUMMONS, "the day of the council’s meeting", 0, MeetingClocks::summons),
            new DatedRule(
                    new Rule(
                            "CON-01",
                            "Annual meeting in an election year",
                            "Local Government Act 1972 Schedule 12 paragraph 1; the day of retirement is unverified",
                            SourceStatus.UNVERIFIED),
                    "the day of the ordinary election",
                    0,
                    MeetingClocks::annualMeeting),
            new DatedRule(
                    new Rule(
                            "CON-04",
                            "Public questions",
                            "The board’s own rule, as clear working days; checked against one board",
                            SourceStatus.P),
                    MEETING,
                    QUESTIONS,
                    (meeting, days, calendar) -> publish("Questions in writing by", meeting, days, calendar)),
            new DatedRule(
                    new Rule(
                            "DEC-04",
                            "Notice of a key decision",
                            "SI 2012/2089 regs 5 and 9; whether the 28 clear days are working days is unverified",
                            SourceStatus.P),
                    "the day of the decision",
                    0,
                    MeetingClocks::keyDecision));

    private MeetingClocks() {}

    private static Dated publish(String lead, LocalDate meeting, int days, CouncilCalendar calendar) {
        NoticeRule rule = new NoticeRule(days, NoticeRule.Unit.CLEAR_WORKING_DAYS);
        PublicNotice notice = PublicNotice.of(meeting, rule, calendar);
        LocalDate last = notice.ordinary().day();
        DayCount count = notice.ordinary().count();
        StringBuilder says = new StringBuilder(
                lead + " " + DayWords.full(last) + ": " + rule.words() + ", " + DayWords.list(count.counted()) + ".");
        if (!count.leftOut().isEmpty()) {
            says.append(" Not counted: ")
                    .append(DayWords.leftOut(count.leftOut()))
                    .append('.');
        }
        if (!notice.careful().equals(last)) {
            says.append(" Safely by ").append(DayWords.full(notice.careful())).append('.');
        }
        return new Dated(last, notice.careful(), says + notice.doubts(), count);
    }

    /** Published late in the day or on a day that is not worked: the safe reading counts from the next working day. */
    private static Dated published(LocalDate published, int days, CouncilCalendar calendar) {
        LocalDate safe = Publication.on(published).safeDay(calendar.safe());
        LocalDate late = Publication.at(published, LocalTime.MAX).safeDay(calendar.safe());
        return new Dated(
                published,
                safe,
                "The plain count takes it as published on " + DayWords.full(published) + ", the safe reading on "
                        + DayWords.full(safe) + "; after " + Publication.USUAL_CUT_OFF + ", on " + DayWords.full(late)
                        + ".",
                DayCount.NONE);
    }

    private static Dated summons(LocalDate meeting, int days, CouncilCalendar calendar) {
        Summons summons = Summons.ofCouncil(meeting, calendar);
        return new Dated(
                summons.statutory().day(),
                summons.use().day(),
                "Three clear days by " + DayWords.full(summons.statutory().day())
                        + "; public notice of five clear days overtakes them: use "
                        + DayWords.full(summons.use().day())
                        + ". A board that is no council has no statutory summons: its members get the agenda when the"
                        + " public do.",
                summons.use().count());
    }

    private static Dated annualMeeting(LocalDate election, int days, CouncilCalendar calendar) {
        AnnualMeeting year = AnnualMeeting.inElectionYear(election);
        return DatedRules.rolledBack(
                        year.last(),
                        "Councillors retire on " + DayWords.full(year.retirement()) + "; the annual meeting is on "
                                + DayWords.full(year.usual()) + ", or on another day from "
                                + DayWords.full(year.first())
                                + " to",
                        calendar)
                .with("The municipal year runs from that meeting to the next annual meeting.");
    }

    /** 28 clear days by the calendar; the cautious reading takes clear days for working days, as for meetings. */
    private static Dated keyDecision(LocalDate decision, int days, CouncilCalendar calendar) {
        LocalDate last = decision.minusDays(KEY_DECISION + 1L);
        NoticeRule.Latest cautious =
                new NoticeRule(KEY_DECISION, NoticeRule.Unit.CLEAR_WORKING_DAYS).latest(decision, calendar.ordinary());
        return new Dated(
                last,
                cautious.day(),
                "28 clear days by the calendar: " + DayWords.full(last) + ". Cautiously, as clear working days: "
                        + DayWords.full(cautious.day()) + ".",
                cautious.count());
    }

    static Rule part(Rule rule, String suffix, String title) {
        return new Rule(rule.id() + "-" + suffix, title, rule.source(), rule.status());
    }
}
