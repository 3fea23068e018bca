package org.minutebook.app.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperSection;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.Row;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.model.Undertaking;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Touch;

/** Which units of the index an act touched, by what it did to rows of the record. */
final class Units {
    private final Stores stores;
    private final Set<Unit> units = new LinkedHashSet<>();

    Units(Stores stores) {
        this.stores = stores;
    }

    static Set<Unit> of(Stores stores, List<Touch> touches) {
        Units found = new Units(stores);
        for (Touch touch : touches) {
            Stream.of(touch.before(), touch.after()).forEach(row -> {
                if (row != null) {
                    found.touched(row, touch);
                }
            });
        }
        return found.units;
    }

    private void touched(Row<?> row, Touch touch) {
        switch (row) {
            case Minute minute -> item(minute.item());
            case Resolution resolution -> resolved(resolution.item());
            case Undertaking undertaking -> itemAndActions(undertaking.item());
            case Clause clause ->
                stores.of(Resolution.class).find(clause.resolution()).ifPresent(of -> resolved(of.item()));
            case Board board -> board(board, touch);
            case AgendaItem item -> itemAndAll(item.id());
            case Meeting meeting -> meetingAndAll(meeting.id());
            case Action action -> add(Unit.Of.ACTION, action.id());
            case ActionOwner owner -> add(Unit.Of.ACTION, owner.action());
            case ActionUpdate update -> add(Unit.Of.ACTION, update.action());
            case Paper paper -> paper(paper, touch);
            case PaperSection section -> add(Unit.Of.PAPER, section.paper());
            case Recommendation recommendation -> add(Unit.Of.PAPER, recommendation.paper());
            case ItemPaper before -> paperAndFile(before.paper());
            case StoredFile file -> ofFile(file);
            case Person person -> add(Unit.Of.PERSON, person.id());
            case Alias alias -> person(alias.person());
            case Membership membership -> person(membership.person());
            case Organisation organisation ->
                stores.of(Person.class).list().stream()
                        .filter(person -> organisation.id().equals(person.organisation()))
                        .forEach(person -> add(Unit.Of.PERSON, person.id()));
            case Matter matter -> add(Unit.Of.MATTER, matter.id());
            case ForwardPlanEntry entry -> matter(entry.matter());
            case DecisionCase of -> add(Unit.Of.CASE, of.id());
            case Delegation delegation -> add(Unit.Of.DELEGATION, delegation.id());
            default -> {} // nothing of it is searched
        }
    }

    private void add(Unit.Of of, Id<?> id) {
        units.add(new Unit(of, id.value()));
    }

    private void item(Id<AgendaItem> id) {
        add(Unit.Of.ITEM, id);
    }

    private void person(@Nullable Id<Person> id) {
        if (id != null) {
            add(Unit.Of.PERSON, id);
        }
    }

    private void matter(@Nullable Id<Matter> id) {
        if (id != null) {
            add(Unit.Of.MATTER, id);
        }
    }

    /** A delegation is as restricted as the resolution that it stands in, and so is an action. */
    private void resolved(Id<AgendaItem> id) {
        itemAndActions(id);
        stores.decisions().delegationsFrom(id).forEach(delegation -> add(Unit.Of.DELEGATION, delegation.id()));
    }

    /** What an item keeps from the public, its delegations, actions and papers keep too. */
    private void itemAndAll(Id<AgendaItem> id) {
        resolved(id);
        stores.meetings().itemPapers(id).forEach(before -> paperAndFile(before.paper()));
    }

    /** An action may name its clause or undertaking alone, and those are of one of the items. */
    private void itemAndActions(Id<AgendaItem> id) {
        item(id);
        stores.of(AgendaItem.class).find(id).ifPresent(item -> stores.actions().of(item.meeting()).stream()
                .filter(action -> action.item() == null || id.equals(action.item()))
                .forEach(action -> add(Unit.Of.ACTION, action.id())));
    }

    /** Meetings are found by the name of their board. */
    private void board(Board board, Touch touch) {
        boolean sameName = touch.before() instanceof Board before
                && touch.after() instanceof Board after
                && before.name().equals(after.name());
        if (!sameName) {
            stores.meetings().list(board.id()).forEach(meeting -> add(Unit.Of.MEETING, meeting.id()));
        }
    }

    /** The day of a meeting is the day of all that was done at it, and of what is due at it. */
    private void meetingAndAll(Id<Meeting> id) {
        add(Unit.Of.MEETING, id);
        stores.meetings().items(id).forEach(item -> itemAndAll(item.id()));
        stores.actions().of(id).forEach(action -> add(Unit.Of.ACTION, action.id()));
        stores.actions().dueAt(id).forEach(action -> add(Unit.Of.ACTION, action.id()));
    }

    private void paperAndFile(Id<Paper> paper) {
        add(Unit.Of.PAPER, paper);
        add(Unit.Of.FILE, paper);
    }

    private void paper(Paper paper, Touch touch) {
        add(Unit.Of.PAPER, paper.id());
        boolean sameFile = touch.before() instanceof Paper before
                && touch.after() instanceof Paper after
                && Objects.equals(before.file(), after.file())
                && before.audience() == after.audience()
                && before.title().equals(after.title());
        if (!sameFile) {
            add(Unit.Of.FILE, paper.id());
        }
    }

    private void ofFile(StoredFile file) {
        List<Paper> of = new ArrayList<>(stores.of(Paper.class).list());
        of.removeIf(paper -> !file.id().equals(paper.file()));
        of.forEach(paper -> paperAndFile(paper.id()));
    }
}
