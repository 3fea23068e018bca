package org.minutebook.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.Subscription;
import org.minutebook.db.store.JournalEntry;

/** What can be taken back and done again, by name. */
final class UndoModel implements AutoCloseable {
    private static final String LOAD = "undo";

    private interface Step {
        Optional<JournalEntry> take(MinuteBook book) throws Refused;
    }

    private record Stacks(List<JournalEntry> undo, Optional<JournalEntry> redo) {}

    private final OpenBook open;
    private final ReadOnlyObjectWrapper<List<JournalEntry>> undoable = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<JournalEntry>> redoable =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription touches;

    UndoModel(OpenBook open) {
        this.open = open;
        touches = open.whenTouched(unused -> load());
        load();
    }

    /** The next first. */
    ReadOnlyObjectProperty<List<JournalEntry>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<JournalEntry>> redoable() {
        return redoable.getReadOnlyProperty();
    }

    void undo() {
        step(MinuteBook::undo, "Taken back: ");
    }

    /** Takes back everything down to and with an act. */
    void undoTo(JournalEntry last) {
        long acts = undoable.get().stream()
                .takeWhile(entry -> entry.entry() >= last.entry())
                .count();
        for (long act = 0; act < acts; act++) {
            undo();
        }
    }

    void redo() {
        step(MinuteBook::redo, "Done again: ");
    }

    private void step(Step step, String words) {
        open.tasks().write(() -> {
            try {
                Optional<JournalEntry> taken = step.take(open.book());
                open.tasks()
                        .onScreen(() -> taken.ifPresent(entry -> {
                            open.saved();
                            open.notices().done(words + entry.title());
                        }));
            } catch (Refused e) {
                String why = String.valueOf(e.getMessage());
                open.tasks().onScreen(() -> open.notices().refuse(why));
            }
        });
    }

    private void load() {
        open.tasks()
                .latest(
                        LOAD,
                        () -> new Stacks(open.book().undoable(), open.book().redoable()),
                        stacks -> {
                            undoable.set(stacks.undo());
                            redoable.set(stacks.redo());
                        });
    }

    @Override
    public void close() {
        touches.close();
        open.tasks().forget(LOAD);
    }
}
