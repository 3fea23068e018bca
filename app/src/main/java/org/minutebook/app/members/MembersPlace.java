package org.minutebook.app.members;

import java.util.Optional;
import org.minutebook.app.kit.Place;

/** The members of the boards. */
public record MembersPlace() implements Place {
    public static Optional<MembersPlace> at(String address) {
        return address.equals("members") ? Optional.of(new MembersPlace()) : Optional.empty();
    }

    @Override
    public String address() {
        return "members";
    }

    @Override
    public String title() {
        return "Members";
    }
}
