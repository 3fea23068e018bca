package org.minutebook.db.change;

import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Writing;

/** An entry and an item that were tied are two subjects after all; the entry stays planned for its meeting. */
public record UnlinkPlanEntry(Id<ForwardPlanEntry> entry, Id<AgendaItem> item) implements Change<ForwardPlanEntry> {
    @Override
    public String title() {
        return "Part an entry of the plan from an item";
    }

    @Override
    public ForwardPlanEntry apply(Writing writing) throws Refused {
        AgendaItem tied = writing.stores().meetings().item(item);
        ForwardPlanEntry now = writing.stores().plans().entry(entry);
        if (tied.matter() == null || !tied.matter().equals(now.matter())) {
            throw new Refused("“" + Printed.cut(now.title()) + "” is not tied to " + Printed.item(tied) + " any more.");
        }
        writing.save(AgendaItemBuilder.builder(tied).matter(null).build());
        return writing.save(ForwardPlanEntryBuilder.builder(now)
                .state(ForwardPlanEntry.State.PLANNED)
                .build());
    }
}
