package org.minutebook.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.file.Subscription;

/** The state of the book in words. */
final class StatusModel implements AutoCloseable {
    private static final String LOAD = "status";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final OpenBook open;
    private final ReadOnlyStringWrapper backup = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper who = new ReadOnlyStringWrapper("");
    private final Subscription touches;
    private final javafx.util.Subscription naming;
    private final javafx.util.Subscription backups;

    StatusModel(OpenBook open) {
        this.open = open;
        naming = open.mine().ownName().subscribe(unused -> who.set("At the desk: " + open.who()));
        touches = open.whenTouched(unused -> load());
        backups = open.backedUp().subscribe(unused -> load());
    }

    /** "All changes saved 2.32 pm". */
    StringBinding saved() {
        if (open.book().isToRead()) {
            return Bindings.createStringBinding(() -> "A copy to read: nothing in it can be changed");
        }
        return Bindings.createStringBinding(
                () -> open.savedAt()
                        .get()
                        .map(at -> "All changes saved " + Days.time(local(at).toLocalTime()))
                        .orElse("All changes saved"),
                open.savedAt());
    }

    /** "At the desk: Eleanor Finch". */
    ReadOnlyStringProperty who() {
        return who.getReadOnlyProperty();
    }

    ReadOnlyStringProperty backup() {
        return backup.getReadOnlyProperty();
    }

    private void load() {
        open.tasks()
                .latest(LOAD, () -> open.book().newestBackup().map(this::made).orElse("No backup yet"), backup::set);
    }

    private String made(Path file) {
        try {
            LocalDateTime at = local(Files.getLastModifiedTime(file).toInstant());
            return "Last checked backup " + DAY.format(at) + " at " + Days.time(at.toLocalTime());
        } catch (IOException e) {
            return "The last backup cannot be read";
        }
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, open.book().clock().getZone());
    }

    @Override
    public void close() {
        touches.close();
        naming.unsubscribe();
        backups.unsubscribe();
        open.tasks().forget(LOAD);
    }
}
