package org.minutebook.db.change;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Sitting;
import org.minutebook.db.model.SittingBuilder;
import org.minutebook.db.store.Writing;

/**
 * A meeting breaks off and goes on another day: the same meeting with the business that is left, one set of minutes and two sittings
 * (ATI-10).
 *
 * @param resumesOn the day on which it goes on
 * @param venue blank is the same place
 * @param note how the day was made known
 */
public record AdjournMeeting(
        Id<Meeting> meeting, LocalDate resumesOn, @Nullable LocalTime startsAt, String venue, String note)
        implements Change<Id<Sitting>> {
    @Override
    public String title() {
        return "Adjourn the meeting to " + Printed.day(resumesOn);
    }

    @Override
    public Id<Sitting> apply(Writing writing) throws Refused {
        Meeting now = SetMeetingState.may(writing, meeting, Meeting.State.ADJOURNED);
        List<Sitting> sittings = writing.stores().agendas().sittings(meeting);
        LocalDate last = sittings.isEmpty() ? now.day() : sittings.getLast().day();
        if (resumesOn.isBefore(last)) {
            throw new Refused(
                    "The meeting sat on " + Printed.day(last) + " and cannot go on before that. Choose a later day.");
        }
        int position = sittings.stream().mapToInt(Sitting::position).max().orElse(0);
        if (sittings.isEmpty()) {
            position = 1;
            writing.add(SittingBuilder.builder()
                    .id(writing.newId())
                    .meeting(meeting)
                    .position(position)
                    .day(now.day())
                    .startsAt(now.startsAt())
                    .endsAt(now.state() == Meeting.State.ISSUED ? null : now.endsAt())
                    .venue(now.venue())
                    .build());
        }
        writing.save(MeetingBuilder.builder(now).state(Meeting.State.ADJOURNED).build());
        return writing.add(SittingBuilder.builder()
                        .id(writing.newId())
                        .meeting(meeting)
                        .position(position + 1)
                        .day(resumesOn)
                        .startsAt(startsAt)
                        .venue(venue.isBlank() ? now.venue() : venue.strip())
                        .note(note.strip())
                        .build())
                .id();
    }
}
