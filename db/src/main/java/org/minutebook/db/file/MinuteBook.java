package org.minutebook.db.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.Done;
import org.minutebook.db.change.KeepNumbersThatLeft;
import org.minutebook.db.change.Refused;
import org.minutebook.db.store.DraftStore;
import org.minutebook.db.store.JournalEntry;
import org.minutebook.db.store.Stores;

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
    private final Backups backups;
    private final Acts acts;
    private final Object drafts = new Object();
    private final boolean toRead;

    private MinuteBook(BookFolder folder, Database database, Clock clock, String who) {
        this.folder = folder;
        this.database = database;
        this.clock = clock;
        toRead = folder.isToRead();
        backups = new Backups(folder, clock);
        acts = new Acts(database, clock, who, this::backUpBefore);
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

    /** Opens the book in a folder, bringing an older one up to date behind a backup; a copy to read is never written. */
    public static MinuteBook open(Path path, Clock clock, String who) throws MinuteBookProblem {
        BookFolder folder = BookFolder.find(path);
        if (!Files.isRegularFile(folder.databaseFile())) {
            throw new MinuteBookProblem.Damaged("The record of the book " + folder.path()
                    + " is missing (data.mv.db). Restore the newest file from the folder “backups”.");
        }
        Strangers.check(folder);
        Database database =
                folder.isToRead() ? Database.openReadOnly(folder.database()) : Database.open(folder.database());
        return opened(folder, database, clock, who);
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
            folder.checkSchema(version, newest);
            if (version > 0 && version < newest) {
                new Backups(folder, clock).makeInside(database);
            }
            if (version < newest) {
                database.migrate();
            }
            MinuteBook book = new MinuteBook(folder, database, clock, who);
            if (version > 0 && version < newest) {
                book.apply(new KeepNumbersThatLeft());
            }
            return book;
        } catch (SQLException | DataAccessException | FlywayException | Refused e) {
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

    /** Reads. What is read in one call hangs together, whatever is written meanwhile; the stores are of no use after it. */
    public <T> T read(Function<Stores, T> work) {
        return database.reading(dsl -> work.apply(new Stores(dsl)));
    }

    /**
     * Does an act: one transaction, one line of the journal, on the disk when this returns. The day's first act, and acts that
     * change much, are preceded by a backup.
     *
     * @throws Refused where the act may not be done, or the book cannot be backed up first; nothing is then changed
     */
    public <R> Done<R> apply(Change<R> change) throws Refused {
        refuseToWrite();
        return acts.apply(change, null);
    }

    /**
     * Does an act and takes it back before anybody sees it: for a report of what would happen.
     *
     * @throws Refused where the act would be refused
     */
    public <R> R rehearse(Change<R> change) throws Refused {
        refuseToWrite();
        return acts.rehearse(change);
    }

    /** Whether this is a copy to read ({@link ReadingCopy}): nothing in it can be changed. */
    public boolean isToRead() {
        return toRead;
    }

    private void refuseToWrite() throws Refused {
        if (toRead) {
            throw new Refused("This is a copy to read: nothing in it can be changed. Open the book itself for that.");
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
        return acts.reverse(() -> stacks().undo());
    }

    /** Does again what undo took back last. */
    public Optional<JournalEntry> redo() throws Refused {
        return acts.reverse(() -> stacks().redo());
    }

    /** What undo would take back, the next first. */
    public List<JournalEntry> undoable() {
        return stacks().undoable();
    }

    public Optional<JournalEntry> redoable() {
        return stacks().redo();
    }

    private UndoStacks stacks() {
        return new UndoStacks(
                toRead ? List.of() : read(stores -> stores.journal().latest(UNDO_DEPTH)));
    }

    /** Puts what is being typed on the disk, outside the journal, until an act takes it up. */
    public void keepDraft(String place, String text) {
        if (toRead) {
            return;
        }
        synchronized (drafts) { // not the lock of acts: typing is kept while an import runs
            new DraftStore(database.dsl()).keep(place, text, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
        database.sync();
    }

    /**
     * What is being typed at the places of one kind.
     *
     * @param prefix what the places begin with
     * @return the texts by what follows the prefix
     */
    public Map<String, String> drafts(String prefix) {
        return read(stores -> stores.drafts().texts(prefix));
    }

    public void forgetDraft(String place) {
        if (!toRead) {
            new DraftStore(database.dsl()).forget(place);
        }
    }

    /** Writes a proved copy into a folder. */
    public Backup backUp(Path into) throws MinuteBookProblem {
        synchronized (acts) {
            return backups.make(database, into);
        }
    }

    /** Writes a proved copy into the book's own folder of backups. */
    public Backup backUp() throws MinuteBookProblem {
        synchronized (acts) {
            return backups.makeInside(database);
        }
    }

    public Optional<Path> newestBackup() {
        return backups.newest();
    }

    /** Goes over the whole book: schema, constraints, journal, contents. */
    public Checked check() {
        return new BookCheck(this, database).run();
    }

    /** What the book holds, in figures. */
    public BookInfo info() {
        return BookInfo.of(this, backups.newest());
    }

    /**
     * Puts a backup in the place of a book, or into a new folder. The backup is opened and counted first; the record it replaces is
     * kept beside it under another name; until the last step, which is one move, the old record is in its place.
     *
     * @param replace whether it may replace a book that holds more than the backup
     */
    public static Restored restore(Path zip, Path folder, boolean replace, Clock clock) throws MinuteBookProblem {
        return new Restore(zip, folder, clock).run(replace);
    }

    /** What a backup holds, counted in a copy of it that goes again. */
    public static Extent lookInto(Path zip) throws MinuteBookProblem {
        return Restore.lookInto(zip);
    }

    /** A new folder that a backup may be restored into, so that nothing is replaced. */
    public static Path proposedFolder(Path zip) {
        return Restore.proposedFolder(zip);
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
        return acts.whenTouched(listener);
    }

    @Override
    public void close() {
        database.close();
    }
}
