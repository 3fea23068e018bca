package org.minutebook.db.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.Done;
import org.minutebook.db.change.Refused;
import org.minutebook.db.change.Reverse;
import org.minutebook.db.model.Kind;
import org.minutebook.db.store.DraftStore;
import org.minutebook.db.store.JournalEntry;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Touch;
import org.minutebook.db.store.Writing;

/**
 * The document the user opens: everything that one secretariat keeps. Reading may be done from any thread; acts are done one at a
 * time, and an act that returned is on the disk.
 */
public final class MinuteBook implements AutoCloseable {
    /** Undo looks back this far. */
    private static final int UNDO_DEPTH = 300;

    private final BookFolder folder;
    private final Database database;
    private final Clock clock;
    private final String who;
    private final Backups backups;
    private final List<Consumer<Touched>> listeners = new CopyOnWriteArrayList<>();
    private boolean applying;

    private MinuteBook(BookFolder folder, Database database, Clock clock, String who) {
        this.folder = folder;
        this.database = database;
        this.clock = clock;
        this.who = who;
        backups = new Backups(folder, clock);
    }

    /**
     * Makes a new, empty book in a folder of its own.
     *
     * @param who the person at the desk, for the journal
     */
    public static MinuteBook create(Path path, Clock clock, String who) throws MinuteBookProblem {
        Path name = path.toAbsolutePath().normalize().getFileName();
        BookFolder folder = BookFolder.make(path, name == null ? "Minute book" : name.toString());
        Database database = Database.create(folder.database());
        return opened(folder, database, clock, who);
    }

    /** Opens the book in a folder, bringing an older one up to date behind a backup. */
    public static MinuteBook open(Path path, Clock clock, String who) throws MinuteBookProblem {
        BookFolder folder = BookFolder.find(path);
        if (!Files.isRegularFile(folder.databaseFile())) {
            throw new MinuteBookProblem.Damaged("The record of the book " + folder.path()
                    + " is missing (data.mv.db). Restore the newest file from the folder “backups”.");
        }
        Strangers.check(folder);
        return opened(folder, Database.open(folder.database()), clock, who);
    }

    /** A book that a team shares, on a database server: the same record behind the same stores. */
    static MinuteBook over(DataSource postgres, Path backups, Clock clock, String who) throws MinuteBookProblem {
        return opened(new BookFolder(backups, "shared"), Database.postgres(postgres), clock, who);
    }

    private static MinuteBook opened(BookFolder folder, Database database, Clock clock, String who)
            throws MinuteBookProblem {
        try {
            int version = database.version();
            int newest = Database.NEWEST_VERSION;
            if (version > newest) {
                throw new MinuteBookProblem.TooNew(
                        "The book " + folder.path() + " was written by a later Minutebook (schema " + version
                                + "). Update this program to open it.");
            }
            if (version > 0 && version < newest) {
                new Backups(folder, clock).makeInside(database);
            }
            if (version < newest) {
                database.migrate();
            }
            return new MinuteBook(folder, database, clock, who);
        } catch (SQLException | DataAccessException | FlywayException e) {
            database.close();
            throw Database.isLocked(e) ? folder.inUse(e) : folder.damaged(e);
        } catch (MinuteBookProblem e) {
            database.close();
            throw e;
        }
    }

    public String name() {
        return folder.name();
    }

    public Path path() {
        return folder.path();
    }

    public Clock clock() {
        return clock;
    }

    /** Reads. What is read hangs together only within one call. */
    public <T> T read(Function<Stores, T> work) {
        return work.apply(new Stores(database.dsl()));
    }

    /**
     * Does an act: one transaction, one line of the journal, on the disk when this returns. The day's first act, and acts that
     * change much, are preceded by a backup.
     *
     * @throws Refused where the act may not be done, or the book cannot be backed up first; nothing is then changed
     */
    public <R> Done<R> apply(Change<R> change) throws Refused {
        return apply(change, null);
    }

    private synchronized <R> Done<R> apply(Change<R> change, @Nullable Long reverses) throws Refused {
        if (applying) {
            throw new IllegalStateException("An act may not be done from inside another: " + change.getClass());
        }
        applying = true;
        Applied<R> applied;
        try {
            backUpBefore(change);
            applied = inTransaction(change, reverses);
            database.sync();
        } finally {
            applying = false;
        }
        if (!applied.kinds().isEmpty()) {
            Touched touched = new Touched(applied.kinds());
            listeners.forEach(listener -> listener.accept(touched));
        }
        return applied.done();
    }

