package org.minutebook.app.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionUpdate;
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
import org.minutebook.db.model.Row;
import org.minutebook.db.store.Stores;

/** The entries of one unit, and of one record, read by their ids; nothing where they are gone. */
final class EntriesOfUnit {
    /** Of these all that are wanted are asked for together. */
    private static final Set<Source> AT_ONCE =
            EnumSet.of(Source.MINUTE, Source.CLAUSE, Source.ACTION, Source.PERSON, Source.MATTER);

    private final Stores stores;
    private final Around around;
    private final ItemEntries items;
    private final OtherEntries others;
    private final PaperEntries papers;

    EntriesOfUnit(Stores stores) {
        around = new Around(stores);
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
            case PERSON -> people(List.of(Id.of(id))).stream().findFirst();
            case MEETING ->
                stores.of(Meeting.class)
                        .find(Id.of(id))
                        .map(meeting -> others.of(
                                meeting, stores.boards().get(meeting.board()).name()));
            case MATTER -> matters(List.of(Id.of(id))).stream().findFirst();
            case CASE -> stores.of(DecisionCase.class).find(Id.of(id)).map(others::of);
            case DELEGATION -> stores.of(Delegation.class).find(Id.of(id)).map(others::of);
        };
    }

    /** The entries of some records, in no order; what most hits are is asked for at once and not one by one. */
    List<Entry> all(Map<Source, List<Long>> wanted) {
        List<Entry> all = new ArrayList<>();
        List<Minute> minutes = stores.of(Minute.class).list(ids(wanted, Source.MINUTE));
        List<Clause> clauses = stores.of(Clause.class).list(ids(wanted, Source.CLAUSE));
        List<Action> actions = stores.of(Action.class).list(ids(wanted, Source.ACTION));
        Map<Id<Resolution>, Resolution> resolutions =
                stores
                        .of(Resolution.class)
                        .list(clauses.stream().map(Clause::resolution).collect(toSet()))
                        .stream()
                        .collect(toMap(Resolution::id, resolution -> resolution));
        Set<Id<AgendaItem>> at = new HashSet<>(ids(wanted, Source.ITEM));
        minutes.forEach(minute -> at.add(minute.item()));
        resolutions.values().forEach(resolution -> at.add(resolution.item()));
        actions.stream().map(Action::item).filter(Objects::nonNull).forEach(at::add);
        around.readAhead(at);
        minutes.forEach(minute -> all.add(items.of(minute)));
        for (Clause clause : clauses) {
            Optional.ofNullable(resolutions.get(clause.resolution())).ifPresent(of -> all.add(items.of(clause, of)));
        }
        around.readReaders(actions);
        List<Id<Action>> those = actions.stream().map(Action::id).toList();
        Map<Id<Action>, List<ActionOwner>> owners =
                stores.actions().owners(those).stream().collect(groupingBy(ActionOwner::action));
        Map<Id<Action>, List<ActionUpdate>> updates =
                stores.actions().updates(those).stream().collect(groupingBy(ActionUpdate::action));
        actions.forEach(action -> all.add(others.of(
                action, owners.getOrDefault(action.id(), List.of()), updates.getOrDefault(action.id(), List.of()))));
        all.addAll(people(ids(wanted, Source.PERSON)));
        all.addAll(matters(ids(wanted, Source.MATTER)));
        wanted.forEach((source, ids) -> {
            if (!AT_ONCE.contains(source)) {
                ids.forEach(id -> one(source, id).ifPresent(all::add));
            }
        });
        return all;
    }

    private static <R extends Row<R>> List<Id<R>> ids(Map<Source, List<Long>> wanted, Source source) {
        return wanted.getOrDefault(source, List.of()).stream().map(Id::<R>of).toList();
    }

    private Optional<Entry> file(Paper paper) {
        return papers.file(paper)
                .flatMap(file -> stores.contents().find(file.sha256()).map(bytes -> papers.ofFile(paper, file, bytes)));
    }

    private Entry action(Action action) {
        return others.of(
                action, stores.actions().owners(action.id()), stores.actions().updates(action.id()));
    }

    private List<Entry> people(List<Id<Person>> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Id<Person>, List<Alias>> aliases =
                stores.boards().aliasesOf(ids).stream().collect(groupingBy(Alias::person));
        Map<Id<Person>, List<Membership>> held =
                stores.boards().heldBy(ids).stream().collect(groupingBy(Membership::person));
        return stores.of(Person.class).list(ids).stream()
                .map(person -> others.of(
                        person,
                        aliases.getOrDefault(person.id(), List.of()),
                        held.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private List<Entry> matters(List<Id<Matter>> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Id<Matter>, List<ForwardPlanEntry>> planned =
                stores.plans().entriesOf(ids).stream().collect(groupingBy(ForwardPlanEntry::matter));
        return stores.of(Matter.class).list(ids).stream()
                .map(matter -> others.of(matter, planned.getOrDefault(matter.id(), List.of())))
                .toList();
    }
}
