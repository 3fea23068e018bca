package org.minutebook.db.change;

import org.minutebook.db.model.Matter;
import org.minutebook.db.store.Writing;

/**
 * What is said of a matter becomes something else: its title, its lead, whether it is open.
 *
 * @param before as the editor saw it
 */
public record EditMatter(Matter before, Matter after) implements Change<Matter> {
    @Override
    public String title() {
        return "Change the matter “" + Printed.cut(before.title()) + "”";
    }

    @Override
    public Matter apply(Writing writing) throws Refused {
        if (after.title().isBlank()) {
            throw new Refused("A matter needs a title, such as “Better Care Fund”.");
        }
        if (!writing.stores().plans().matter(before.id()).equals(before)) {
            throw new Refused("The matter “" + Printed.cut(before.title())
                    + "” was changed meanwhile. Look at it again, then make your change.");
        }
        return writing.save(after);
    }
}
