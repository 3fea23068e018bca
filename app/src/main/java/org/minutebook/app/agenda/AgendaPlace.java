package org.minutebook.app.agenda;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * A meeting's agenda.
 *
 * @param item the item that is chosen; null is the first
 */
public record AgendaPlace(Id<Meeting> meeting, @Nullable Id<AgendaItem> item) implements Place {
    public static Optional<AgendaPlace> at(String address) {
        String[] parts = address.split("/", -1);
        if (!parts[0].equals("agenda") || parts.length < 2 || parts.length > 3) {
            return Optional.empty();
        }
        Optional<Id<Meeting>> meeting = Addresses.id(parts[1]);
        if (parts.length == 2) {
            return meeting.map(of -> new AgendaPlace(of, null));
        }
        Optional<Id<AgendaItem>> item = Addresses.id(parts[2]);
        return meeting.flatMap(of -> item.map(at -> new AgendaPlace(of, at)));
    }

    @Override
    public String address() {
        return item == null ? Addresses.agenda(meeting) : Addresses.agenda(meeting, item);
    }

    @Override
    public String title() {
        return "Agenda";
    }

    @Override
    public String under() {
        return "meetings";
    }
}
