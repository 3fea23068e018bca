package org.minutebook.db.change;

import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.MatterBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.store.Writing;

/**
 * Entries of the plan and items of an agenda are one subject each: they share a matter from now on. Where neither has one, the entry
 * becomes a matter, since it has come back once.
 */
public record LinkPlanEntries(List<Link> links) implements Change<Integer> {
    /** One entry and the item that it became. */
    public record Link(Id<ForwardPlanEntry> entry, Id<AgendaItem> item) {}

    public LinkPlanEntries {
        links = List.copyOf(links);
    }

    @Override
    public String title() {
        return links.size() == 1
                ? "Tie an entry of the plan to its item"
                : "Tie " + links.size() + " entries to their items";
    }

    @Override
    public Integer apply(Writing writing) throws Refused {
        for (Link link : links) {
            ForwardPlanEntry entry = writing.stores().plans().entry(link.entry());
            AgendaItem item = writing.stores().meetings().item(link.item());
            Meeting meeting = writing.stores().meetings().get(item.meeting());
            if (!meeting.board().equals(entry.board())) {
                throw new Refused("“" + Printed.cut(entry.title()) + "” and " + Printed.item(item)
                        + " belong to two boards and cannot be tied.");
            }
            Id<Matter> matter = matter(writing, entry, item);
            writing.save(ForwardPlanEntryBuilder.builder(entry)
                    .matter(matter)
                    .meeting(meeting.id())
                    .plannedFor(meeting.day())
                    .plannedPrinted("")
                    .state(ForwardPlanEntry.State.ON_AGENDA)
                    .build());
            writing.save(AgendaItemBuilder.builder(item).matter(matter).build());
        }
        return links.size();
    }

    private static Id<Matter> matter(Writing writing, ForwardPlanEntry entry, AgendaItem item) throws Refused {
        if (entry.matter() != null && item.matter() != null && !entry.matter().equals(item.matter())) {
            throw new Refused("“" + Printed.cut(entry.title()) + "” belongs to the matter “"
                    + writing.stores().plans().matter(entry.matter()).title() + "” and " + Printed.item(item) + " to “"
                    + writing.stores().plans().matter(item.matter()).title() + "”. Give them one matter first.");
        }
        if (entry.matter() != null) {
            return entry.matter();
        }
        if (item.matter() != null) {
            return item.matter();
        }
        List<String> leads = writing.stores().plans().leads(entry.id()).stream()
                .map(lead -> lead.printed())
                .toList();
        return writing.add(MatterBuilder.builder()
                        .id(writing.newId())
                        .board(entry.board())
                        .title(entry.title())
                        .leadPrinted(String.join(" / ", leads))
                        .audience(entry.audience())
                        .build())
                .id();
    }
}
