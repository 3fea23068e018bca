package org.minutebook.db.rules.agenda;

import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.Meeting;

/**
 * Which dates of a calendar are meetings of the board, so that nothing is counted, promised for or printed as one that is not: a
 * workshop decides nothing and is none, and what was postponed or cancelled does not take place.
 */
public final class BoardMeetings {
    private BoardMeetings() {}

    /** Whether the board sits as a board, on that day or on another: it can hear reports and decide. */
    public static boolean isOne(Meeting meeting) {
        return isOne(meeting.kind());
    }

    /** The same of a kind. */
    public static boolean isOne(Meeting.Kind kind) {
        return kind != Meeting.Kind.WORKSHOP;
    }

    /** Whether the board met on that day, or is to meet. */
    public static boolean takesPlace(Meeting meeting) {
        return isOne(meeting) && !MeetingStates.isCalledOff(meeting.state());
    }

    /** The same where the public may be told of it: a private session of the board is no date for them. */
    public static boolean isPublicDate(Meeting meeting) {
        return takesPlace(meeting) && meeting.kind() != Meeting.Kind.PRIVATE;
    }

    /** Whether the board met, so that something could be reported to it; without a quorum, or before it begins, nothing can. */
    public static boolean tookPlace(Meeting meeting) {
        return isOne(meeting)
                && switch (meeting.state()) {
                    case HELD, ADJOURNED -> true;
                    case PLANNED, CALLED, ISSUED, INQUORATE, POSTPONED, CANCELLED -> false;
                };
    }

    /** Whether the board is still to meet as far as anybody has said. */
    public static boolean isToCome(Meeting meeting) {
        return isOne(meeting)
                && switch (meeting.state()) {
                    case PLANNED, CALLED, ISSUED -> true;
                    case HELD, INQUORATE, ADJOURNED, POSTPONED, CANCELLED -> false;
                };
    }

    /**
     * The meeting that stands in for another: where that was postponed in its turn, the one that stands in for it; none where it was
     * cancelled or there is none yet.
     */
    public static Optional<Meeting> standIn(Meeting old, List<Meeting> ofBoard) {
        Optional<Meeting> next = ofBoard.stream()
                .filter(one -> old.id().equals(one.replaces()) && one.state() != Meeting.State.CANCELLED)
                .findFirst();
        return next.filter(one -> one.state() == Meeting.State.POSTPONED)
                .map(one -> standIn(
                        one,
                        ofBoard.stream().filter(other -> !other.equals(one)).toList()))
                .orElse(next);
    }
}
