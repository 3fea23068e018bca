package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayCount;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * The notice that a publication gave before a meeting, in both readings.
 *
 * @param ordinary the days as every working day of England counts
 * @param safeDay the day from which the safe reading counts
 * @param safe the days of the safe reading; empty where it is not defined
 * @param earliestMeeting the first day on which the meeting would have its notice, which may be a Saturday
 * @param earliestWorked the first working day of that kind
 */
public record NoticeGiven(
        LocalDate meeting,
        Publication published,
        NoticeRule rule,
        DayCount ordinary,
        LocalDate safeDay,
        Optional<DayCount> safe,
        LocalDate earliestMeeting,
        LocalDate earliestWorked,
        boolean confirmed) {

    public static NoticeGiven of(LocalDate meeting, Publication published, NoticeRule rule, CouncilCalendar calendar) {
        LocalDate day = published.day();
        LocalDate safeDay = published.safeDay(calendar.safe());
        boolean undefined = !day.isAfter(meeting) && PublicNotice.undefined(day, meeting, calendar);
        LocalDate earliest = rule.earliest(day, calendar.ordinary());
        return new NoticeGiven(
                meeting,
                published,
                rule,
                rule.count(day, meeting, calendar.ordinary()),
                safeDay,
                undefined ? Optional.empty() : Optional.of(rule.count(safeDay, meeting, calendar.safe())),
                earliest,
                calendar.ordinary().onOrAfter(earliest),
                calendar.ordinary().confirmed(day, meeting));
    }

    public int days() {
        return ordinary.size();
    }

    public boolean meets() {
        return published.day().isBefore(meeting) && ordinary.size() >= rule.days();
    }

    /** Whether the safe reading is met as well; not where it is not defined. */
    public boolean meetsSafely() {
        return meets() && safe.isPresent() && safe.get().size() >= rule.days();
    }

    /** What the law's own rule finds: red where it is missed. */
    public Finding finding() {
        return finding(AccessRules.CLEAR_DAYS, Level.RED);
    }

    /**
     * What a rule finds.
     *
     * @param missed the level where the notice is too short: red for the law's own, amber for a board's
     */
    public Finding finding(Rule under, Level missed) {
        Finding counted = Finding.of(under, Level.GREY, "")
                .given("Published", published.words())
                .given("Meeting", DayWords.full(meeting))
                .given("Notice", rule.words())
                .counting(ordinary);
        if (!published.day().isBefore(meeting)) {
            return counted.saying(
                            missed,
                            "Published on " + published.words() + ", not before the meeting on "
                                    + DayWords.full(meeting) + ": does not meet rule " + under.id() + " ("
                                    + rule.words() + ").")
                    .curedBy("Meet on or after " + DayWords.full(earliestWorked) + ".");
        }
        String count = rule.unit().of(days()) + " between publication on " + published.words() + " and the meeting on "
                + DayWords.full(meeting);
        if (!meets()) {
            return counted.saying(missed, count + ": does not meet rule " + under.id() + " (" + rule.words() + ").")
                    .curedBy("Meet on or after " + DayWords.full(earliestWorked)
                            + ", or take each item by the urgency route of ATI-05.");
        }
        String met = count + ": meets rule " + under.id() + ".";
        if (safe.isEmpty()) {
            return counted.saying(Level.AMBER, met + " " + PublicNotice.NO_CLOSURES)
                    .curedBy("Enter the days on which the offices are closed.");
        }
        if (!meetsSafely()) {
            boolean closures = safeDay.equals(published.day());
            String because = closures
                    ? " In the safe reading (ATI-03) days on which the offices are closed are left out"
                    : " In the safe reading (ATI-02) it is taken as published on " + DayWords.full(safeDay);
            return counted.saying(
                            Level.AMBER,
                            met + because + ", which gives "
                                    + rule.unit().of(safe.get().size()) + ".")
                    .curedBy("Judge whether the plain count will do, and record why.");
        }
        return confirmed
                ? counted.saying(Level.GREEN, met)
                : counted.saying(Level.AMBER, met + " " + PublicNotice.NOT_CONFIRMED)
                        .curedBy("Check the holidays of the year in the official list.");
    }
}
