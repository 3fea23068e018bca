package org.minutebook.db.change;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.store.Writing;

/**
 * The board meets again after a meeting without a quorum. The list of items is carried over unchanged, with its papers; notice is given
 * anew, so the agenda is issued again.
 *
 * @param startsAt null keeps the time
 */
public record ReconveneMeeting(
        Id<Meeting> meeting, LocalDate day, @Nullable LocalTime startsAt) implements Change<Id<Meeting>> {
    @Override
    public String title() {
        return "Meet again on " + Printed.day(day) + " after the meeting without a quorum";
    }

    @Override
    public Id<Meeting> apply(Writing writing) throws Refused {
        Meeting old = writing.stores().meetings().get(meeting);
        if (old.state() != Meeting.State.INQUORATE) {
            throw new Refused("The meeting of " + Printed.day(old.day()) + " is " + MeetingStates.words(old.state())
                    + ", and only one without a quorum meets again. Record that it was inquorate first.");
        }
        if (!day.isAfter(old.day())) {
            throw new Refused("The board met without a quorum on " + Printed.day(old.day())
                    + " and cannot meet again before the day after. Choose a later day.");
        }
        Meeting next = writing.add(StandIn.of(writing, old, day, startsAt == null ? old.startsAt() : startsAt)
                .state(Meeting.State.PLANNED)
                .build());
        CarriedItems.copy(writing, meeting, next.id(), ReconveneMeeting::untaken);
        return next.id();
    }

    private static AgendaItem untaken(AgendaItem item) {
        return AgendaItemBuilder.builder(item)
                .minuteNumber("")
                .takenOrder(0)
                .late(false)
                .urgencyReason("")
                .build();
    }
}
