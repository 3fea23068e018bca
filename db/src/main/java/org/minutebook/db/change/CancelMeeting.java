package org.minutebook.db.change;

import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.store.Writing;

/** A meeting will not take place. Its record and its agenda stay (ATI-10); what was planned for it is planned again. */
public record CancelMeeting(Id<Meeting> meeting, String reason) implements Change<Meeting> {
    @Override
    public String title() {
        return "Cancel the meeting";
    }

    @Override
    public Meeting apply(Writing writing) throws Refused {
        Meeting now = SetMeetingState.may(writing, meeting, Meeting.State.CANCELLED);
        if (reason.isBlank()) {
            throw new Refused("Type why the meeting is cancelled: its published agenda will say so.");
        }
        for (ForwardPlanEntry entry : writing.stores().plans().forwardPlan(now.board())) {
            if (meeting.equals(entry.meeting()) && entry.state() == ForwardPlanEntry.State.ON_AGENDA) {
                writing.save(ForwardPlanEntryBuilder.builder(entry)
                        .state(ForwardPlanEntry.State.PLANNED)
                        .build());
            }
        }
        return writing.save(MeetingBuilder.builder(now)
                .state(Meeting.State.CANCELLED)
                .cancelledBecause(reason.strip())
                .build());
    }
}
