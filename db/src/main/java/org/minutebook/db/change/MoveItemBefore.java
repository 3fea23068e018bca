package org.minutebook.db.change;

import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.agenda.AgendaOrder;
import org.minutebook.db.store.Writing;

/**
 * An item moves to the place before another on an agenda that is not issued yet.
 *
 * @param before null is the end
 */
public record MoveItemBefore(AgendaItem item, @Nullable Id<AgendaItem> before) implements Change<Id<AgendaItem>> {
    static final String CURE = "The order in which items are taken is noted with the minutes.";

    @Override
    public String title() {
        return "Move " + Printed.item(item);
    }

    @Override
    public Id<AgendaItem> apply(Writing writing) throws Refused {
        AgendaAtWork agenda = AgendaAtWork.draft(writing, item.meeting(), CURE);
        agenda.item(item.id());
        if (before != null) {
            agenda.item(before);
        }
        AgendaOrder.Arranged arranged = AgendaOrder.before(agenda.items(), item.id(), before);
        if (!arranged.cannot().isEmpty()) {
            throw new Refused("“" + Printed.cut(item.title()) + "” stays where it is. " + arranged.cannot());
        }
        agenda.keep(writing, arranged.items());
        return item.id();
    }
}
