package org.minutebook.app.index;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.minutebook.app.documents.Progress;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.DecisionCase;
import org.minutebook.db.model.Delegation;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.Row;
import org.minutebook.db.store.Stores;

/** Every entry of a book but those of its files, kind after kind, so that nothing is asked for record by record. */
final class EveryEntry {
    /** Nobody waits any more. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    private static final int TELL_EVERY = 500;
    private static final List<Class<? extends Row<?>>> COUNTED =
            List.of(AgendaItem.class, Minute.class, Resolution.class, Clause.class, Action.class);

    private final Stores stores;
    private final Progress progress;
    private final Consumer<Entry> to;
    private final Around around;
    private final ItemEntries items;
    private final OtherEntries others;
    private int done;
    private int total;

    EveryEntry(Stores stores, Progress progress, Consumer<Entry> to) {
        this.stores = stores;
        this.progress = progress;
        this.to = to;
        around = new Around(stores);
        items = new ItemEntries(around);
        others = new OtherEntries(around);
    }

    /** @throws Stopped where the progress was stopped */
    void read() {
        total = COUNTED.stream()
                .mapToInt(type -> stores.of(Kind.of(type)).count())
                .sum();
        around.readAhead();
        people();
        plans();
        items();
        actions();
        papers();
    }

    private void people() {
        Map<Id<Person>, List<Alias>> aliases = stores.of(Alias.class).list().stream()
                .filter(alias -> alias.person() != null)
                .collect(groupingBy(Alias::person));
        Map<Id<Person>, List<Membership>> seats = stores.of(Membership.class).list().stream()
                .filter(seat -> seat.person() != null)
                .collect(groupingBy(Membership::person));
        stores.of(Person.class)
                .eachById(person -> to.accept(others.of(
                        person,
                        aliases.getOrDefault(person.id(), List.of()),
                        seats.getOrDefault(person.id(), List.of()))));
    }

    private void plans() {
        Map<Id<Matter>, List<ForwardPlanEntry>> planned = stores.of(ForwardPlanEntry.class).list().stream()
                .filter(entry -> entry.matter() != null)
                .collect(groupingBy(ForwardPlanEntry::matter));
        stores.of(Matter.class)
                .eachById(matter -> to.accept(others.of(matter, planned.getOrDefault(matter.id(), List.of()))));
        stores.of(DecisionCase.class).eachById(of -> to.accept(others.of(of)));
        stores.of(Delegation.class).eachById(delegation -> to.accept(others.of(delegation)));
        Map<Id<Board>, String> boards = new HashMap<>();
        stores.boards().list().forEach(board -> boards.put(board.id(), board.name()));
        stores.of(Meeting.class)
                .eachById(meeting -> to.accept(others.of(meeting, boards.getOrDefault(meeting.board(), ""))));
    }

    private void items() {
        Set<Id<AgendaItem>> minuted = new HashSet<>();
        stores.of(Minute.class).eachById(minute -> {
            minuted.add(minute.item());
            to.accept(items.of(minute));
            tell("Minutes");
        });
        Map<Id<Resolution>, Resolution> resolutions = new HashMap<>();
        stores.of(Resolution.class).eachById(resolution -> {
            resolutions.put(resolution.id(), resolution);
            if (ItemEntries.says(resolution)) {
                to.accept(items.of(resolution));
            }
            tell("Decisions");
        });
        stores.of(Clause.class).eachById(clause -> {
            Resolution of = resolutions.get(clause.resolution());
            if (of != null) {
                to.accept(items.of(clause, of));
            }
            tell("Decisions");
        });
        stores.of(AgendaItem.class).eachById(item -> {
            if (!item.heading() && !minuted.contains(item.id())) {
                to.accept(items.of(item));
            }
            tell("Agendas");
        });
    }

    /** Board by board, so that the owners and updates of one log are held at a time. */
    private void actions() {
        for (Board board : stores.boards().list()) {
            Map<Id<Action>, List<ActionOwner>> owners =
                    stores.actions().ownersOf(board.id()).stream().collect(groupingBy(ActionOwner::action));
            Map<Id<Action>, List<ActionUpdate>> updates =
                    stores.actions().updatesOf(board.id()).stream().collect(groupingBy(ActionUpdate::action));
            for (Action action : stores.actions().list(board.id())) {
                to.accept(others.of(
                        action,
                        owners.getOrDefault(action.id(), List.of()),
                        updates.getOrDefault(action.id(), List.of())));
                tell("Actions");
            }
        }
    }

    private void papers() {
        PaperEntries papers = new PaperEntries(around);
        stores.of(Paper.class).eachById(paper -> to.accept(papers.of(paper)));
    }

    private void tell(String what) {
        if (++done % TELL_EVERY == 0) {
            progress.at(done, total, what);
            if (progress.stopped()) {
                throw new Stopped();
            }
        }
    }
}
