package org.minutebook.db.rules.quorum;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayCount;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.LeftOut;
import org.minutebook.db.rules.calendar.Periods;
import org.minutebook.db.rules.calendar.WorkingDays;

/**
 * By when a board meets again, on the same agenda, after a day without a quorum.
 *
 * @param last the last day by the terms
 * @param working the last working day up to it
 * @param leftOut the days from the last working day to the last day, with the reason of each
 */
public record Reconvening(LocalDate inquorate, int months, LocalDate last, LocalDate working, List<LeftOut> leftOut) {
    public Reconvening {
        leftOut = List.copyOf(leftOut);
    }

    static Reconvening of(LocalDate inquorate, int months, CouncilCalendar calendar) {
        LocalDate last = Periods.monthsAfter(inquorate, months);
        WorkingDays days = calendar.ordinary();
        LocalDate working = Periods.workingDeadline(last, days);
        return new Reconvening(inquorate, months, last, working, between(working, last, days));
    }

    private static List<LeftOut> between(LocalDate working, LocalDate last, WorkingDays days) {
        return working.datesUntil(last.plusDays(1))
                .flatMap(day -> days.leftOut(day).stream())
                .toList();
    }

    /** "One month from Thursday 30 January 2020 is Saturday 29 February 2020, the last day of the month". */
    public String counted() {
        String counted = (months == 1 ? "One month" : months + " months") + " from " + DayWords.full(inquorate) + " is "
                + DayWords.full(last);
        return last.getDayOfMonth() == inquorate.getDayOfMonth()
                ? counted
                : counted + ", the last day of a month that has no " + inquorate.getDayOfMonth()
                        + (inquorate.getDayOfMonth() == 31 ? "st" : "th");
    }

    /** The day that is proposed, with what was counted. */
    public String words() {
        String says = "The terms of reference say within " + (months == 1 ? "one month" : months + " months") + ". "
                + counted() + ".";
        return leftOut.isEmpty()
                ? says
                : says + " The last working day up to it is " + DayWords.full(working) + "; not counted: "
                        + DayWords.leftOut(leftOut) + ".";
    }

    /**
     * What is to be done about it.
     *
     * @param again the day on which the board meets in its place; nothing where none is laid out
     */
    public Finding finding(LocalDate today, @Nullable LocalDate again) {
        Finding start = Finding.of(QuorumRules.QUORUM, Level.GREY, "")
                .about("the meeting without a quorum")
                .given("No quorum on", DayWords.full(inquorate))
                .given("Last day", counted())
                .counting(new DayCount(List.of(working), leftOut));
        if (again != null) {
            boolean inTime = !again.isAfter(last);
            Finding met = start.given("Meets again", DayWords.full(again));
            return inTime
                    ? met.saying(
                            Level.GREEN,
                            "Meets again on " + DayWords.full(again) + ", within the terms: by " + DayWords.full(last)
                                    + ".")
                    : met.saying(
                                    Level.AMBER,
                                    "Meets again on " + DayWords.full(again) + ", after the last day by the terms, "
                                            + DayWords.full(last) + ". Does not meet rule VOT-04.")
                            .curedBy("Choose an earlier day, or record why it is later.");
        }
        return today.isAfter(last)
                ? start.saying(
                                Level.AMBER,
                                "Lapsed: the day to meet again by the terms, " + DayWords.full(last) + ", has passed.")
                        .curedBy("Meet as soon as may be and record why it is later.")
                : start.saying(
                                Level.AMBER,
                                "Meet again by " + DayWords.full(last)
                                        + (working.equals(last)
                                                ? ""
                                                : ", not a working day: work to " + DayWords.full(working))
                                        + ", with the same items.")
                        .curedBy("Fix the day, with new notice to the public: on the agenda, Meeting, Meet again.");
    }

    /** Where the terms name no day. */
    public static Finding unsaid(LocalDate inquorate, @Nullable LocalDate again) {
        Finding start = Finding.of(QuorumRules.QUORUM, Level.GREY, "")
                .about("the meeting without a quorum")
                .given("No quorum on", DayWords.full(inquorate));
        return again != null
                ? start.saying(Level.GREEN, "Meets again on " + DayWords.full(again) + ".")
                : start.saying(Level.GREY, "The terms of reference name no day by which to meet again.")
                        .curedBy("Fix a day with the chair, with new notice to the public: on the agenda, Meeting,"
                                + " Meet again.");
    }
}
