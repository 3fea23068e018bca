package org.minutebook.db.change;

import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.agenda.AgendaOrder;
import org.minutebook.db.store.Writing;

/** An item moves by one step on an agenda that is not issued yet: up, down, or to another level. */
public record MoveItem(AgendaItem item, AgendaOrder.Step step) implements Change<Id<AgendaItem>> {
    @Override
    public String title() {
        return "Move " + Printed.item(item)
                + switch (step) {
                    case UP -> " up";
                    case DOWN -> " down";
                    case IN -> " into the item above it";
                    case OUT -> " out of its item";
                };
    }

    @Override
    public Id<AgendaItem> apply(Writing writing) throws Refused {
        AgendaAtWork agenda = AgendaAtWork.draft(writing, item.meeting(), MoveItemBefore.CURE);
        agenda.item(item.id());
        AgendaOrder.Arranged arranged = AgendaOrder.step(agenda.items(), item.id(), step);
        if (!arranged.cannot().isEmpty()) {
            throw new Refused("“" + Printed.cut(item.title()) + "” stays where it is. " + arranged.cannot());
        }
        agenda.keep(writing, arranged.items());
        return item.id();
    }
}
