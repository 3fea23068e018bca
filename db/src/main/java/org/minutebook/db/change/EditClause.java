package org.minutebook.db.change;

import org.minutebook.db.model.Clause;
import org.minutebook.db.store.Writing;

/**
 * A clause is worded otherwise, or gets another verb.
 *
 * @param before as the editor saw it
 */
public record EditClause(Clause before, Clause after) implements Change<Clause> {
    @Override
    public String title() {
        return "Change the clause “" + Printed.cut(before.text()) + "”";
    }

    @Override
    public Clause apply(Writing writing) throws Refused {
        if (!writing.stores().of(Clause.class).get(before.id()).equals(before)) {
            throw new Refused("This clause was changed meanwhile. Look at it again, then make your change.");
        }
        return writing.save(after);
    }
}
