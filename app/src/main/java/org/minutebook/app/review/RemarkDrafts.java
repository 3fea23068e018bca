package org.minutebook.app.review;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.RemarkOnAction;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;

/** The remark that is being typed, with the action it was begun for: each action keeps its own until that is kept or rubbed out. */
final class RemarkDrafts implements AutoCloseable {
    private static final String DRAFT = "review.draft";
    private static final Duration TO_DISK = Duration.ofMillis(300);

    private final OpenBook open;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Id<Action>>> about = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** What was typed in this sitting, as a draft may still be on its way to the disk. */
    private final Map<Id<Action>, String> drafts = new HashMap<>();

    private final Subscription listening;
    private boolean due;

    RemarkDrafts(OpenBook open) {
        this.open = open;
        listening = typed.subscribe((before, now) -> {
            if (!due) { // whoever types without a pause is not kept waiting for one
                due = true;
                open.tasks().after(DRAFT, TO_DISK, this::keep);
            }
        });
    }

    StringProperty typed() {
        return typed;
    }

    /** The action that the field is about; set when the field says what was typed for that action. */
    ReadOnlyObjectProperty<Optional<Id<Action>>> about() {
        return about.getReadOnlyProperty();
    }

    /** Another action is shown, or none: what was typed stays with the one it was begun for. */
    void turnTo(Optional<Id<Action>> action, ReviewFacts facts) {
        if (action.equals(about.get())) {
            return;
        }
        leave();
        typed.set(action.map(id -> drafts.computeIfAbsent(id, facts::draft)).orElse(""));
        about.set(action);
    }

    /** No action is shown. */
    void leave() {
        keep();
        about.set(Optional.empty());
        typed.set("");
    }

    /**
     * Keeps what was typed as a remark on the action it was begun for.
     *
     * @param kept done when it is in the book, unless another action is shown by then
     */
    void take(Runnable kept) {
        about.get().ifPresent(action -> {
            String remark = typed.get();
            drafts.put(action, remark); // it needs no draft while it goes to the book
            open.change(
                    new RemarkOnAction(action, remark, open.who()),
                    () -> open.book().forgetDraft(ReviewFacts.draftOf(action)),
                    unused -> {
                        if (!about.get().equals(Optional.of(action))) {
                            drafts.replace(action, remark, "");
                            return;
                        }
                        if (typed.get().equals(remark)) {
                            typed.set("");
                        }
                        kept.run();
                    });
        });
    }

    private void keep() {
        due = false;
        about.get().ifPresent(action -> {
            String now = typed.get();
            if (now.equals(drafts.put(action, now))) {
                return;
            }
            String place = ReviewFacts.draftOf(action);
            open.tasks().write(() -> {
                if (now.isBlank()) {
                    open.book().forgetDraft(place);
                } else {
                    open.book().keepDraft(place, now);
                }
            });
        });
    }

    @Override
    public void close() {
        open.tasks().forget(DRAFT);
        keep();
        listening.unsubscribe();
    }
}
