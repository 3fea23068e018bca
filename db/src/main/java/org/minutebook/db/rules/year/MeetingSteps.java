package org.minutebook.db.rules.year;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.Kind;
import org.minutebook.db.model.Meeting.State;

/** What each state of a meeting allows next, and what its kind rules out. */
public final class MeetingSteps {
    /** What can be done with a meeting. */
    public enum Act {
        /** Change items, their order and their papers freely: no number is fixed yet. */
        BUILD_AGENDA,
        /** Tell members and the public of the day. */
        CALL,
        /** Issue the agenda: its numbers freeze. */
        ISSUE,
        /** Add to an agenda that was issued, as a late item or a supplement. */
        SUPPLEMENT,
        /** Write down who came and what was said. */
        MINUTE,
        /** Stop part-way and go on another day. */
        ADJOURN,
        /** Go on with an adjourned meeting. */
        RESUME,
        /** Move to another day before it begins. */
        POSTPONE,
        CANCEL,
        /** Plan the meeting that stands in for this one. */
        REPLACE,
        /** Have its minutes approved by a later meeting. */
        APPROVE_MINUTES
    }

    /**
     * One step from a state to another.
     *
     * @param act what is done
     * @param to the state afterwards
     */
    public record Step(String act, State to) {}

    private MeetingSteps() {}

    /** The states that can follow a state. */
    public static List<Step> next(State state) {
        return switch (state) {
            case PLANNED ->
                List.of(
                        new Step("Call the meeting", State.CALLED),
                        new Step("Issue the agenda", State.ISSUED),
                        new Step("Postpone it", State.POSTPONED),
                        new Step("Cancel it", State.CANCELLED));
            case CALLED ->
                List.of(
                        new Step("Issue the agenda", State.ISSUED),
                        new Step("Postpone it", State.POSTPONED),
                        new Step("Cancel it", State.CANCELLED));
            case ISSUED ->
                List.of(
                        new Step("Hold it", State.HELD),
                        new Step("Record that it was inquorate", State.INQUORATE),
                        new Step("Postpone it", State.POSTPONED),
                        new Step("Cancel it", State.CANCELLED));
            case HELD -> List.of(new Step("Adjourn it part-way", State.ADJOURNED));
            case ADJOURNED -> List.of(new Step("Resume it", State.HELD));
            case INQUORATE, POSTPONED, CANCELLED -> List.of();
        };
    }

    public static boolean leads(State from, State to) {
        return next(from).stream().anyMatch(step -> step.to() == to);
    }

    /** What can be done with a meeting of a kind in a state. */
    public static Set<Act> allows(Kind kind, State state) {
        Set<Act> acts =
                switch (state) {
                    case PLANNED -> EnumSet.of(Act.BUILD_AGENDA, Act.CALL, Act.ISSUE, Act.POSTPONE, Act.CANCEL);
                    case CALLED -> EnumSet.of(Act.BUILD_AGENDA, Act.ISSUE, Act.POSTPONE, Act.CANCEL);
                    case ISSUED -> EnumSet.of(Act.SUPPLEMENT, Act.MINUTE, Act.POSTPONE, Act.CANCEL);
                    case HELD -> EnumSet.of(Act.MINUTE, Act.ADJOURN, Act.APPROVE_MINUTES);
                    case ADJOURNED -> EnumSet.of(Act.MINUTE, Act.RESUME);
                    // names and times are noted, but there are no minutes to approve: nothing was decided
                    case INQUORATE -> EnumSet.of(Act.MINUTE, Act.REPLACE);
                    case POSTPONED, CANCELLED -> EnumSet.of(Act.REPLACE);
                };
        if (kind == Kind.WORKSHOP) {
            // a workshop decides nothing: no notice in law, and notes instead of minutes
            acts.remove(Act.APPROVE_MINUTES);
            acts.remove(Act.SUPPLEMENT);
        }
        return Set.copyOf(acts);
    }

    /** Whether the numbers of the agenda are fixed. */
    public static boolean numbersFrozen(State state) {
        return state != State.PLANNED && state != State.CALLED;
    }

    /** Whether a meeting counts in statistics of meetings: one that never took place does not. */
    public static boolean tookPlace(Meeting meeting) {
        return meeting.state() == State.HELD || meeting.state() == State.ADJOURNED;
    }
}
