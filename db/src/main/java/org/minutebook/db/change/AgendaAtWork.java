package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.AgendaNumbers;
import org.minutebook.db.rules.agenda.IssuedAgenda;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Writing;

/** The agenda of one meeting as an act finds it, and what every act on it asks first. */
record AgendaAtWork(Meeting meeting, List<AgendaItem> items, List<AgendaVersion> versions, IssuedAgenda issued) {
    static AgendaAtWork of(Stores stores, Id<Meeting> meeting) {
        List<AgendaVersion> versions = stores.agendas().versions(meeting);
        Map<Id<AgendaVersion>, List<AgendaVersionItem>> lines = new HashMap<>();
        versions.forEach(version -> lines.put(version.id(), stores.agendas().versionItems(version.id())));
        return new AgendaAtWork(
                stores.meetings().get(meeting),
                stores.meetings().items(meeting),
                versions,
                IssuedAgenda.of(versions, lines));
    }

    /** As {@link #of}, refused where the meeting will not take place. */
    static AgendaAtWork open(Writing writing, Id<Meeting> meeting) throws Refused {
        AgendaAtWork agenda = of(writing.stores(), meeting);
        if (!MeetingStates.takesItems(agenda.meeting.state())) {
            throw new Refused(agenda.which() + " was " + MeetingStates.words(agenda.meeting.state())
                    + " and its agenda stays as it was. Work on the agenda of the meeting that stands in for it.");
        }
        return agenda;
    }

    /** As {@link #open}, refused where numbers are frozen. */
    static AgendaAtWork draft(Writing writing, Id<Meeting> meeting, String cure) throws Refused {
        AgendaAtWork agenda = open(writing, meeting);
        if (agenda.isFrozen()) {
            throw new Refused("The agenda of " + Printed.day(agenda.meeting.day()) + " was issued and its "
                    + "numbers and order stand. " + cure);
        }
        return agenda;
    }

    boolean isFrozen() {
        return AgendaNumbers.areFrozen(meeting);
    }

    /** "The meeting of 16 July 2026". */
    String which() {
        return "The meeting of " + Printed.day(meeting.day());
    }

    AgendaItem item(Id<AgendaItem> id) throws Refused {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("The item is not on the agenda of " + Printed.day(meeting.day())
                        + " any more. Look at the agenda again."));
    }

    /** The item and its parts. */
    List<AgendaItem> whole(AgendaItem item) {
        return items.stream()
                .filter(other -> other.id().equals(item.id()) || item.id().equals(other.parent()))
                .toList();
    }

    boolean isWithdrawn(AgendaItem item) {
        return issued.withdrawn().contains(item.id());
    }

    /** At a meeting whose agenda was never issued the items take their numbers now; those that have one keep it. */
    void takeNumbers(Writing writing) {
        boolean none = items.stream().allMatch(item -> item.agendaNumber().isBlank());
        Map<Id<AgendaItem>, String> preview = AgendaNumbers.preview(
                items, AgendaNumbers.SubItems.of(writing.stores().agendas().subItems(meeting.board())));
        int next = AgendaNumbers.next(items);
        for (AgendaItem item : items) {
            if (!item.heading() && item.agendaNumber().isBlank()) {
                String number = none ? preview.getOrDefault(item.id(), "") : Integer.toString(next++);
                writing.save(
                        AgendaItemBuilder.builder(item).agendaNumber(number).build());
            }
        }
    }

    /** Keeps what differs from the book; positions follow the order of the list. */
    void keep(Writing writing, List<AgendaItem> inOrder) {
        Map<Id<AgendaItem>, AgendaItem> known = new HashMap<>();
        items.forEach(item -> known.put(item.id(), item));
        int position = 0;
        List<AgendaItem> all = new ArrayList<>(inOrder);
        for (int i = 0; i < all.size(); i++) {
            if (!known.containsKey(all.get(i).id())) {
                all.set(i, MinuteNumbers.late(writing.stores(), all.get(i), all));
            }
        }
        for (AgendaItem item : all) {
            position++;
            AgendaItem placed =
                    AgendaItemBuilder.builder(item).position(position).build();
            AgendaItem before = known.get(item.id());
            if (before == null) {
                writing.add(placed);
            } else if (!before.equals(placed)) {
                writing.save(placed);
            }
        }
    }

    /** All items with some more among them. */
    List<AgendaItem> with(int index, List<AgendaItem> more) {
        List<AgendaItem> all = new ArrayList<>(items);
        all.addAll(Math.min(index, all.size()), more);
        return all;
    }

    /** The place behind an item and its parts; the end where nothing is said. */
    int behind(@Nullable AgendaItem after, int end) {
        if (after == null) {
            return end;
        }
        List<AgendaItem> whole = whole(after);
        return items.indexOf(whole.getLast()) + 1;
    }
}
