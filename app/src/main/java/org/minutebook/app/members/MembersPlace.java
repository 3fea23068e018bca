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
 * @param register whether it is the register of interests that is looked at
 */
public record MembersPlace(@Nullable Id<Person> person, boolean register) implements Place {
    public static Optional<MembersPlace> at(String address) {
        if (address.equals("members")) {
            return Optional.of(new MembersPlace(null, false));
        }
        if (address.equals(Addresses.REGISTER)) {
            return Optional.of(new MembersPlace(null, true));
        }
        return address.startsWith("members/")
                ? Addresses.<Person>id(address.substring("members/".length()))
                        .map(person -> new MembersPlace(person, false))
                : Optional.empty();
    }

    @Override
    public String address() {
        if (register) {
            return Addresses.REGISTER;
        }
        return person == null ? "members" : Addresses.person(person);
    }

    @Override
    public String title() {
        return "Members";
    }
}
