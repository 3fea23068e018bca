package org.minutebook.app.members;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Person;

/**
 * The members of the boards.
 *
 * @param person whose entry is open; null where nobody's is
 */
public record MembersPlace(@Nullable Id<Person> person) implements Place {
    public static Optional<MembersPlace> at(String address) {
        if (address.equals("members")) {
            return Optional.of(new MembersPlace(null));
        }
        return address.startsWith("members/")
                ? Addresses.<Person>id(address.substring("members/".length())).map(MembersPlace::new)
                : Optional.empty();
    }

    @Override
    public String address() {
        return person == null ? "members" : Addresses.person(person);
    }

    @Override
    public String title() {
        return "Members";
    }
}
