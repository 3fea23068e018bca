package org.minutebook.db.change;

import org.minutebook.db.model.Cycle;
import org.minutebook.db.store.Writing;

/**
 * A cycle gets another day, rhythm or lead.
 *
 * @param before as the editor saw it
 */
public record EditCycle(Cycle before, Cycle after) implements Change<Cycle> {
    @Override
    public String title() {
        return "Change the cycle “" + Printed.cut(before.name()) + "”";
    }

    @Override
    public Cycle apply(Writing writing) throws Refused {
        unchanged(writing, before);
        AddCycle.check(after.name(), after.months(), after.leadMonths());
        return writing.save(after);
    }

    static void unchanged(Writing writing, Cycle seen) throws Refused {
        if (!writing.stores().plans().cycle(seen.id()).equals(seen)) {
            throw new Refused("The cycle “" + Printed.cut(seen.name())
                    + "” was changed meanwhile. Look at it again, then make your change.");
        }
    }
}
