package org.minutebook.db.change;

import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.store.Writing;

/**
 * A meeting is called, held, found inquorate, or goes on after it was adjourned. What needs a date or a reason is an act of its own:
 * issuing, postponing, cancelling, adjourning.
 */
public record SetMeetingState(Id<Meeting> meeting, Meeting.State state) implements Change<Meeting> {
    @Override
    public String title() {
        return switch (state) {
            case PLANNED -> "Plan the meeting only";
            case CALLED -> "Call the meeting";
            case HELD -> "Record that the meeting was held";
            case INQUORATE -> "Record that the meeting was inquorate";
            case ISSUED -> "Issue the agenda";
            case ADJOURNED -> "Adjourn the meeting";
            case POSTPONED -> "Postpone the meeting";
            case CANCELLED -> "Cancel the meeting";
        };
    }

    @Override
    public Meeting apply(Writing writing) throws Refused {
        String asks =
                switch (state) {
                    case ISSUED -> "An agenda is issued on its own screen, where it can be seen what freezes.";
                    case ADJOURNED -> "Say on which day the meeting goes on, on the screen of its agenda.";
                    case POSTPONED -> "Say to which day the meeting is postponed, on the screen of its agenda.";
                    case CANCELLED -> "Say why the meeting is cancelled, on the screen of its agenda.";
                    case PLANNED, CALLED, HELD, INQUORATE -> "";
                };
        if (!asks.isEmpty()) {
            throw new Refused(asks);
        }
        Meeting now = may(writing, meeting, state);
        if (state == Meeting.State.HELD || state == Meeting.State.INQUORATE) {
            AgendaAtWork.of(writing.stores(), meeting).takeNumbers(writing);
        }
        return writing.save(MeetingBuilder.builder(now).state(state).build());
    }

    /** The meeting, refused where it cannot become what is wanted. */
    static Meeting may(Writing writing, Id<Meeting> id, Meeting.State to) throws Refused {
        Meeting meeting = writing.stores().meetings().get(id);
        String refusal = MeetingStates.refusal(meeting, to, writing.today());
        if (!refusal.isEmpty()) {
            throw new Refused(refusal);
        }
        return meeting;
    }
}
