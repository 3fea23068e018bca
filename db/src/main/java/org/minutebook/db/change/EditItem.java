package org.minutebook.db.change;

import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.store.Writing;

/**
 * What is said of an item becomes something else: its title, numbers or kind.
 *
 * @param before as the editor saw it
 */
public record EditItem(AgendaItem before, AgendaItem after) implements Change<AgendaItem> {
    @Override
    public String title() {
        return "Change " + Printed.item(before);
    }

    @Override
    public AgendaItem apply(Writing writing) throws Refused {
        if (after.title().isBlank()) {
            throw new Refused("An item needs a title. Type it as the agenda is to print it.");
        }
        if (!writing.stores().meetings().item(before.id()).equals(before)) {
            throw new Refused("This item was changed meanwhile. Look at it again, then make your change.");
        }
        return writing.save(after);
    }
}
