package org.minutebook.app.minutes;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AddItem;
import org.minutebook.db.change.Refused;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * The minutes of a meeting while they are written. What is typed is on the disk within a second; it becomes an act of the journal
 * when the typing rests, the item is left, or the screen is.
 */
public final class MinutesViewModel implements AutoCloseable {
    private static final Duration TO_DISK = Duration.ofMillis(300);
    private static final Duration REST = Duration.ofSeconds(4);
    private static final Duration TO_PAPER = Duration.ofMillis(300);
    private static final String LOAD = "minutes.load";
    private static final String PREVIEW = "minutes.preview";
    private static final String DRAFT = "minutes.draft";
    private static final String TAKE = "minutes.take";

    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final ReadOnlyObjectWrapper<Optional<MinutesFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final MeetingActs acts;
    private final AttendanceActs attends;
    private final ItemActs atItem;
    private final OutcomeActs outcomes;
    private final MinuteDrafts drafts;
    private final ObservableList<ItemRow> items = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Id<AgendaItem>>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.PUBLIC);
    private final MinuteFields fields = new MinuteFields();
    private final ReadOnlyObjectWrapper<Optional<Document>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;

    /** The item whose texts stand in the fields, and the texts as the book has them. */
    private Optional<AgendaItem> inFields = Optional.empty();

    private Audience audienceInFields = Audience.PUBLIC;
    private MinuteTexts inBook = MinuteTexts.BLANK;
    private boolean opened;
    private boolean draftDue;

    private record Place(Id<AgendaItem> item, Audience audience) {}

    /** Texts on their way to the disk, behind an import perhaps: what was read of the book does not have them yet. */
    private final Map<Place, MinuteTexts> onTheWay = new HashMap<>();

    public MinutesViewModel(OpenBook open, Id<Meeting> meeting, @Nullable Id<AgendaItem> first) {
        this.open = open;
        this.meeting = meeting;
        drafts = new MinuteDrafts(open);
        acts = new MeetingActs(open, meeting, facts.getReadOnlyProperty(), this::take);
        attends = new AttendanceActs(open, meeting, facts.getReadOnlyProperty(), chosen);
        atItem = new ItemActs(open, meeting, this::item, this::take);
        outcomes = new OutcomeActs(open, meeting, this::item, audience::get, this::take);
        chosen.set(Optional.ofNullable(first));
        touches = open.whenTouched(unused -> load());
        listening = Subscription.combine(
                fields.whenTyped(this::typed),
                chosen.subscribe((before, now) -> turn()),
                audience.subscribe((before, now) -> turn()));
        load();
    }

    ReadOnlyObjectProperty<Optional<MinutesFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    Id<Meeting> meeting() {
        return meeting;
    }

    /** What can be done beside typing. */
    public MeetingActs acts() {
        return acts;
    }

    /** What can be done with the people who are there. */
    public AttendanceActs attends() {
        return attends;
    }

    /** What comes of the chosen item. */
    OutcomeActs outcomes() {
        return outcomes;
    }

    /** What is declared and voted under the chosen item. */
    ItemActs atItem() {
        return atItem;
    }

    public ObservableList<ItemRow> items() {
        return items;
    }

    public ObjectProperty<Optional<Id<AgendaItem>>> chosen() {
        return chosen;
    }

    /** Whose text is in the fields: everybody's, or that of the members alone. */
    public ObjectProperty<Audience> audience() {
        return audience;
    }

    /** What stands in the fields. */
    public MinuteFields fields() {
        return fields;
    }

    /** The document as it would be printed now. */
    public ReadOnlyObjectProperty<Optional<Document>> preview() {
        return preview.getReadOnlyProperty();
    }

    public void nextItem() {
        step(1);
    }

    public void itemBefore() {
        step(-1);
    }

    public void addItem(String title) {
        open.change(
                new AddItem(meeting, "", title, AgendaItem.Kind.DISCUSSION), added -> chosen.set(Optional.of(added)));
    }

    /** Takes what was typed into the record, as one act. */
    public void take() {
        MinuteTexts typed = fields.texts();
        Audience of = audienceInFields;
        inFields.filter(unused -> !typed.equals(inBook)).ifPresent(item -> {
            keepDraft(); // the act may have to wait for another one
            Place place = new Place(item.id(), of);
            onTheWay.put(place, typed);
            inBook = typed;
            open.change(
                    typed.act(item, of),
                    () -> drafts.forget(item.id(), of),
                    unused -> onTheWay.remove(place, typed),
                    () -> notTaken(place, typed));
        });
    }

    /** What was refused is still only typed: it is tried again with the next letter, and its draft stays. */
    private void notTaken(Place place, MinuteTexts typed) {
        onTheWay.remove(place, typed);
        if (inBook.equals(typed) && inFields.map(AgendaItem::id).equals(Optional.of(place.item()))) {
            facts.get().ifPresent(now -> inBook = text(now, place));
        }
    }

    private MinuteTexts text(MinutesFacts now, Place place) {
        MinutesFacts.Under under = now.under().get(place.item());
        MinuteTexts read = under == null ? MinuteTexts.BLANK : under.text(place.audience());
        return onTheWay.getOrDefault(place, read);
    }

    private Optional<AgendaItem> item() {
        return chosen.get().flatMap(id -> items.stream()
                .map(ItemRow::item)
                .filter(item -> item.id().equals(id))
                .findFirst());
    }

    private void step(int by) {
        List<Id<AgendaItem>> ids = items.stream().map(row -> row.item().id()).toList();
        int now = chosen.get().map(ids::indexOf).orElse(-1);
        int next = now + by;
        if (next >= 0 && next < ids.size()) {
            chosen.set(Optional.of(ids.get(next)));
        }
    }

    private void typed() {
        if (inFields.isEmpty()) {
            return;
        }
        if (!draftDue) { // whoever types without a pause is not kept waiting for one
            draftDue = true;
            open.tasks().after(DRAFT, TO_DISK, this::keepDraft);
        }
        open.tasks().after(TAKE, REST, this::take);
        open.tasks().after(PREVIEW, TO_PAPER, this::compose);
    }

    private void keepDraft() {
        draftDue = false;
        inFields.ifPresent(item -> drafts.keep(item.id(), audienceInFields, fields.texts(), inBook));
    }

    /** Another item, or the other audience: what was typed is taken first. */
    private void turn() {
        take();
        draftDue = false;
        open.tasks().forget(DRAFT);
        open.tasks().forget(TAKE);
        facts.get().ifPresent(now -> fill(now, false));
    }

    private void load() {
        open.tasks().latest(LOAD, () -> open.book().read(stores -> MinutesFacts.read(stores, meeting)), read -> {
            read.map(MinutesFacts::items)
                    .filter(now -> !items.equals(now))
                    .ifPresent(items::setAll); // before the facts: whoever is told of those looks its item up
            facts.set(read);
            read.ifPresent(this::show);
        });
    }

    private void show(MinutesFacts now) {
        if (!opened) {
            opened = true;
            if (drafts.takeUp(now)) {
                return; // what was taken up is read again
            }
        }
        if (item().isEmpty() && !items.isEmpty()) {
            chosen.set(Optional.of(items.getFirst().item().id()));
        }
        fill(now, true);
        compose();
    }

    private void fill(MinutesFacts now, boolean again) {
        Optional<AgendaItem> item = item();
        boolean same = again
                && item.map(AgendaItem::id).equals(inFields.map(AgendaItem::id))
                && audience.get() == audienceInFields;
        MinuteTexts kept =
                item.map(of -> text(now, new Place(of.id(), audience.get()))).orElse(MinuteTexts.BLANK);
        boolean typing = same && !fields.texts().equals(inBook);
        inFields = item;
        audienceInFields = audience.get();
        inBook = kept;
        if (typing) {
            return; // what is being typed goes before what was read
        }
        fields.fill(kept);
    }

    private void compose() {
        Optional<AgendaItem> item = inFields;
        MinutesAsPrinted wanted = new MinutesAsPrinted(
                meeting,
                item.map(of -> fields.texts().act(of, audienceInFields)),
                open.book().clock().instant());
        open.tasks()
                .latest(
                        PREVIEW,
                        () -> {
                            try {
                                return Optional.of(open.book().rehearse(wanted));
                            } catch (Refused e) {
                                return Optional.<Document>empty();
                            }
                        },
                        preview::set);
    }

    @Override
    public void close() {
        take();
        outcomes.amended().close();
        touches.close();
        listening.unsubscribe();
        List.of(LOAD, PREVIEW, DRAFT, TAKE).forEach(open.tasks()::forget);
    }
}
