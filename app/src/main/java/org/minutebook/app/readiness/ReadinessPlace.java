package org.minutebook.app.readiness;

import java.util.Optional;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** What one meeting still needs. */
public record ReadinessPlace(Id<Meeting> meeting) implements Place {
    public static Optional<ReadinessPlace> at(String address) {
        return address.startsWith("readiness/")
                ? Addresses.<Meeting>id(address.substring("readiness/".length()))
                        .map(ReadinessPlace::new)
                : Optional.empty();
    }

    @Override
    public String address() {
        return Addresses.readiness(meeting);
    }

    @Override
    public String title() {
        return "Readiness";
    }

    @Override
    public String under() {
        return "meetings";
    }
}
