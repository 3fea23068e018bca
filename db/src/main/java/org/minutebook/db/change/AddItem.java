package org.minutebook.db.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.AgendaNumbers;
import org.minutebook.db.rules.agenda.StandingAgenda;
import org.minutebook.db.store.Writing;

/**
 * An item comes to a meeting's agenda. While the agenda is made it goes behind the business of the day and takes its number when the
 * agenda is issued; afterwards it goes to the end and takes the next number.
 *
 * @param agendaNumber blank is the number that is due
 * @param after the item it follows; null is the end of the business
 */
public record AddItem(
        Id<Meeting> meeting,
        String agendaNumber,
        String title,
        AgendaItem.Kind kind,
        boolean heading,
        @Nullable Id<AgendaItem> after)
        implements Change<Id<AgendaItem>> {
    public AddItem(Id<Meeting> meeting, String agendaNumber, String title, AgendaItem.Kind kind) {
        this(meeting, agendaNumber, title, kind, false, null);
    }

    @Override
    public String title() {
        return "Add " + (heading ? "the heading " : "item ") + (agendaNumber.isBlank() ? "" : agendaNumber + " ") + "“"
                + Printed.cut(title) + "”";
    }

    @Override
    public Id<AgendaItem> apply(Writing writing) throws Refused {
        if (title.isBlank()) {
            throw new Refused("An item needs a title. Type it as the agenda is to print it.");
        }
        AgendaAtWork agenda = AgendaAtWork.open(writing, meeting);
        AgendaItem item = AgendaItemBuilder.builder()
                .id(writing.newId())
                .meeting(meeting)
                .heading(heading)
                .agendaNumber(number(agenda))
                .title(title.strip())
                .kind(heading ? AgendaItem.Kind.PROCEDURAL : kind)
                .build();
        agenda.keep(writing, agenda.with(index(writing, agenda), List.of(item)));
        return item.id();
    }

    private String number(AgendaAtWork agenda) {
        if (heading || !agendaNumber.isBlank() || !agenda.isFrozen()) {
            return heading ? "" : agendaNumber.strip();
        }
        return Integer.toString(AgendaNumbers.next(agenda.items()));
    }

    private int index(Writing writing, AgendaAtWork agenda) throws Refused {
        if (agenda.isFrozen()) {
            return agenda.items().size();
        }
        int end = StandingAgenda.businessEnds(
                agenda.items(),
                writing.stores().agendas().standingItems(agenda.meeting().board()));
        if (after == null) {
            return end;
        }
        AgendaItem follows = agenda.item(after);
        Id<AgendaItem> whole = follows.parent();
        return agenda.behind(whole == null ? follows : agenda.item(whole), end);
    }
}
