package org.minutebook.app.meetings;

import java.util.Optional;
import org.minutebook.app.kit.Place;

/** The list of meetings. */
public record MeetingsPlace() implements Place {
    public static Optional<MeetingsPlace> at(String address) {
        return address.equals("meetings") ? Optional.of(new MeetingsPlace()) : Optional.empty();
    }

    @Override
    public String address() {
        return "meetings";
    }

    @Override
    public String title() {
        return "Meetings";
    }
}
