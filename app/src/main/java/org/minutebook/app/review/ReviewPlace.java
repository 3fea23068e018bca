package org.minutebook.app.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;

/**
 * The chair's review of the action log.
 *
 * @param action the one that is looked at; null begins with the first
 */
public record ReviewPlace(@Nullable Id<Action> action) implements Place {
    public static Optional<ReviewPlace> at(String address) {
        if (address.equals(Addresses.REVIEW)) {
            return Optional.of(new ReviewPlace(null));
        }
        return address.startsWith(Addresses.REVIEW + "/")
                ? Addresses.<Action>id(address.substring(Addresses.REVIEW.length() + 1))
                        .map(ReviewPlace::new)
                : Optional.empty();
    }

    @Override
    public String address() {
        return action == null ? Addresses.REVIEW : Addresses.REVIEW + "/" + action;
    }

    @Override
    public String title() {
        return "Chair’s review";
    }
}
