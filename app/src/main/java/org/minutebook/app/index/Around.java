package org.minutebook.app.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.store.ActionReaders;
import org.minutebook.db.store.Stores;

/** What entries say of the records around their own, each read once. */
final class Around {
    private final Stores stores;
    private final Map<Id<Meeting>, Meeting> meetings = new HashMap<>();
    private final Map<Id<AgendaItem>, AgendaItem> items = new HashMap<>();
    private final Map<Id<Action>, Audience> readersOf = new HashMap<>();
    private @Nullable ActionReaders readers;

    Around(Stores stores) {
        this.stores = stores;
    }

    /** Reads all meetings and items at once, for work that will ask for most of them. */
    void readAhead() {
        stores.of(Meeting.class).eachById(meeting -> meetings.put(meeting.id(), meeting));
        stores.of(AgendaItem.class).eachById(item -> items.put(item.id(), item));
    }

    /** Reads some items and their meetings at once. */
    void readAhead(Collection<Id<AgendaItem>> ids) {
        stores.of(AgendaItem.class).list(ids).forEach(item -> items.put(item.id(), item));
        Set<Id<Meeting>> of = items.values().stream().map(AgendaItem::meeting).collect(Collectors.toSet());
        stores.of(Meeting.class).list(of).forEach(meeting -> meetings.put(meeting.id(), meeting));
    }

    Stores stores() {
        return stores;
    }

    Meeting meeting(Id<Meeting> id) {
        return meetings.computeIfAbsent(id, stores.of(Meeting.class)::get);
    }

    AgendaItem item(Id<AgendaItem> id) {
        return items.computeIfAbsent(id, stores.of(AgendaItem.class)::get);
    }

    Audience audience(@Nullable Id<AgendaItem> item) {
        return item == null ? Audience.PUBLIC : item(item).audience();
    }

    /** Asks at once who may read some actions, where no others will be asked for. */
    void readReaders(Collection<Action> actions) {
        readersOf.putAll(stores.actions().readersOf(actions));
    }

    /** Who may read an action. */
    Audience audience(Action action) {
        Audience said = readersOf.get(action.id());
        if (said != null) {
            return said;
        }
        ActionReaders known = readers;
        if (known == null) {
            known = stores.actions().readers();
            readers = known;
        }
        return known.of(action);
    }

    String organisation(@Nullable Id<Organisation> id) {
        return stores.of(Organisation.class)
                .find(id)
                .map(body -> body.name() + " " + body.shortName())
                .orElse("");
    }

    /** What nobody gave a day is due on the day of the meeting that it is due at. */
    @Nullable
    LocalDate due(Action action) {
        Id<Meeting> at = action.dueMeeting();
        return action.dueOn() == null && at != null && action.dueWords().isBlank()
                ? meeting(at).day()
                : action.dueOn();
    }
}
