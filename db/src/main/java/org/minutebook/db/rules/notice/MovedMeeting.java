package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayWords;

/** What a change of plan asks for, once a meeting is called (ATI-10). */
public final class MovedMeeting {
    private MovedMeeting() {}

    /**
     * Postponed to a new day before it began: each item is counted again from the day it was first open, and the public are told the
     * new time and place afresh.
     *
     * @param told the day on which the new time and place were made public; nothing where they were not yet
     */
    public static List<Finding> postponed(
            LocalDate old, LocalDate now, @Nullable LocalDate told, List<OpenedItem> items, CouncilCalendar calendar) {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                freshNotice("Postponed from " + DayWords.full(old) + " to " + DayWords.full(now), now, told, calendar));
        for (OpenedItem item : items) {
            findings.addAll(Lateness.item(item, now, null, calendar));
        }
        return findings;
    }

    /** The room or the hour was changed. */
    public static Finding venueChanged(LocalDate meeting, LocalDate told, String howTold, CouncilCalendar calendar) {
        NoticeGiven given = NoticeGiven.of(meeting, Publication.on(told), NoticeRule.FIVE_CLEAR_DAYS, calendar);
        Finding start = Finding.of(AccessRules.MOVED, Level.GREY, "")
                .given("Meeting", DayWords.full(meeting))
                .given("Public told", DayWords.full(told))
                .counting(given.ordinary());
        String says = "New time or place made public on " + DayWords.full(told) + ", "
                + NoticeRule.Unit.CLEAR_WORKING_DAYS.of(given.days()) + " before the meeting";
        if (given.meets()) {
            return start.saying(Level.GREEN, says + ": meets rule ATI-10.");
        }
        return howTold.isBlank()
                ? start.saying(Level.AMBER, says + ": why, and how the public were told, is not recorded.")
                        .curedBy("Record why it was changed and how the public were told.")
                : start.given("How", howTold).saying(Level.GREY, says + "; how the public were told is recorded.");
    }

    /** Cancelled: the agenda stays published and marked, there are no minutes, and nothing is decided between meetings. */
    public static Finding cancelled(LocalDate meeting) {
        return Finding.of(
                        AccessRules.MOVED,
                        Level.GREY,
                        "Cancelled: the agenda stays published, marked as cancelled; there are no minutes. Nothing may"
                            + " be decided by e-mail instead (HWB-08): a special meeting, a sub-committee, an officer"
                            + " with power, or ratifying at the next meeting.")
                .given("Meeting", DayWords.full(meeting));
    }

    /** Adjourned part-way: the same meeting goes on with unfinished business only, under one set of minutes. */
    public static Finding adjourned(LocalDate meeting, @Nullable LocalDate resumes) {
        Finding start = Finding.of(AccessRules.MOVED, Level.GREY, "").given("Meeting", DayWords.full(meeting));
        String same = "Adjourned: the same meeting goes on, with unfinished business only and one set of minutes.";
        if (resumes == null) {
            return start.saying(Level.AMBER, same + " The day on which it goes on is not known.")
                    .curedBy("Fix the day and make it public, as the board’s own rules say.");
        }
        return start.given("Resumes", DayWords.full(resumes))
                .saying(
                        Level.GREY,
                        same + " Its papers stay open until " + DayWords.full(Inspection.papersOpenUntil(resumes))
                                + ", counted from the last sitting.");
    }

    private static Finding freshNotice(String what, LocalDate now, @Nullable LocalDate told, CouncilCalendar calendar) {
        Finding start = Finding.of(AccessRules.MOVED, Level.GREY, "").given("Meeting", DayWords.full(now));
        if (told == null) {
            PublicNotice due = PublicNotice.of(now, NoticeRule.FIVE_CLEAR_DAYS, calendar);
            return start.counting(due.ordinary().count())
                    .saying(Level.AMBER, what + ": the new time and place are not yet made public.")
                    .curedBy("Give public notice of time and place by " + DayWords.full(due.careful()) + ".");
        }
        NoticeGiven given = NoticeGiven.of(now, Publication.on(told), NoticeRule.FIVE_CLEAR_DAYS, calendar);
        String says = what + ": time and place made public on " + DayWords.full(told) + ", "
                + NoticeRule.Unit.CLEAR_WORKING_DAYS.of(given.days()) + " before it";
        Finding counted = start.given("Public told", DayWords.full(told)).counting(given.ordinary());
        return given.meets()
                ? counted.saying(Level.GREEN, says + ": meets rule ATI-10.")
                : counted.saying(
                                Level.RED,
                                says + ": does not meet rule ATI-10 unless it is convened at shorter notice.")
                        .curedBy("Meet on or after " + DayWords.full(given.earliestWorked())
                                + ", or record that it was convened at shorter notice.");
    }
}
