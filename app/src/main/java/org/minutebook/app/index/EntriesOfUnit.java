package org.minutebook.app.index;

import java.util.Optional;
import java.util.function.Consumer;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.DecisionCase;
import org.minutebook.db.model.Delegation;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.store.Stores;

/** The entries of one unit, and of one record, read by their ids; nothing where they are gone. */
final class EntriesOfUnit {
    private final Stores stores;
    private final ItemEntries items;
    private final OtherEntries others;
    private final PaperEntries papers;

    EntriesOfUnit(Stores stores) {
        Around around = new Around(stores);
        this.stores = stores;
        items = new ItemEntries(around);
        others = new OtherEntries(around);
        papers = new PaperEntries(around);
    }

    void of(Unit unit, Consumer<Entry> to) {
        long id = unit.id();
        switch (unit.of()) {
            case ITEM ->
                stores.of(AgendaItem.class)
                        .find(Id.of(id))
                        .filter(item -> !item.heading())
                        .ifPresent(item -> items.of(item.id(), to));
            case FILE -> stores.papers().find(Id.of(id)).flatMap(this::file).ifPresent(to);
            case ACTION -> one(Source.ACTION, id).ifPresent(to);
            case PAPER -> one(Source.PAPER, id).ifPresent(to);
            case PERSON -> one(Source.PERSON, id).ifPresent(to);
            case MEETING -> one(Source.MEETING, id).ifPresent(to);
            case MATTER -> one(Source.MATTER, id).ifPresent(to);
            case CASE -> one(Source.CASE, id).ifPresent(to);
            case DELEGATION -> one(Source.DELEGATION, id).ifPresent(to);
        }
    }

    /** The entry of one record; of a paper, what the record says of it and not its file. */
    Optional<Entry> one(Source source, long id) {
        return switch (source) {
            case MINUTE -> stores.of(Minute.class).find(Id.of(id)).map(items::of);
            case ITEM -> stores.of(AgendaItem.class).find(Id.of(id)).map(items::of);
            case RESOLUTION -> stores.of(Resolution.class).find(Id.of(id)).map(items::of);
            case CLAUSE ->
                stores.of(Clause.class)
                        .find(Id.of(id))
                        .map(clause ->
                                items.of(clause, stores.of(Resolution.class).get(clause.resolution())));
            case ACTION -> stores.of(Action.class).find(Id.of(id)).map(this::action);
            case PAPER -> stores.papers().find(Id.of(id)).map(papers::of);
            case PERSON -> stores.of(Person.class).find(Id.of(id)).map(this::person);
            case MEETING ->
                stores.of(Meeting.class)
                        .find(Id.of(id))
                        .map(meeting -> others.of(
                                meeting, stores.boards().get(meeting.board()).name()));
            case MATTER -> stores.of(Matter.class).find(Id.of(id)).map(this::matter);
            case CASE -> stores.of(DecisionCase.class).find(Id.of(id)).map(others::of);
            case DELEGATION -> stores.of(Delegation.class).find(Id.of(id)).map(others::of);
        };
    }

    private Optional<Entry> file(Paper paper) {
        return papers.file(paper)
                .flatMap(file -> stores.contents().find(file.sha256()).map(bytes -> papers.ofFile(paper, file, bytes)));
    }

    private Entry action(Action action) {
        return others.of(
                action, stores.actions().owners(action.id()), stores.actions().updates(action.id()));
    }

    private Entry person(Person person) {
        return others.of(
                person,
                stores.of(Alias.class).list().stream()
                        .filter(alias -> person.id().equals(alias.person()))
                        .toList(),
                stores.of(Membership.class).list().stream()
                        .filter(seat -> person.id().equals(seat.person()))
                        .toList());
    }

    private Entry matter(Matter matter) {
        return others.of(
                matter,
                stores.of(ForwardPlanEntry.class).list().stream()
                        .filter(entry -> matter.id().equals(entry.matter()))
                        .toList());
    }
}
