package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.ExemptionBuilder;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.StandingAgenda;
import org.minutebook.db.rules.agenda.Waiting;
import org.minutebook.db.store.Writing;

/**
 * What waited gets its place on an agenda: matters, lines of the forward plan, and what is carried over from earlier meetings. A
 * carried item brings its papers and its exemption along, so that nothing restricted becomes public on the way.
 */
public record PlaceOnAgenda(Id<Meeting> meeting, List<Waiting> chosen) implements Change<List<Id<AgendaItem>>> {
    public PlaceOnAgenda {
        chosen = List.copyOf(chosen);
    }

    /** A matter as it stands, whatever it waits for. */
    public static Waiting matter(Matter matter) {
        return new Waiting(
                Waiting.Source.OPEN_MATTER,
                matter.title(),
                AgendaItem.Kind.DECISION,
                AgendaItem.Role.ORDINARY,
                null,
                matter.id(),
                null,
                "",
                matter.audience(),
                "");
    }

    @Override
    public String title() {
        return chosen.size() == 1
                ? "Place “" + Printed.cut(chosen.getFirst().title()) + "” on the agenda"
                : "Place " + chosen.size() + " items on the agenda";
    }

    @Override
    public List<Id<AgendaItem>> apply(Writing writing) throws Refused {
        AgendaAtWork agenda =
                AgendaAtWork.draft(writing, meeting, "Add it as a late item, or place it on the next agenda.");
        if (chosen.isEmpty()) {
            throw new Refused("Nothing is ticked. Tick what is to come to the agenda first.");
        }
        List<AgendaItem> opening = new ArrayList<>();
        List<AgendaItem> business = new ArrayList<>();
        for (Waiting one : chosen) {
            (one.role() == AgendaItem.Role.ORDINARY ? business : opening).add(item(writing, one));
        }
        int end = StandingAgenda.businessEnds(
                agenda.items(),
                writing.stores().agendas().standingItems(agenda.meeting().board()));
        List<AgendaItem> all = agenda.with(end, business);
        all.addAll(opens(agenda.items()), opening);
        agenda.keep(writing, all);
        List<Id<AgendaItem>> placed = new ArrayList<>();
        List<AgendaItem> added = new ArrayList<>(opening);
        added.addAll(business);
        for (Waiting one : chosen) {
            AgendaItem item = added.stream()
                    .filter(candidate -> candidate.title().equals(one.title().strip()))
                    .findFirst()
                    .orElseThrow();
            added.remove(item);
            bringAlong(writing, one, item);
            placed.add(item.id());
        }
        return placed;
    }

    /** How many items open the agenda before its business. */
    private static int opens(List<AgendaItem> items) {
        int open = 0;
        while (open < items.size()
                && items.get(open).role() != AgendaItem.Role.ORDINARY
                && items.get(open).role() != AgendaItem.Role.NEXT_MEETING) {
            open++;
        }
        return open;
    }

    private AgendaItem item(Writing writing, Waiting one) {
        return AgendaItemBuilder.builder()
                .id(writing.newId())
                .meeting(meeting)
                .matter(one.matter())
                .title(one.title().strip())
                .kind(one.kind())
                .role(one.role())
                .officerLine(one.officerLine())
                .audience(one.audience())
                .build();
    }

    private void bringAlong(Writing writing, Waiting one, AgendaItem item) {
        Id<AgendaItem> from = one.item();
        if (from != null) {
            for (ItemPaper paper : writing.stores().meetings().itemPapers(from)) {
                writing.add(ItemPaperBuilder.builder(paper)
                        .id(writing.newId())
                        .item(item.id())
                        .marked("")
                        .filed(false)
                        .build());
            }
            writing.stores().agendas().exemption(from).ifPresent(why -> keepExempt(writing, why, item));
            FollowingViews.carry(writing, from, item.id());
        }
        Id<ForwardPlanEntry> planned = one.entry();
        if (planned != null) {
            ForwardPlanEntry entry = writing.stores().of(ForwardPlanEntry.class).get(planned);
            writing.save(ForwardPlanEntryBuilder.builder(entry)
                    .meeting(meeting)
                    .state(ForwardPlanEntry.State.ON_AGENDA)
                    .build());
        }
    }

    private static void keepExempt(Writing writing, Exemption why, AgendaItem item) {
        writing.add(ExemptionBuilder.builder(why)
                .id(writing.newId())
                .item(item.id())
                .build());
        writing.save(AgendaItemBuilder.builder(writing.stores().meetings().item(item.id()))
                .audience(Audience.RESTRICTED)
                .exemptParagraph(why.paragraphs())
                .build());
    }
}
