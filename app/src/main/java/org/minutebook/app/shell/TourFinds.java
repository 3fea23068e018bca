package org.minutebook.app.shell;

import java.util.Comparator;
import java.util.Optional;
import org.minutebook.app.kit.Addresses;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.plan.Slips;

/** What in a book is worth a picture. */
record TourFinds(MinuteBook book) {
    /** The meeting in this state that has most on its agenda, at an item about which there is something to say. */
    Optional<String> agenda(Meeting.State state) {
        return book.read(stores -> stores.meetings().list().stream()
                .filter(meeting -> meeting.state() == state)
                .max(Comparator.comparing(
                        meeting -> stores.meetings().items(meeting.id()).size()))
                .map(meeting -> stores.meetings().items(meeting.id()).stream()
                        .filter(item -> item.late() || item.audience() == Audience.RESTRICTED)
                        .findFirst()
                        .map(item -> Addresses.agenda(meeting.id(), item.id()))
                        .orElse(Addresses.agenda(meeting.id()))));
    }

    /** The item with the longest text of the latest meeting that has minutes. */
    Optional<AgendaItem> fullestMinute() {
        return book.read(stores -> stores.meetings().list().reversed().stream()
                .map(meeting -> stores.minutes().list(meeting.id()).stream()
                        .max(Comparator.comparing(minute -> minute.body().length())))
                .flatMap(Optional::stream)
                .findFirst()
                .map(minute -> stores.meetings().item(minute.item())));
    }

    /** The matter that most stood on agendas. */
    Optional<Id<Matter>> fullestMatter() {
        return book.read(stores -> stores.of(Matter.class).list().stream()
                .max(Comparator.comparing(
                        matter -> stores.matters().items(matter.id()).size()))
                .map(Matter::id));
    }

    Optional<Id<ForwardPlanEntry>> slippedEntry() {
        return book.read(stores -> stores.of(ForwardPlanEntry.class).list().stream()
                .filter(entry -> !Slips.of(entry.note()).isEmpty())
                .map(ForwardPlanEntry::id)
                .findFirst());
    }

    Optional<Id<Action>> firstAction() {
        return book.read(stores -> stores.of(Action.class).list().stream()
                .filter(action -> !stores.actions().updates(action.id()).isEmpty())
                .map(Action::id)
                .findFirst());
    }
}
