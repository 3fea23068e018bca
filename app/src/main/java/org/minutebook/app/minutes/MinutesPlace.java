package org.minutebook.app.minutes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * A meeting's minutes.
 *
 * @param item the item that is written; null begins with the first
 */
public record MinutesPlace(Id<Meeting> meeting, @Nullable Id<AgendaItem> item) implements Place {
    public static Optional<MinutesPlace> at(String address) {
        String[] parts = address.split("/", -1);
        if (!parts[0].equals("meetings") || parts.length < 2 || parts.length > 3) {
            return Optional.empty();
        }
        Optional<Id<Meeting>> meeting = Addresses.id(parts[1]);
        if (parts.length == 2) {
            return meeting.map(of -> new MinutesPlace(of, null));
        }
        Optional<Id<AgendaItem>> item = Addresses.id(parts[2]);
        return meeting.flatMap(of -> item.map(at -> new MinutesPlace(of, at)));
    }

    @Override
    public String address() {
        return item == null ? Addresses.minutes(meeting) : Addresses.minutes(meeting, item);
    }

    @Override
    public String title() {
        return "At the meeting";
    }
}