    /**
     * Does an act and takes it back before anybody sees it: for a report of what would happen.
     *
     * @throws Refused where the act would be refused
     */
    public synchronized <R> R rehearse(Change<R> change) throws Refused {
        AtomicReference<R> result = new AtomicReference<>();
        try {
            database.dsl().transaction(configuration -> {
                try {
                    result.set(change.apply(new Writing(DSL.using(configuration), clock)));
                } catch (Refused refused) {
                    throw new RolledBack(refused);
                }
                throw new Rehearsed();
            });
        } catch (RolledBack e) {
            throw e.refused;
        } catch (Rehearsed e) {
            return Objects.requireNonNull(result.get());
        }
        throw new IllegalStateException("A rehearsal must not be kept");
    }

    /** Ends a rehearsal: the transaction is rolled back by it. */
    private static final class Rehearsed extends RuntimeException {}

    private record Applied<R>(Done<R> done, Set<Kind> kinds) {}

    /** Carries a refusal out of the transaction, which is rolled back by it. */
    private static final class RolledBack extends RuntimeException {
        final Refused refused;

        RolledBack(Refused refused) {
            super(refused);
            this.refused = refused;
        }
    }

    private <R> Applied<R> inTransaction(Change<R> change, @Nullable Long reverses) throws Refused {
        try {
            return database.dsl().transactionResult(configuration -> {
                DSLContext dsl = DSL.using(configuration);
                Writing writing = new Writing(dsl, clock);
                R result;
                try {
                    result = change.apply(writing);
                } catch (Refused refused) {
                    throw new RolledBack(refused);
                }
                List<Touch> touches = writing.touches();
                if (touches.isEmpty()) {
                    return new Applied<>(new Done<>(result, Optional.empty()), Set.of());
                }
                JournalEntry entry = writing.seal(
                        who, change.getClass().getSimpleName(), change.title(), change.reversible(), reverses);
                Set<Kind> kinds = touches.stream().map(Touch::kind).collect(Collectors.toSet());
                return new Applied<>(new Done<>(result, Optional.of(entry)), kinds);
            });
        } catch (RolledBack e) {
            throw e.refused;
        }
    }

    private void backUpBefore(Change<?> change) throws Refused {
        if (!Files.isRegularFile(folder.databaseFile())) {
            return; // a server backs itself up
        }
        try {
            boolean nothingToLose = read(stores -> stores.journal().last()) == 0;
            if (!nothingToLose && (change.backUpFirst() || !backups.madeToday())) {
                backups.makeInside(database);
            }
        } catch (MinuteBookProblem e) {
            throw new Refused("Nothing was changed, because the book could not be backed up first. " + e.getMessage());
        }
    }

    /** Takes back the latest act that can be taken back. */
    public Optional<JournalEntry> undo() throws Refused {
        return reverse(stacks().undo());
    }

    /** Does again what undo took back last. */
    public Optional<JournalEntry> redo() throws Refused {
        return reverse(stacks().redo());
    }

    private Optional<JournalEntry> reverse(Optional<JournalEntry> target) throws Refused {
        if (target.isEmpty()) {
            return target;
        }
        apply(new Reverse(target.get()), target.get().entry());
        return target;
    }

    /** What undo would take back, the next first. */
    public List<JournalEntry> undoable() {
        return stacks().undoable();
    }

    public Optional<JournalEntry> redoable() {
        return stacks().redo();
    }

    private UndoStacks stacks() {
        return new UndoStacks(read(stores -> stores.journal().latest(UNDO_DEPTH)));
    }

    /** Puts what is being typed on the disk, outside the journal, until an act takes it up. */
    public void keepDraft(String place, String text) {
        new DraftStore(database.dsl()).keep(place, text, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        database.sync();
    }

    public void forgetDraft(String place) {
        new DraftStore(database.dsl()).forget(place);
    }

    /** Writes a proved copy into a folder. */
    public synchronized Backup backUp(Path into) throws MinuteBookProblem {
        return backups.make(database, into);
    }

    /** Writes a proved copy into the book's own folder of backups. */
    public synchronized Backup backUp() throws MinuteBookProblem {
        return backups.makeInside(database);
    }

    public Optional<Path> newestBackup() {
        return backups.newest();
    }

    /** Goes over the whole book: schema, constraints, journal, contents. */
    public Checked check() {
        return new BookCheck(this, database).run();
    }

    /** The schema's version. */
    public int version() {
        try {
            return database.version();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes on the disk, without backups. */
    public long size() {
        try {
            return Files.isRegularFile(folder.databaseFile()) ? Files.size(folder.databaseFile()) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Called on the thread of the act, after it is on the disk. */
    public Subscription whenTouched(Consumer<Touched> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        database.close();
    }
}
