package org.minutebook.db.change;

import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.rules.notice.UrgencyReason;
import org.minutebook.db.store.Writing;

/**
 * The chair is of the opinion that an item is urgent, by reason of special circumstances (LGA 1972 s100B(4)(b)). The reason is asked
 * for once and kept with the item; the minutes take it from there.
 */
public record DeclareUrgency(AgendaItem item, String reason) implements Change<AgendaItem> {
    @Override
    public String title() {
        return "Record the urgency of " + Printed.item(item);
    }

    @Override
    public AgendaItem apply(Writing writing) throws Refused {
        AgendaItem now = writing.stores().meetings().item(item.id());
        if (now.heading()) {
            throw new Refused("A heading cannot be urgent. Choose an item under it.");
        }
        UrgencyReason worth = UrgencyReason.of(reason);
        if (worth.rejected()) {
            throw new Refused(worth.says());
        }
        return writing.save(AgendaItemBuilder.builder(now)
                .late(true)
                .urgencyReason(reason.strip())
                .build());
    }
}
