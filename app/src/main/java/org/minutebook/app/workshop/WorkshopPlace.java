package org.minutebook.app.workshop;

import java.util.Optional;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** The table of one workshop. */
public record WorkshopPlace(Id<Meeting> meeting) implements Place {
    public static Optional<WorkshopPlace> at(String address) {
        String[] parts = address.split("/", -1);
        return parts.length == 2 && parts[0].equals("workshop")
                ? Addresses.<Meeting>id(parts[1]).map(WorkshopPlace::new)
                : Optional.empty();
    }

    @Override
    public String address() {
        return Addresses.workshop(meeting);
    }

    @Override
    public String title() {
        return "Workshop";
    }

    @Override
    public String under() {
        return "meetings";
    }
}
