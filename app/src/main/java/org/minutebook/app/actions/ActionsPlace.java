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
 * @param filter what it is narrowed by; blank where nobody said
 */
public record ActionsPlace(@Nullable Id<Action> action, String filter) implements Place {
    public ActionsPlace(@Nullable Id<Action> action) {
        this(action, "");
    }

    public static Optional<ActionsPlace> at(String address) {
        if (address.equals("actions")) {
            return Optional.of(new ActionsPlace(null));
        }
        if (address.startsWith(Addresses.ACTIONS_ONLY)) {
            String filter = address.substring(Addresses.ACTIONS_ONLY.length()).strip();
            return Optional.of(new ActionsPlace(null, filter));
        }
        return address.startsWith("actions/")
                ? Addresses.<Action>id(address.substring("actions/".length())).map(ActionsPlace::new)
                : Optional.empty();
    }

    @Override
    public String address() {
        if (!filter.isBlank()) {
            return Addresses.actions(filter);
        }
        return action == null ? "actions" : Addresses.action(action);
    }

    @Override
    public String title() {
        return "Actions";
    }
}
