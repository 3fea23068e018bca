package org.minutebook.db.change;

import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.store.Writing;

/** An item comes to the end of a meeting's agenda. */
public record AddItem(Id<Meeting> meeting, String agendaNumber, String title, AgendaItem.Kind kind)
        implements Change<Id<AgendaItem>> {
    @Override
    public String title() {
        return "Add item " + (agendaNumber.isBlank() ? "" : agendaNumber + " ") + "“" + Printed.cut(title) + "”";
    }

    @Override
    public Id<AgendaItem> apply(Writing writing) throws Refused {
        if (title.isBlank()) {
            throw new Refused("An item needs a title. Type it as the agenda is to print it.");
        }
        List<AgendaItem> items = writing.stores().meetings().items(meeting);
        int position = items.stream().mapToInt(AgendaItem::position).max().orElse(0) + 1;
        return writing.add(AgendaItemBuilder.builder()
                        .id(writing.newId())
                        .meeting(meeting)
                        .position(position)
                        .agendaNumber(agendaNumber.strip())
                        .title(title.strip())
                        .kind(kind)
                        .build())
                .id();
    }
}
