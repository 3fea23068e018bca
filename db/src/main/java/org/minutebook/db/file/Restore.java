package org.minutebook.db.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.exception.DataAccessException;
import org.minutebook.db.store.JournalEntry;
import org.minutebook.db.store.Stores;

/** Puts a backup in the place of a book, or into a new folder, so that nothing is lost whatever happens half-way. */
final class Restore {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final Pattern BACKUP = Pattern.compile("(.+)-\\d{4}-\\d\\d-\\d\\d-\\d{6}(-\\d+)?\\.zip");

    private final Path zip;
    private final Path folder;
    private final Clock clock;

    Restore(Path zip, Path folder, Clock clock) {
        this.zip = zip;
        this.folder = folder;
        this.clock = clock;
    }

    /** Opens a backup somewhere out of the way and counts what it holds; nothing is restored. */
    static Extent lookInto(Path zip) throws MinuteBookProblem {
        try {
            Path aside = Files.createTempDirectory("minutebook-");
            try {
                return unpackAndCount(zip, new BookFolder(aside, "backup"));
            } finally {
                Backups.deleteAll(aside);
            }
        } catch (IOException e) {
            throw new MinuteBookProblem.NoRoom(
                    "There is no room to look into the backup " + zip + ". Free some room on this computer.", e);
        }
    }

    /** A folder that is not there yet: beside the backup, or beside the book whose own backup it is. */
    static Path proposedFolder(Path zip) {
        Path in = Objects.requireNonNull(zip.toAbsolutePath().getParent(), "A file is in a folder");
        Path book = in.getParent();
        Path beside = in.endsWith("backups") && book != null && book.getParent() != null ? book.getParent() : in;
        Matcher backup = BACKUP.matcher(zip.getFileName().toString());
        String name = backup.matches() ? backup.group(1) : "Minute book";
        Path proposed = beside.resolve(name);
        for (int more = 1; Files.exists(proposed); more++) {
            proposed = beside.resolve(name + " restored" + (more == 1 ? "" : " " + more));
        }
        return proposed;
    }

    Restored run(boolean replace) throws MinuteBookProblem {
        checkThere(zip);
        boolean there = Files.isDirectory(folder) && !BookFolder.isEmpty(folder);
        BookFolder book = there ? BookFolder.find(folder) : new BookFolder(folder.toAbsolutePath(), nameOfTheBook());
        BookFolder.checkPath(book.path());
        String stamp = STAMP.format(clock.instant().atZone(clock.getZone()));
        BookFolder trial = new BookFolder(book.path().resolve("restoring-" + stamp), book.name());
        try {
            Files.createDirectories(trial.path());
            Extent wanted = unpackAndCount(zip, trial);
            if (there && Files.isRegularFile(book.databaseFile())) {
                refuseToLose(book, wanted, replace);
            }
            Optional<Path> aside = putInPlace(trial, book, stamp);
            if (!there) {
                book.writeFile(UUID.randomUUID().toString());
            }
            return new Restored(book.path(), wanted.records(), wanted.lastEntry(), aside);
        } catch (IOException e) {
            throw new MinuteBookProblem.NoRoom(
                    "The backup could not be written to " + folder
                            + ", and nothing was changed. Free some room there or choose another folder.",
                    e);
        } finally {
            Backups.deleteAll(trial.path());
        }
    }

    /** A backup carries the book's name before its date. */
    private String nameOfTheBook() {
        Matcher backup = BACKUP.matcher(zip.getFileName().toString());
        return backup.matches()
                ? backup.group(1)
                : folder.toAbsolutePath().normalize().getFileName().toString();
    }

    private static void checkThere(Path zip) throws MinuteBookProblem {
        if (!Files.isRegularFile(zip)) {
            throw new MinuteBookProblem.NotAMinuteBook(
                    "There is no backup at " + zip + ". Give a file from the folder “backups” of a book.");
        }
    }

    private static Extent unpackAndCount(Path zip, BookFolder trial) throws MinuteBookProblem {
        checkThere(zip);
        try {
            Backups.unpack(zip, trial.databaseFile());
            return count(trial);
        } catch (MinuteBookProblem.Untrusted | MinuteBookProblem.TooNew e) {
            throw e;
        } catch (IOException | MinuteBookProblem e) {
            throw new MinuteBookProblem.Damaged(
                    "The backup " + zip + " cannot be opened, and nothing was changed. Use an older one from the folder"
                            + " “backups”.",
                    e);
        }
    }

    private static Extent count(BookFolder book) throws MinuteBookProblem {
        Strangers.check(book);
        try (Database database = Database.openReadOnly(book.database())) {
            if (database.version() > Database.NEWEST_VERSION) {
                throw new MinuteBookProblem.TooNew("The record in " + book.path()
                        + " was written by a later Minutebook. Update this program to use it.");
            }
            Backups.Count held = Backups.Count.of(database);
            Instant lastAct = new Stores(database.dsl())
                    .journal().latest(1).stream()
                            .findFirst()
                            .map(JournalEntry::at)
                            .orElse(null);
            return new Extent(held.records(), held.lastEntry(), lastAct);
        } catch (DataAccessException | SQLException e) {
            throw book.damaged(e);
        }
    }

    private void refuseToLose(BookFolder book, Extent wanted, boolean replace) throws MinuteBookProblem {
        Extent present;
        try {
            present = count(book);
        } catch (MinuteBookProblem.Damaged e) {
            return; // what cannot be read is why somebody restores; it is kept aside all the same
        }
        if (present.isFullerThan(wanted) && !replace) {
            throw new MinuteBookProblem.Fuller("The book in " + book.path() + " holds more ("
                    + present.words(clock) + ") than the backup (" + wanted.words(clock)
                    + "). The backup can replace it all the same; the old book is kept beside the new one.");
        }
    }

    /** Copies the old record aside, then moves the new one over it in one step. */
    private static Optional<Path> putInPlace(BookFolder trial, BookFolder book, String stamp) throws IOException {
        Path aside = null;
        if (Files.isRegularFile(book.databaseFile())) {
            aside = book.path().resolve("replaced-" + stamp + ".mv.db");
            for (int more = 2; Files.exists(aside); more++) {
                aside = book.path().resolve("replaced-" + stamp + "-" + more + ".mv.db");
            }
            Files.copy(book.databaseFile(), aside);
        }
        Files.move(
                trial.databaseFile(),
                book.databaseFile(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        return Optional.ofNullable(aside);
    }
}
