package org.minutebook.db.change;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.store.Writing;

/**
 * A meeting is laid out in the place of one that was cancelled. It begins with an empty agenda; what the cancelled one did not reach is
 * offered to it.
 *
 * @param startsAt null keeps the time
 */
public record ReplaceMeeting(
        Id<Meeting> meeting, LocalDate day, @Nullable LocalTime startsAt) implements Change<Id<Meeting>> {
    @Override
    public String title() {
        return "Lay out a meeting on " + Printed.day(day) + " in place of a cancelled one";
    }

    @Override
    public Id<Meeting> apply(Writing writing) throws Refused {
        Meeting old = writing.stores().meetings().get(meeting);
        if (old.state() != Meeting.State.CANCELLED) {
            throw new Refused("The meeting of " + Printed.day(old.day()) + " is " + MeetingStates.words(old.state())
                    + ", and only a cancelled one is replaced. Postpone it instead.");
        }
        return writing.add(StandIn.of(writing, old, day, startsAt == null ? old.startsAt() : startsAt)
                        .state(Meeting.State.PLANNED)
                        .build())
                .id();
    }
}
