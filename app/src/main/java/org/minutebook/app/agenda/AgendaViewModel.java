package org.minutebook.app.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AddItem;
import org.minutebook.db.change.EditItem;
import org.minutebook.db.change.LayOutAgenda;
import org.minutebook.db.change.MoveItem;
import org.minutebook.db.change.MoveItemBefore;
import org.minutebook.db.change.PlaceOnAgenda;
import org.minutebook.db.change.RemoveItem;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.AgendaOrder;
import org.minutebook.db.rules.agenda.Waiting;

/** The agenda of a meeting while it is made, and after it was issued. What is typed becomes an act when the field or the item is left. */
public final class AgendaViewModel implements AutoCloseable {
    private static final String LOAD = "agenda.load";

    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final ReadOnlyObjectWrapper<Optional<AgendaFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<AgendaRow> rows = FXCollections.observableArrayList();
    private final ObservableList<WaitingRow> waiting = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Id<AgendaItem>>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ItemFields fields = new ItemFields();
    private final IssuedActs issued;
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;

    /** The item that stands in the fields, as the book has it. */
    private Optional<AgendaItem> inFields = Optional.empty();

    public AgendaViewModel(OpenBook open, Id<Meeting> meeting, @Nullable Id<AgendaItem> first) {
        this.open = open;
        this.meeting = meeting;
        issued = new IssuedActs(open, meeting, this::row);
        chosen.set(Optional.ofNullable(first));
        touches = open.whenTouched(unused -> load());
        listening = chosen.subscribe((before, now) -> {
            take();
            fill();
        });
        load();
    }

    ReadOnlyObjectProperty<Optional<AgendaFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    ObservableList<AgendaRow> rows() {
        return rows;
    }

    public ObservableList<WaitingRow> waiting() {
        return waiting;
    }

    public ObjectProperty<Optional<Id<AgendaItem>>> chosen() {
        return chosen;
    }

    public ItemFields fields() {
        return fields;
    }

    /** What is done with the agenda as a whole, and with items that were issued. */
    public IssuedActs issued() {
        return issued;
    }

    public Id<Meeting> meeting() {
        return meeting;
    }

    /** The row of the chosen item. */
    Optional<AgendaRow> row() {
        return chosen.get()
                .flatMap(id ->
                        rows.stream().filter(row -> row.item().id().equals(id)).findFirst());
    }

    public void layOut() {
        open.change(new LayOutAgenda(meeting), laid -> choose(laid.getFirst()));
    }

    /** Adds an item behind the business; a heading behind the chosen item. */
    public void add(String title, boolean heading) {
        take();
        open.change(
                new AddItem(
                        meeting,
                        "",
                        title,
                        heading ? AgendaItem.Kind.PROCEDURAL : AgendaItem.Kind.DECISION,
                        heading,
                        heading ? chosen.get().orElse(null) : null),
                this::choose);
    }

    public void move(AgendaOrder.Step step) {
        take();
        row().ifPresent(row -> open.change(new MoveItem(row.item(), step)));
    }

    /** Moves an item to the place before another. */
    public void moveBefore(Id<AgendaItem> item, @Nullable Id<AgendaItem> before) {
        take();
        rows.stream()
                .filter(row -> row.item().id().equals(item))
                .findFirst()
                .ifPresent(row -> open.change(new MoveItemBefore(row.item(), before)));
    }

    /** Takes the chosen item off an agenda that is not issued yet. */
    public void takeOff() {
        row().ifPresent(row -> {
            int at = rows.indexOf(row);
            inFields = Optional.empty();
            open.change(
                    new RemoveItem(row.item()),
                    unused -> chosen.set(
                            rows.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(rows.get(Math.min(at, rows.size() - 1))
                                            .item()
                                            .id())));
        });
    }

    /** Places what is ticked. */
    public void place() {
        List<Waiting> ticked = waiting.stream()
                .filter(row -> row.ticked().get())
                .map(WaitingRow::waiting)
                .toList();
        take();
        open.change(new PlaceOnAgenda(meeting, ticked), placed -> choose(placed.getFirst()));
    }

    /** The line that the item's paper proposes goes into the field. */
    public void proposeLine() {
        row().map(AgendaRow::proposedLine).filter(line -> !line.isBlank()).ifPresent(line -> {
            fields.officerLine().set(line);
            take();
        });
    }

    /** Takes what was typed into the record, as one act. */
    public void take() {
        inFields.ifPresent(before -> {
            if (!fields.isReadable()) {
                open.notices().refuse("The minutes cannot be read. Type a number up to 999, such as 20.");
                return;
            }
            AgendaItem typed = fields.over(before);
            if (!typed.equals(before)) {
                inFields = Optional.of(typed);
                open.change(new EditItem(before, typed), () -> {}, unused -> {});
            }
        });
    }

    private void choose(Id<AgendaItem> item) {
        chosen.set(Optional.of(item));
    }

    private void load() {
        open.tasks()
                .latest(
                        LOAD,
                        () -> open.book().read(stores -> AgendaFacts.read(stores, meeting, open.today())),
                        read -> {
                            if (facts.get()
                                    .isEmpty()) { // an item that the screen opens at is there for who hears of them
                                read.ifPresent(this::show);
                            }
                            facts.set(read);
                            read.ifPresent(this::show);
                        });
    }

    private void show(AgendaFacts now) {
        if (!rows.equals(now.rows())) {
            rows.setAll(now.rows());
        }
        List<String> ticked = waiting.stream()
                .filter(row -> row.ticked().get())
                .map(row -> row.waiting().title())
                .collect(Collectors.toList());
        List<WaitingRow> next = now.waiting().stream().map(WaitingRow::of).toList();
        next.forEach(row -> row.ticked().set(ticked.contains(row.waiting().title())));
        waiting.setAll(next);
        if (row().isEmpty() && !rows.isEmpty()) {
            chosen.set(Optional.of(rows.getFirst().item().id()));
        }
        fill();
    }

    /** What is being typed goes before what was read. */
    private void fill() {
        Optional<AgendaItem> now = row().map(AgendaRow::item);
        boolean typing = now.isPresent()
                && inFields.map(AgendaItem::id).equals(now.map(AgendaItem::id))
                && !(fields.isReadable() && fields.over(inFields.get()).equals(inFields.get()));
        inFields = now;
        if (!typing) {
            now.ifPresent(fields::fill);
        }
    }

    @Override
    public void close() {
        take();
        touches.close();
        listening.unsubscribe();
        open.tasks().forget(LOAD);
    }
}
