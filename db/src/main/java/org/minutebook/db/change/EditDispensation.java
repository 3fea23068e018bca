package org.minutebook.db.change;

import org.minutebook.db.model.Dispensation;
import org.minutebook.db.store.Writing;

/**
 * A dispensation gets other limits, or ends earlier.
 *
 * @param before as the editor saw it
 */
public record EditDispensation(Dispensation before, Dispensation after) implements Change<Dispensation> {
    @Override
    public String title() {
        return "Change a dispensation";
    }

    @Override
    public Dispensation apply(Writing writing) throws Refused {
        if (!writing.stores().of(Dispensation.class).get(before.id()).equals(before)) {
            throw SeatWork.meanwhile("The dispensation");
        }
        AddDispensation.check(writing, after);
        return writing.save(after);
    }
}
