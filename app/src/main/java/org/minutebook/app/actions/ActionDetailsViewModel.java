package org.minutebook.app.actions;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.EditAction;
import org.minutebook.db.change.SetActionState;
import org.minutebook.db.change.SettleLink;
import org.minutebook.db.change.UpdateAction;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionLink;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;

/** One action beside the log: what is said of it, what was said since, and what can be done with it. */
public final class ActionDetailsViewModel implements AutoCloseable {
    private static final String LOAD = "actions.details";
    private static final String DRAFT = "actions.draft";
    private static final Duration TO_DISK = Duration.ofMillis(300);

    private final OpenBook open;
    private final ObjectProperty<Optional<Id<Action>>> chosen;
    private final ReadOnlyObjectWrapper<Optional<ActionFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty owners = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> due = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty dueWords = new SimpleStringProperty("");
    private final ObjectProperty<Action.Rag> rag = new SimpleObjectProperty<>(Action.Rag.NOT_SAID);
    private final StringProperty update = new SimpleStringProperty("");
    /** Updates that were begun in this sitting, as a draft may still be on its way to the disk. */
    private final Map<Id<Action>, String> drafts = new HashMap<>();

    private final BooleanBinding changed;
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;

    public ActionDetailsViewModel(OpenBook open, ObjectProperty<Optional<Id<Action>>> chosen) {
        this.open = open;
        this.chosen = chosen;
        changed = Bindings.createBooleanBinding(this::isChanged, facts, text, owners, due, dueWords, rag);
        touches = open.whenTouched(touched -> {
            if (touched.any(Kind.ACTION, Kind.ACTION_OWNER, Kind.ACTION_UPDATE, Kind.ACTION_LINK)) {
                load();
            }
        });
        listening =
                Subscription.combine(chosen.subscribe(unused -> load()), update.subscribe((before, now) -> open.tasks()
                        .after(DRAFT, TO_DISK, this::keepDraft)));
    }

    ReadOnlyObjectProperty<Optional<ActionFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    public StringProperty text() {
        return text;
    }

    public StringProperty owners() {
        return owners;
    }

    public ObjectProperty<Optional<LocalDate>> due() {
        return due;
    }

    public StringProperty dueWords() {
        return dueWords;
    }

    public ObjectProperty<Action.Rag> rag() {
        return rag;
    }

    /** What is being typed as the next update. */
    public StringProperty update() {
        return update;
    }

    /** Whether the fields say something else than the book. */
    public BooleanBinding changed() {
        return changed;
    }

    public void save() {
        unsaved().ifPresent(open::change);
    }

    private Optional<EditAction> unsaved() {
        return facts.get()
                .filter(unused -> changed.get())
                .map(now -> new EditAction(now.action(), edited(now.action()), owners.get()));
    }

    public void putBack() {
        facts.get().ifPresent(this::fill);
    }

    /** Adds what was typed to the history, said today. */
    public void addUpdate() {
        facts.get().ifPresent(now -> {
            String said = update.get();
            Id<Action> action = now.action().id();
            open.change(
                    new UpdateAction(now.action(), open.today(), said, open.who(), null),
                    () -> open.book().forgetDraft(ActionFacts.draftOf(action)),
                    unused -> {
                        if (update.get().equals(said)) {
                            update.set("");
                        }
                    });
        });
    }

    public void set(Action.State state) {
        facts.get().ifPresent(now -> open.change(new SetActionState(now.action(), state)));
    }

    public void settle(ActionLink link, boolean accepted) {
        open.change(new SettleLink(link, accepted));
    }

    /** Goes to the meeting that the action came from. */
    public void toOrigin() {
        facts.get().flatMap(ActionFacts::agreedAt).ifPresent(meeting -> open.places()
                .go(Addresses.minutes(meeting)));
    }

    private Action edited(Action before) {
        return ActionBuilder.builder(before)
                .text(text.get())
                .dueOn(due.get().orElse(null))
                .dueWords(dueWords.get())
                .rag(rag.get())
                .ragPrinted(rag.get() == before.rag() ? before.ragPrinted() : "")
                .build();
    }

    private boolean isChanged() {
        return facts.get()
                .map(now -> !edited(now.action()).equals(now.action())
                        || !owners.get().strip().equals(now.ownersTyped()))
                .orElse(false);
    }

    private void load() {
        Optional<Id<Action>> wanted = chosen.get();
        open.tasks()
                .latest(
                        LOAD,
                        () -> wanted.flatMap(id -> open.book().read(stores -> ActionFacts.read(stores, id))),
                        read -> {
                            boolean another = !read.map(now -> now.action().id())
                                    .equals(facts.get().map(now -> now.action().id()));
                            boolean typing = !another && changed.get();
                            Optional<EditAction> left = another ? leave() : Optional.empty();
                            facts.set(read);
                            if (!typing) {
                                read.ifPresent(this::fill);
                            }
                            if (another) {
                                update.set(read.map(now ->
                                                drafts.getOrDefault(now.action().id(), now.draft()))
                                        .orElse(""));
                            }
                            left.ifPresent(this::saveLeft);
                        });
    }

    /** What was typed is not lost with a click on another action: changes are saved, an update waits as a draft. */
    private Optional<EditAction> leave() {
        keepDraft();
        open.tasks().forget(DRAFT);
        return unsaved();
    }

    private void saveLeft(EditAction left) {
        open.change(left, unused -> open.notices()
                .done("Your changes to the action you left were saved. Undo takes them back."));
    }

    private void keepDraft() {
        facts.get().ifPresent(now -> {
            String place = ActionFacts.draftOf(now.action().id());
            String typed = update.get();
            if (typed.equals(drafts.getOrDefault(now.action().id(), now.draft()))) {
                return;
            }
            drafts.put(now.action().id(), typed);
            open.tasks().write(() -> {
                if (typed.isBlank()) {
                    open.book().forgetDraft(place);
                } else {
                    open.book().keepDraft(place, typed);
                }
            });
        });
    }

    private void fill(ActionFacts now) {
        Action action = now.action();
        text.set(action.text());
        owners.set(now.ownersTyped());
        due.set(Optional.ofNullable(action.dueOn()));
        dueWords.set(action.dueWords());
        rag.set(action.rag());
    }

    @Override
    public void close() {
        touches.close();
        leave().ifPresent(open::change);
        listening.unsubscribe();
        open.tasks().forget(LOAD);
    }
}
