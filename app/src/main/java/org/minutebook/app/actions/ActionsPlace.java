package org.minutebook.app.actions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;

/**
 * The action log.
 *
 * @param action the one that is chosen there; null where none is
 */
public record ActionsPlace(@Nullable Id<Action> action) implements Place {
    public static Optional<ActionsPlace> at(String address) {
        if (address.equals("actions")) {
            return Optional.of(new ActionsPlace(null));
        }
        return address.startsWith("actions/")
                ? Addresses.<Action>id(address.substring("actions/".length())).map(ActionsPlace::new)
                : Optional.empty();
    }

    @Override
    public String address() {
        return action == null ? "actions" : "actions/" + action;
    }

    @Override
    public String title() {
        return "Actions";
    }
}
