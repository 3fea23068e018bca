package org.minutebook.db.rules.agenda;

import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.SourceStatus;

/**
 * Nothing is decided by e-mail or between meetings (HWB-08): what members agreed so is consultation, and four ways lead on to a
 * decision. A board that had decided by e-mail after its meeting of September 2022 was cancelled was told by its own report that this
 * "has no lawful basis", and was asked to ratify it on 16 November 2022.
 */
public final class EmailConsultation {
    public static final Rule BETWEEN_MEETINGS = new Rule(
            "HWB-08",
            "No decisions between meetings",
            "A board’s own report of September 2022 on deciding by e-mail",
            SourceStatus.V);

    private EmailConsultation() {}

    /** Whether the item still waits for somebody who may decide it. */
    public static boolean waits(Meeting of, @Nullable Meeting ratifies) {
        return MeetingStates.isCalledOff(of.state())
                && (ratifies == null || MeetingStates.isCalledOff(ratifies.state()));
    }

    /**
     * What is to be said of views that were collected.
     *
     * @param of the meeting that the item was for
     * @param ratifies the meeting that is asked to ratify, where there is one
     */
    public static Finding of(EmailViews views, Meeting of, @Nullable Meeting ratifies) {
        String asked = "Members’ views were asked for by e-mail on " + DayWords.date(views.askedOn())
                + ". That is consultation and decides nothing";
        Finding start = Finding.of(BETWEEN_MEETINGS, Level.GREY, "")
                .given("Asked by", views.askedBy())
                .given("Asked on", DayWords.full(views.askedOn()));
        if (waits(of, ratifies)) {
            return start.saying(Level.AMBER, asked + ".")
                    .curedBy("Put it to ratify on the next agenda; or call an urgent special meeting, have a"
                            + " sub-committee decide, or have an officer decide who has the power.");
        }
        Meeting decides = ratifies == null ? of : ratifies;
        return start.saying(Level.GREY, asked + ": the meeting of " + DayWords.date(decides.day()) + " does.");
    }
}
