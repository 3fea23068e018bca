package org.minutebook.db.change;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionBuilder;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.AgendaVersionItemBuilder;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.store.Writing;

/**
 * A meeting is moved to another day before it began. The old one stays as it was and is marked; another stands in for it with the same
 * agenda, numbers, papers and days of issue, since items that have been open need not be published again (ATI-10).
 *
 * @param startsAt null keeps the time
 * @param reason why, as it is told to the public
 */
public record PostponeMeeting(
        Id<Meeting> meeting, LocalDate to, @Nullable LocalTime startsAt, String reason) implements Change<Id<Meeting>> {
    @Override
    public String title() {
        return "Postpone the meeting to " + Printed.day(to);
    }

    @Override
    public Id<Meeting> apply(Writing writing) throws Refused {
        Meeting old = SetMeetingState.may(writing, meeting, Meeting.State.POSTPONED);
        if (reason.isBlank()) {
            throw new Refused("Type why the meeting is postponed: the notice of the new day will say so.");
        }
        Meeting next = writing.add(StandIn.of(writing, old, to, startsAt == null ? old.startsAt() : startsAt)
                .state(old.state())
                .agendaPublishedOn(old.agendaPublishedOn())
                .issuedOn(old.issuedOn())
                .build());
        writing.save(MeetingBuilder.builder(old)
                .state(Meeting.State.POSTPONED)
                .cancelledBecause(reason.strip())
                .build());
        Map<Id<AgendaItem>, Id<AgendaItem>> copies = CarriedItems.copy(writing, meeting, next.id(), item -> item);
        copyVersions(writing, next.id(), copies);
        for (ForwardPlanEntry entry : writing.stores().plans().forwardPlan(old.board())) {
            if (meeting.equals(entry.meeting())) {
                writing.save(ForwardPlanEntryBuilder.builder(entry)
                        .meeting(next.id())
                        .plannedFor(old.day().equals(entry.plannedFor()) ? to : entry.plannedFor())
                        .build());
            }
        }
        return next.id();
    }

    private void copyVersions(Writing writing, Id<Meeting> next, Map<Id<AgendaItem>, Id<AgendaItem>> copies) {
        for (AgendaVersion version : writing.stores().agendas().versions(meeting)) {
            AgendaVersion copy = writing.add(AgendaVersionBuilder.builder(version)
                    .id(writing.newId())
                    .meeting(next)
                    .build());
            for (AgendaVersionItem line : writing.stores().agendas().versionItems(version.id())) {
                Id<AgendaItem> item = line.item();
                writing.add(AgendaVersionItemBuilder.builder(line)
                        .id(writing.newId())
                        .version(copy.id())
                        .item(item == null ? null : copies.get(item))
                        .build());
            }
        }
    }
}
