package org.minutebook.db.change;

import java.util.Optional;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.MinutesToApprove;
import org.minutebook.db.store.Writing;

/** One minute takes another number, after the numbers of its meeting were kept: no other minute is numbered anew by it. */
public record NumberMinute(AgendaItem item, String number) implements Change<AgendaItem> {
    @Override
    public String title() {
        return "Number the minute of " + Printed.item(item) + " " + number.strip();
    }

    @Override
    public AgendaItem apply(Writing writing) throws Refused {
        AgendaItem now = writing.stores().meetings().item(item.id());
        Meeting meeting = writing.stores().meetings().get(now.meeting());
        String wanted = number.strip();
        if (wanted.isEmpty()) {
            throw new Refused("Type the number of the minute, such as 193A.");
        }
        if (!MinuteNumbers.stand(writing.stores(), meeting)) {
            throw new Refused("The minutes of " + Printed.day(meeting.day())
                    + " have not gone out, so their numbers still follow the order of the items.");
        }
        if (MinutesToApprove.isApproved(meeting) && !now.minuteNumber().isBlank()) {
            throw new Refused("The minutes of " + Printed.day(meeting.day()) + " are approved with minute "
                    + now.minuteNumber() + ". Correct it by a minute of a later meeting.");
        }
        boolean here = writing.stores().meetings().items(meeting.id()).stream()
                .anyMatch(other ->
                        !other.id().equals(now.id()) && other.minuteNumber().equals(wanted));
        Optional<String> elsewhere = MinuteNumbers.elsewhere(writing.stores(), meeting, wanted);
        if (here || elsewhere.isPresent()) {
            throw new Refused("Minute " + wanted + " is at "
                    + elsewhere.map(day -> "the meeting of " + day).orElse("this meeting")
                    + " already. Type another number, such as the one before it with a letter.");
        }
        return writing.save(AgendaItemBuilder.builder(now).minuteNumber(wanted).build());
    }
}
