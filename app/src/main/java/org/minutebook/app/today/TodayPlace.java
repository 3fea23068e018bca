package org.minutebook.app.today;

import java.util.Optional;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;

/** What needs somebody now. */
public record TodayPlace() implements Place {
    public static Optional<TodayPlace> at(String address) {
        return address.equals(Addresses.TODAY) ? Optional.of(new TodayPlace()) : Optional.empty();
    }

    @Override
    public String address() {
        return Addresses.TODAY;
    }

    @Override
    public String title() {
        return "Today";
    }
}
