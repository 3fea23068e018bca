package org.minutebook.db.change;

import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.MinutesState;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.store.Writing;

/**
 * The one door by which minutes leave the secretariat: to the chair, published as a draft, approved. Whoever has read them may name a
 * minute by its number, so the numbers are kept from then on. A document that is only made to be looked at keeps nothing.
 */
final class MinutesLeave {
    private MinutesLeave() {}

    static boolean haveLeft(Meeting meeting) {
        return switch (meeting.minutesState()) {
            case NONE, DRAFT -> false;
            case WITH_CHAIR, PUBLISHED_DRAFT, APPROVED_SUBJECT_TO_CORRECTIONS, APPROVED -> true;
        };
    }

    /** Saves the meeting with its minutes in another state. */
    static Meeting become(Writing writing, Meeting meeting, MinutesState state) {
        return save(writing, MeetingBuilder.builder(meeting).minutesState(state).build());
    }

    /** Saves the meeting, and with it the numbers of its minutes where they have left. */
    static Meeting save(Writing writing, Meeting meeting) {
        return writing.save(haveLeft(meeting) ? MinuteNumbers.keep(writing, meeting) : meeting);
    }
}
