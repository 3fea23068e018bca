package org.minutebook.db.rules.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** Agendas written short: "A, =Heading, B, -part of B"; "7:A" has the number 7. The ids count from 1. */
final class Items {
    static final Id<Meeting> MEETING = Id.of(900);

    private Items() {}

    static List<AgendaItem> of(String words) {
        List<AgendaItem> items = new ArrayList<>();
        AgendaItem whole = null;
        for (String word : words.split(", ")) {
            boolean heading = word.startsWith("=");
            boolean part = word.startsWith("-");
            String plain = heading || part ? word.substring(1) : word;
            int colon = plain.indexOf(':');
            AgendaItem item = AgendaItemBuilder.builder()
                    .id(Id.of(items.size() + 1L))
                    .meeting(MEETING)
                    .position(items.size() + 1)
                    .heading(heading)
                    .parent(part ? Objects.requireNonNull(whole).id() : null)
                    .agendaNumber(colon < 0 ? "" : plain.substring(0, colon))
                    .title(plain.substring(colon + 1))
                    .build();
            whole = part ? whole : item;
            items.add(item);
        }
        return items;
    }

    static AgendaItem called(List<AgendaItem> items, String title) {
        return items.stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** The same short writing, without numbers. */
    static String words(List<AgendaItem> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).position() != i + 1) {
                throw new AssertionError(
                        items.get(i).title() + " has position " + items.get(i).position());
            }
        }
        return items.stream()
                .map(item -> (item.heading() ? "=" : item.parent() != null ? "-" : "") + item.title())
                .collect(Collectors.joining(", "));
    }
}
