package org.minutebook.db.change;

import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.store.Writing;

/** An item is open to the public again. Its papers stay restricted until each is released by itself. */
public record LiftExemption(AgendaItem item) implements Change<AgendaItem> {
    @Override
    public String title() {
        return "Open " + Printed.item(item) + " to the public";
    }

    @Override
    public AgendaItem apply(Writing writing) throws Refused {
        AgendaItem now = writing.stores().meetings().item(item.id());
        if (now.audience() == Audience.PUBLIC) {
            throw new Refused(
                    "Item “" + Printed.cut(now.title()) + "” is open to the public already. Nothing is changed.");
        }
        writing.stores().agendas().exemption(item.id()).ifPresent(writing::remove);
        return writing.save(AgendaItemBuilder.builder(now)
                .audience(Audience.PUBLIC)
                .exemptParagraph("")
                .build());
    }
}
