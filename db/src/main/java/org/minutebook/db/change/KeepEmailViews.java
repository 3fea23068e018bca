package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.model.EmailViewsBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.store.Writing;

/**
 * What members said by e-mail about an item whose meeting did not take place or is still to come. It is kept as consultation and
 * decides nothing (HWB-08).
 *
 * @param asked what they were asked; blank, with no replies, takes the record out
 */
public record KeepEmailViews(
        AgendaItem item, String askedBy, @Nullable LocalDate askedOn, String asked, String replies)
        implements Change<Optional<Id<EmailViews>>> {
    @Override
    public String title() {
        return "Keep views by e-mail on " + Printed.item(item);
    }

    @Override
    public Optional<Id<EmailViews>> apply(Writing writing) throws Refused {
        Optional<EmailViews> before = writing.stores().agendas().emailViews(item.id());
        boolean emptied = asked.isBlank() && replies.isBlank();
        if (emptied && before.isEmpty()) {
            return Optional.empty();
        }
        Meeting meeting = writing.stores().meetings().get(item.meeting());
        Optional<Meeting> ratifies = before.flatMap(views -> FollowingViews.asked(writing.stores(), views));
        for (Meeting decides : ratifies.isPresent() ? List.of(meeting, ratifies.get()) : List.of(meeting)) {
            if (sat(decides)) {
                throw new Refused("The meeting of " + Printed.day(decides.day()) + " was "
                        + MeetingStates.words(decides.state()) + ": what was said there stands in its minutes.");
            }
        }
        if (emptied) {
            if (ratifies.isPresent()) {
                throw new Refused("The meeting of " + Printed.day(ratifies.get().day())
                        + " is asked to decide on what was said. Take the item off its agenda first.");
            }
            before.ifPresent(writing::remove);
            return Optional.empty();
        }
        if (askedOn == null || askedOn.isAfter(writing.today())) {
            throw new Refused("Type the day on which the members were asked, today or earlier.");
        }
        if (askedBy.isBlank()) {
            throw new Refused("Type who asked the members.");
        }
        EmailViews views = EmailViewsBuilder.builder()
                .id(before.map(EmailViews::id).orElseGet(writing::newId))
                .item(item.id())
                .askedBy(askedBy.strip())
                .askedOn(askedOn)
                .asked(asked.strip())
                .replies(replies.strip())
                .ratifyAt(before.map(EmailViews::ratifyAt).orElse(null))
                .build();
        return Optional.of((before.isPresent() ? writing.save(views) : writing.add(views)).id());
    }

    private static boolean sat(Meeting meeting) {
        return switch (meeting.state()) {
            case HELD, ADJOURNED, INQUORATE -> true;
            case PLANNED, CALLED, ISSUED, POSTPONED, CANCELLED -> false;
        };
    }
}
