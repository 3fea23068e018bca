package org.minutebook.app.packs;

import java.util.Optional;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** The papers of a meeting and its packs. */
public record PapersPlace(Id<Meeting> meeting) implements Place {
    public static Optional<PapersPlace> at(String address) {
        String[] parts = address.split("/", -1);
        return parts[0].equals("papers") && parts.length == 2
                ? Addresses.<Meeting>id(parts[1]).map(PapersPlace::new)
                : Optional.empty();
    }

    @Override
    public String address() {
        return Addresses.papers(meeting);
    }

    @Override
    public String title() {
        return "Papers and pack";
    }

    @Override
    public String under() {
        return "meetings";
    }
}
