package org.minutebook.app.matter;

import java.util.Optional;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;

/**
 * The history of a matter.
 *
 * @param line the line that is chosen there; blank is the first
 */
public record MatterPlace(Id<Matter> matter, String line) implements Place {
    public static Optional<MatterPlace> at(String address) {
        String[] parts = address.split("/", -1);
        boolean mine = parts[0].equals("matter")
                && (parts.length == 2 || parts.length == 3 && parts[2].matches("[a-z]+(-\\d+)+"));
        return mine
                ? Addresses.<Matter>id(parts[1])
                        .map(matter -> new MatterPlace(matter, parts.length == 3 ? parts[2] : ""))
                : Optional.empty();
    }

    @Override
    public String address() {
        return Addresses.matter(matter) + (line.isBlank() ? "" : "/" + line);
    }

    @Override
    public String title() {
        return "History of a matter";
    }

    @Override
    public String under() {
        return "plan";
    }
}
