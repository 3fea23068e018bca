package org.minutebook.db.rules.agenda;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.State;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * What may become of a meeting (ATI-10). One that was postponed or cancelled stays as it was, with its agenda, and another stands in
 * for it; one that was adjourned part-way is the same meeting when it goes on.
 */
public final class MeetingStates {
    private MeetingStates() {}

    /** What a meeting may become from here. */
    public static Set<State> next(State from) {
        return switch (from) {
            case PLANNED ->
                EnumSet.of(State.CALLED, State.ISSUED, State.HELD, State.INQUORATE, State.POSTPONED, State.CANCELLED);
            case CALLED ->
                EnumSet.of(State.PLANNED, State.ISSUED, State.HELD, State.INQUORATE, State.POSTPONED, State.CANCELLED);
            case ISSUED -> EnumSet.of(State.HELD, State.INQUORATE, State.ADJOURNED, State.POSTPONED, State.CANCELLED);
            case HELD -> EnumSet.of(State.INQUORATE, State.ADJOURNED);
            case INQUORATE -> EnumSet.of(State.HELD, State.ADJOURNED);
            case ADJOURNED -> EnumSet.of(State.HELD, State.INQUORATE);
            case POSTPONED, CANCELLED -> EnumSet.noneOf(State.class);
        };
    }

    /** Whether it did not take place and will not: another day stands in for it, or none. */
    public static boolean isCalledOff(State state) {
        return state == State.POSTPONED || state == State.CANCELLED;
    }

    /** Whether its agenda can still be worked at. */
    public static boolean takesItems(State state) {
        return !isCalledOff(state);
    }

    /** What stands against a meeting becoming something, with the cure; blank where nothing does. */
    public static String refusal(Meeting meeting, State to, LocalDate today) {
        String which = "The meeting of " + DayWords.date(meeting.day());
        State from = meeting.state();
        if (from == to) {
            return which + " is " + words(to) + " already.";
        }
        if (!next(from).contains(to)) {
            return which + " " + was(from) + words(from) + " and cannot become " + words(to) + ". " + cure(from, to);
        }
        boolean happened = to == State.HELD || to == State.INQUORATE || to == State.ADJOURNED;
        if (happened && meeting.day().isAfter(today)) {
            return which + " is still to come and cannot be " + words(to)
                    + " yet. Postpone or cancel it, or change its day.";
        }
        return "";
    }

    private static String was(State from) {
        return switch (from) {
            case HELD, POSTPONED, CANCELLED, ADJOURNED, INQUORATE -> "was ";
            case PLANNED, CALLED, ISSUED -> "is ";
        };
    }

    private static String cure(State from, State to) {
        return switch (from) {
            case POSTPONED -> "Work with the meeting that stands in for it, or undo the postponement.";
            case CANCELLED -> "Lay out a meeting that replaces it, or undo the cancellation.";
            case ISSUED -> "What was issued stays issued: postpone or cancel the meeting.";
            case HELD, INQUORATE, ADJOURNED ->
                to == State.POSTPONED || to == State.CANCELLED
                        ? "It has begun: adjourn it instead."
                        : "Minute it as it was.";
            case PLANNED, CALLED -> "Issue its agenda first.";
        };
    }

    /** The state in the middle of a sentence. */
    public static String words(State state) {
        return switch (state) {
            case PLANNED -> "planned";
            case CALLED -> "called";
            case ISSUED -> "issued";
            case HELD -> "held";
            case INQUORATE -> "inquorate";
            case ADJOURNED -> "adjourned";
            case POSTPONED -> "postponed";
            case CANCELLED -> "cancelled";
        };
    }
}
