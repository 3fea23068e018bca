package org.minutebook.db.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.ExemptionBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.store.Writing;

/** The items of one meeting on the agenda of another, with their papers and with what keeps them from the public. */
final class CarriedItems {
    private CarriedItems() {}

    /**
     * Copies them.
     *
     * @param as what else changes in an item
     * @return the copy of each
     */
    static Map<Id<AgendaItem>, Id<AgendaItem>> copy(
            Writing writing, Id<Meeting> from, Id<Meeting> to, UnaryOperator<AgendaItem> as) {
        List<AgendaItem> items = writing.stores().meetings().items(from);
        Map<Id<AgendaItem>, Id<AgendaItem>> copies = new HashMap<>();
        items.forEach(item -> copies.put(item.id(), writing.newId()));
        for (AgendaItem item : items.stream()
                .sorted((one, other) -> Boolean.compare(one.parent() != null, other.parent() != null))
                .toList()) {
            Id<AgendaItem> parent = item.parent();
            AgendaItem copy = writing.add(AgendaItemBuilder.builder(as.apply(item))
                    .id(copies.getOrDefault(item.id(), item.id()))
                    .meeting(to)
                    .part(null)
                    .parent(parent == null ? null : copies.get(parent))
                    .build());
            for (ItemPaper paper : writing.stores().meetings().itemPapers(item.id())) {
                writing.add(ItemPaperBuilder.builder(paper)
                        .id(writing.newId())
                        .item(copy.id())
                        .build());
            }
            writing.stores()
                    .agendas()
                    .exemption(item.id())
                    .ifPresent(why -> writing.add(ExemptionBuilder.builder(why)
                            .id(writing.newId())
                            .item(copy.id())
                            .build()));
            FollowingViews.carry(writing, item.id(), copy.id());
        }
        return copies;
    }
}
