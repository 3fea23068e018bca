package org.minutebook.db.change;

import org.minutebook.db.model.Interest;
import org.minutebook.db.store.Writing;

/**
 * An entry of the register becomes something else, or ends.
 *
 * @param before as the editor saw it
 */
public record EditInterest(Interest before, Interest after) implements Change<Interest> {
    @Override
    public String title() {
        return after.until() != null && !after.until().equals(before.until())
                ? "End an interest on " + Printed.day(after.until())
                : "Change an interest in the register";
    }

    @Override
    public Interest apply(Writing writing) throws Refused {
        if (!writing.stores().of(Interest.class).get(before.id()).equals(before)) {
            throw SeatWork.meanwhile("The entry of the register");
        }
        AddInterest.check(after);
        return writing.save(after);
    }
}
