package org.minutebook.app.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.minutebook.app.kit.Tasks;
import org.minutebook.db.file.Extent;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import org.minutebook.db.file.Restored;

/** A backup on its way to becoming a book: chosen, looked into, put where it is wanted, opened. */
final class RestoreViewModel {
    private final Tasks tasks;
    private final Clock clock;
    private final BiConsumer<Path, String> restored;
    private final ReadOnlyObjectWrapper<Optional<Path>> backup = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty folder = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper holds = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper fuller = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper sound = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);

    /** @param restored opens the book and says what was done */
    RestoreViewModel(Tasks tasks, Clock clock, BiConsumer<Path, String> restored) {
        this.tasks = tasks;
        this.clock = clock;
        this.restored = restored;
        folder.subscribe((before, now) -> fuller.set(false)); // another folder is another question
    }

    ReadOnlyObjectProperty<Optional<Path>> backup() {
        return backup.getReadOnlyProperty();
    }

    /** Where the book will be. */
    StringProperty folder() {
        return folder;
    }

    /** What the backup holds, in words. */
    ReadOnlyStringProperty holds() {
        return holds.getReadOnlyProperty();
    }

    /** Why it was not restored; blank where nothing stands in the way. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether it was refused only because it would replace a book that holds more. */
    ReadOnlyBooleanProperty fuller() {
        return fuller.getReadOnlyProperty();
    }

    /** Whether a backup was chosen that can be read. */
    ReadOnlyBooleanProperty sound() {
        return sound.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void choose(Path zip) {
        backup.set(Optional.of(zip));
        folder.set(MinuteBook.proposedFolder(zip).toString());
        problem.set("");
        sound.set(false);
        holds.set("Looking into the backup…");
        busy.set(true);
        tasks.start(job -> MinuteBook.lookInto(zip), this::looked, this::failed);
    }

    private void looked(Extent extent) {
        busy.set(false);
        sound.set(true);
        holds.set("The backup holds " + extent.words(clock) + ".");
    }

    void restore() {
        restore(false);
    }

    /** Even in the place of a book that holds more; what is replaced is kept beside it. */
    void replace() {
        restore(true);
    }

    private void restore(boolean replace) {
        if (folder.get().isBlank()) {
            problem.set("Say in which folder the book is to be kept.");
            return;
        }
        backup.get().ifPresent(zip -> {
            Path into;
            try {
                into = Path.of(folder.get().strip());
            } catch (InvalidPathException e) {
                problem.set(folder.get().strip() + " cannot be the name of a folder. Choose one.");
                return;
            }
            problem.set("");
            fuller.set(false);
            busy.set(true);
            tasks.start(
                    job -> MinuteBook.restore(zip, into, replace, clock),
                    done -> {
                        busy.set(false);
                        restored.accept(done.folder(), said(done));
                    },
                    this::failed);
        });
    }

    private static String said(Restored done) {
        return String.format(Locale.UK, "Restored %,d records.", done.records())
                + done.aside()
                        .map(old -> " What was there before is kept as " + old.getFileName() + ".")
                        .orElse("");
    }

    private void failed(Exception refused) {
        busy.set(false);
        if (!sound.get()) {
            holds.set("");
        }
        if (refused instanceof MinuteBookProblem) {
            problem.set(String.valueOf(refused.getMessage()));
            fuller.set(refused instanceof MinuteBookProblem.Fuller);
        } else {
            tasks.report(refused);
        }
    }
}
