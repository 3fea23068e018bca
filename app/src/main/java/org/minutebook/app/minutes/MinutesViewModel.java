package org.minutebook.app.minutes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.MinutesRequest;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AddAction;
import org.minutebook.db.change.AddAttendance;
import org.minutebook.db.change.AddClause;
import org.minutebook.db.change.AddItem;
import org.minutebook.db.change.EditClause;
import org.minutebook.db.change.EditMeeting;
import org.minutebook.db.change.Refused;
import org.minutebook.db.change.RemoveClause;
import org.minutebook.db.change.SetAttendance;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.ClauseBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Verb;

/**
 * The minutes of a meeting while they are written. What is typed is on the disk within a second; it becomes an act of the journal
 * when the typing rests, the item is left, or the screen is.
 */
public final class MinutesViewModel implements AutoCloseable {
    private static final Duration TO_DISK = Duration.ofMillis(500);
    private static final Duration REST = Duration.ofSeconds(4);
    private static final Duration TO_PAPER = Duration.ofMillis(300);
    private static final String LOAD = "minutes.load";
    private static final String PREVIEW = "minutes.preview";
    private static final String DRAFT = "minutes.draft";
    private static final String TAKE = "minutes.take";

    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final ReadOnlyObjectWrapper<Optional<MinutesFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<ItemRow> items = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Id<AgendaItem>>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.PUBLIC);
    private final StringProperty opening = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private final StringProperty postMeetingNote = new SimpleStringProperty("");
    private final StringProperty privateNote = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Document>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;

    /** The item whose texts stand in the fields, and the texts as the book has them. */
    private Optional<AgendaItem> inFields = Optional.empty();

    private Audience audienceInFields = Audience.PUBLIC;
    private MinuteTexts inBook = MinuteTexts.BLANK;
    private boolean filling;
    private boolean opened;

    public MinutesViewModel(OpenBook open, Id<Meeting> meeting, @Nullable Id<AgendaItem> first) {
        this.open = open;
        this.meeting = meeting;
        chosen.set(Optional.ofNullable(first));
        touches = open.whenTouched(unused -> load());
        listening = Subscription.combine(
                opening.subscribe(this::typed),
                body.subscribe(this::typed),
                postMeetingNote.subscribe(this::typed),
                privateNote.subscribe(this::typed),
                chosen.subscribe((before, now) -> turn()),
                audience.subscribe((before, now) -> turn()));
        load();
    }

    ReadOnlyObjectProperty<Optional<MinutesFacts>> facts() {
        return facts.getReadOnlyProperty();
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

    public StringProperty opening() {
        return opening;
    }

    public StringProperty body() {
        return body;
    }

    public StringProperty postMeetingNote() {
        return postMeetingNote;
    }

    public StringProperty privateNote() {
        return privateNote;
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
        String number = Integer.toString(items.size() + 1);
        open.change(
                new AddItem(meeting, number, title, AgendaItem.Kind.DISCUSSION),
                added -> chosen.set(Optional.of(added)));
    }

    public void addClause(Verb verb, String text) {
        item().ifPresent(item -> {
            take();
            open.change(new AddClause(item, verb, text));
        });
    }

    public void editClause(Clause clause, Verb verb, String text) {
        Clause after = ClauseBuilder.builder(clause).verb(verb).text(text).build();
        if (!after.equals(clause)) {
            open.change(new EditClause(clause, after));
        }
    }

    public void removeClause(Clause clause) {
        open.change(new RemoveClause(clause));
    }

    public void addAction(String text, String owners, Optional<LocalDate> due) {
        facts.get().ifPresent(now -> item().ifPresent(item -> {
            take();
            open.change(new AddAction(
                    now.board().id(), meeting, item.id(), "", now.meeting().day(), text, owners, due.orElse(null), ""));
        }));
    }

    public void toAction(Id<Action> action) {
        open.places().go(Addresses.action(action));
    }

    /** Writes the public minutes as they stand, with what is in the fields. */
    public void export(Format format) {
        take();
        facts.get().ifPresent(now -> {
            Board board = now.board();
            String name = (board.shortName().isBlank() ? board.name() : board.shortName()) + " minutes "
                    + now.meeting().day();
            Exporting exporting = new Exporting(open.book(), open.who());
            Exports.run(
                    open,
                    format,
                    name,
                    (file, replace, progress) -> exporting.minutes(
                            new MinutesRequest(meeting, "", Audience.PUBLIC, format, file, replace), progress));
        });
    }

    public void set(Attendance attendance, Attendance.Presence presence) {
        open.change(new SetAttendance(attendance, presence));
    }

    public void addAttendance(String name, Attendance.Capacity capacity) {
        open.change(new AddAttendance(meeting, name, "", capacity, Attendance.Presence.PRESENT));
    }

    public void set(Meeting.State state) {
        facts.get()
                .map(MinutesFacts::meeting)
                .filter(now -> now.state() != state)
                .ifPresent(now -> open.change(new EditMeeting(
                        now, MeetingBuilder.builder(now).state(state).build())));
    }

    public void set(Meeting.MinutesState state) {
        facts.get()
                .map(MinutesFacts::meeting)
                .filter(now -> now.minutesState() != state)
                .ifPresent(now -> open.change(new EditMeeting(
                        now, MeetingBuilder.builder(now).minutesState(state).build())));
    }

    /** Takes what was typed into the record, as one act. */
    public void take() {
        MinuteTexts typed = typedTexts();
        Audience of = audienceInFields;
        inFields.filter(unused -> !typed.equals(inBook)).ifPresent(item -> {
            inBook = typed;
            open.change(typed.act(item, of), unused -> {
                if (!typed.equals(typedTexts()) && inFields.equals(Optional.of(item))) {
                    return; // more was typed meanwhile; the draft holds it
                }
                forgetDrafts(item.id(), of, typed);
            });
        });
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

    private MinuteTexts typedTexts() {
        return new MinuteTexts(opening.get(), body.get(), postMeetingNote.get(), privateNote.get());
    }

    private void typed() {
        if (filling || inFields.isEmpty()) {
            return;
        }
        open.tasks().after(DRAFT, TO_DISK, this::keepDraft);
        open.tasks().after(TAKE, REST, this::take);
        open.tasks().after(PREVIEW, TO_PAPER, this::compose);
    }

    private void keepDraft() {
        MinuteTexts typed = typedTexts();
        inFields.ifPresent(item -> {
            Map<String, String> texts = typed.drafts(item.id(), audienceInFields);
            Map<String, String> known = inBook.drafts(item.id(), audienceInFields);
            open.tasks().write(() -> {
                texts.forEach((place, text) -> {
                    if (Objects.equals(known.get(place), text)) {
                        open.book().forgetDraft(place);
                    } else {
                        open.book().keepDraft(place, text);
                    }
                });
                open.tasks().onScreen(open::saved);
            });
        });
    }

    private void forgetDrafts(Id<AgendaItem> item, Audience of, MinuteTexts texts) {
        open.tasks().write(() -> texts.drafts(item, of).keySet().forEach(open.book()::forgetDraft));
    }

    /** Another item, or the other audience: what was typed is taken first. */
    private void turn() {
        take();
        open.tasks().forget(DRAFT);
        open.tasks().forget(TAKE);
        facts.get().ifPresent(now -> fill(now, false));
    }

    private void load() {
        open.tasks().latest(LOAD, () -> open.book().read(stores -> MinutesFacts.read(stores, meeting)), read -> {
            facts.set(read);
            read.ifPresent(this::show);
        });
    }

    private void show(MinutesFacts now) {
        if (!items.equals(now.items())) {
            items.setAll(now.items());
        }
        if (!opened) {
            opened = true;
            if (takeUpDrafts(now)) {
                return; // what was taken up is read again
            }
        }
        if (item().isEmpty() && !items.isEmpty()) {
            chosen.set(Optional.of(items.getFirst().item().id()));
        }
        fill(now, true);
        compose();
    }

    /** Texts that were typed before the program stopped unasked come back, and are taken into the record. */
    private boolean takeUpDrafts(MinutesFacts now) {
        int found = 0;
        for (ItemRow row : now.items()) {
            for (Audience of : Audience.values()) {
                MinutesFacts.Under under =
                        Objects.requireNonNull(now.under().get(row.item().id()));
                MinuteTexts kept = under.text(of);
                MinuteTexts typed = kept.with(now.drafts(), row.item().id(), of);
                if (!typed.equals(kept)) {
                    found++;
                    open.change(
                            typed.act(row.item(), of),
                            unused -> forgetDrafts(row.item().id(), of, typed));
                }
            }
        }
        if (found > 0) {
            open.notices()
                    .warn("Minutebook was closed while text was being typed. The text was kept and is back in "
                            + (found == 1 ? "one item" : found + " items") + " of these minutes; please read it once.");
        }
        return found > 0;
    }

    private void fill(MinutesFacts now, boolean again) {
        Optional<AgendaItem> item = item();
        boolean same = again
                && item.map(AgendaItem::id).equals(inFields.map(AgendaItem::id))
                && audience.get() == audienceInFields;
        MinuteTexts kept = item.map(of -> now.under().get(of.id()))
                .map(under -> under.text(audience.get()))
                .orElse(MinuteTexts.BLANK);
        boolean typing = same && !typedTexts().equals(inBook);
        inFields = item;
        audienceInFields = audience.get();
        inBook = kept;
        if (typing) {
            return; // what is being typed goes before what was read
        }
        filling = true;
        opening.set(kept.opening());
        body.set(kept.body());
        postMeetingNote.set(kept.postMeetingNote());
        privateNote.set(kept.privateNote());
        filling = false;
    }

    private void compose() {
        Optional<AgendaItem> item = inFields;
        MinutesAsPrinted wanted = new MinutesAsPrinted(
                meeting,
                item.map(of -> typedTexts().act(of, audienceInFields)),
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
        touches.close();
        listening.unsubscribe();
        List.of(LOAD, PREVIEW, DRAFT, TAKE).forEach(open.tasks()::forget);
    }
}
