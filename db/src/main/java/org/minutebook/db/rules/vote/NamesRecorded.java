package org.minutebook.db.rules.vote;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.minutebook.db.model.Answer;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;

/** When the minutes name how people voted: on one's own request (VOT-02), and at a council's budget meeting (VOT-03). */
public final class NamesRecorded {
    private static final LocalDate BUDGET_SINCE = LocalDate.of(2014, 2, 25);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Who may have what recorded, for whoever writes it down. */
    public static final String ON_REQUEST =
            "Only the votes of those who ask are recorded. Whoever asks immediately after the"
                    + " vote has a right to it; after other business the chair may still allow it.";

    private NamesRecorded() {}

    /**
     * Whether a request to have one's own vote recorded is as of right: immediately after the vote, whatever the numbers. It is for the
     * one who asks alone; a vote with all names is a matter of standing orders.
     *
     * @param otherBusiness whether other business came between; it decides where the minute of the clock is not the same
     */
    public static boolean asOfRight(LocalTime vote, LocalTime request, Answer otherBusiness) {
        boolean sameMinute =
                vote.withSecond(0).withNano(0).equals(request.withSecond(0).withNano(0));
        return !request.isBefore(vote) && otherBusiness != Answer.YES && (sameMinute || otherBusiness == Answer.NO);
    }

    public static Finding request(String who, LocalTime vote, LocalTime request, Answer otherBusiness) {
        Finding start = Finding.of(VoteRules.RECORDED, Level.AMBER, "")
                .about(who)
                .given("Vote", TIME.format(vote))
                .given("Request", TIME.format(request));
        String unverified = " That the rule is still in force for England is unverified.";
        return asOfRight(vote, request, otherBusiness)
                ? start.saying(
                                Level.AMBER,
                                "Asked immediately after the vote: the minutes record how " + who + " voted."
                                        + unverified)
                        .curedBy("Record for, against or abstained, for " + who + " alone.")
                : start.saying(
                                Level.AMBER,
                                "Asked at " + TIME.format(request) + ", the vote was at " + TIME.format(vote)
                                        + ": not as of right." + unverified)
                        .curedBy("The chair may still allow it; record that so.");
    }

    /** Whether every vote of a meeting is minuted with names: a council's budget decision meeting, since 25 February 2014. */
    public static boolean allNames(boolean councilSetsBudget, LocalDate meeting) {
        return councilSetsBudget && !meeting.isBefore(BUDGET_SINCE);
    }

    public static Finding budget(boolean councilSetsBudget, LocalDate meeting) {
        Finding start = Finding.of(VoteRules.BUDGET, Level.GREY, "").given("Meeting", DayWords.full(meeting));
        if (allNames(councilSetsBudget, meeting)) {
            return start.saying(
                            Level.AMBER,
                            "A council’s budget decision meeting: after any vote, amendments as well, the names for,"
                                    + " against and abstaining are minuted.")
                    .curedBy("Take every vote by name.");
        }
        return start.saying(
                Level.GREY,
                councilSetsBudget
                        ? "Before 25 February 2014: names were not yet asked for."
                        : "Not a council’s budget decision meeting: no vote need be by name.");
    }
}
