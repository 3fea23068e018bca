package org.minutebook.db.change;

import java.time.LocalDate;
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
        if (asked.isBlank() && replies.isBlank()) {
            before.ifPresent(writing::remove);
            return Optional.empty();
        }
        Meeting meeting = writing.stores().meetings().get(item.meeting());
        boolean sat =
                switch (meeting.state()) {
                    case HELD, ADJOURNED, INQUORATE -> true;
                    case PLANNED, CALLED, ISSUED, POSTPONED, CANCELLED -> false;
                };
        if (sat) {
            throw new Refused("The meeting of " + Printed.day(meeting.day()) + " was "
                    + MeetingStates.words(meeting.state()) + ": what was said there stands in its minutes.");
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
}
