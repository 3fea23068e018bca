package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.StandingItem;
import org.minutebook.db.rules.agenda.StandingAgenda;
import org.minutebook.db.store.Writing;

/** The items that the board's agendas have by themselves come to an agenda; those that are there stay as they are. */
public record LayOutAgenda(Id<Meeting> meeting) implements Change<List<Id<AgendaItem>>> {
    @Override
    public String title() {
        return "Lay out the standing items";
    }

    @Override
    public List<Id<AgendaItem>> apply(Writing writing) throws Refused {
        AgendaAtWork agenda = AgendaAtWork.draft(writing, meeting, "Add what is missing as a late item.");
        Meeting of = agenda.meeting();
        List<StandingItem> laidDown = writing.stores().agendas().standingItems(of.board());
        List<StandingItem> standing = laidDown.isEmpty() ? StandingAgenda.usual(of.board()) : laidDown;
        boolean first =
                StandingAgenda.isFirstOfYear(of, writing.stores().meetings().list(of.board()));
        List<StandingItem> missing =
                StandingAgenda.missing(StandingAgenda.of(standing, of.kind(), first), agenda.items());
        if (missing.isEmpty()) {
            throw new Refused("Every standing item is on the agenda of " + Printed.day(of.day())
                    + " already. Add what else is to be on it.");
        }
        List<AgendaItem> opening = new ArrayList<>();
        List<AgendaItem> closing = new ArrayList<>();
        for (StandingItem item : missing) {
            (item.atEnd() ? closing : opening).add(item(writing, item));
        }
        List<AgendaItem> all = new ArrayList<>(opening);
        all.addAll(agenda.items());
        all.addAll(closing);
        agenda.keep(writing, all);
        opening.addAll(closing);
        return opening.stream().map(AgendaItem::id).toList();
    }

    private AgendaItem item(Writing writing, StandingItem standing) {
        return AgendaItemBuilder.builder()
                .id(writing.newId())
                .meeting(meeting)
                .heading(standing.heading())
                .title(standing.title())
                .kind(standing.kind())
                .role(standing.role())
                .officerLine(standing.officerLine())
                .minutesAllotted(standing.minutesAllotted())
                .build();
    }
}
