package org.minutebook.db.rules.clock;

import java.time.LocalDate;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayCount;

/**
 * A rule that gives a day from one start date.
 *
 * @param from what the start date is: "the day of the meeting"
 * @param days how many days it counts where nobody says otherwise; 0 where the number is not open
 */
public record DatedRule(Rule rule, String from, int days, Reckoning reckoning) {
    /** How the day is found. */
    @FunctionalInterface
    public interface Reckoning {
        Dated from(LocalDate start, int days, CouncilCalendar calendar);
    }

    /**
     * The days that a rule gives.
     *
     * @param last the last day by the rule
     * @param working the day to work to: the last day where it is worked, else the working day before it, or the safer day that the
     *     rule itself names
     * @param explained how it was counted and what else there is to know, in sentences
     * @param count the days that were counted, where working days were
     */
    public record Dated(LocalDate last, LocalDate working, String explained, DayCount count) {
        Dated with(String more) {
            return new Dated(last, working, explained + " " + more, count);
        }
    }

    public String id() {
        return rule.id();
    }

    public Dated reckon(LocalDate start, CouncilCalendar calendar) {
        return reckoning.from(start, days, calendar);
    }

    /** With another number of days than the usual one. */
    public Dated reckon(LocalDate start, int count, CouncilCalendar calendar) {
        return reckoning.from(start, days == 0 ? 0 : count, calendar);
    }
}
