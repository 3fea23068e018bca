package org.minutebook.app.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;

/**
 * The forward plan.
 *
 * @param entry the one that is chosen there; null where none is
 */
public record PlanPlace(@Nullable Id<ForwardPlanEntry> entry) implements Place {
    public static Optional<PlanPlace> at(String address) {
        if (address.equals("plan")) {
            return Optional.of(new PlanPlace(null));
        }
        return address.startsWith("plan/")
                ? Addresses.<ForwardPlanEntry>id(address.substring("plan/".length()))
                        .map(PlanPlace::new)
                : Optional.empty();
    }

    @Override
    public String address() {
        return entry == null ? "plan" : Addresses.plan(entry);
    }

    @Override
    public String title() {
        return "Forward plan";
    }
}
