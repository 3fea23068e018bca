package org.minutebook.db.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jooq.exception.DataAccessException;
import org.minutebook.db.model.Kind;
import org.minutebook.db.store.Stores;

/** Backups of one book. A copy counts only once it was opened again and holds what the book holds. */
final class Backups {
    private static final String DATABASE = "data.mv.db";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final int KEPT = 30;

    private final BookFolder folder;
    private final Clock clock;

    Backups(BookFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** What a database holds, in two numbers. */
    record Count(long records, long lastEntry) {
        /** A record that was written by an earlier version has no tables yet for the kinds that came later. */
        static Count of(Database database) {
            Stores stores = new Stores(database.dsl());
            Set<String> tables = database.tables();
            long records = 0;
            for (Kind kind : Kind.values()) {
                if (tables.contains(kind.table())) {
                    records += stores.of(kind).count();
                }
            }
            return new Count(records, stores.journal().last());
        }
    }

    boolean madeToday() {
        String today = folder.name() + "-" + LocalDate.now(clock);
        return list().stream().anyMatch(file -> file.getFileName().toString().startsWith(today));
    }

    /** The newest first. */
    List<Path> list() {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.filter(file -> file.getFileName().toString().startsWith(folder.name() + "-")
                            && file.getFileName().toString().endsWith(".zip"))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    Optional<Path> newest() {
        return list().stream().findFirst();
    }

    /** Into the book's own folder of backups; the oldest beyond the kept number go. */
    Backup makeInside(Database database) throws MinuteBookProblem {
        Backup made = make(database, folder.backups());
        List<Path> all = list();
        for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) {
            try {
                Files.deleteIfExists(old);
            } catch (IOException e) {
                // An old copy that cannot be deleted does no harm; the next backup tries again.
                System.getLogger(Backups.class.getName()).log(System.Logger.Level.DEBUG, "old backup kept", e);
            }
        }
        return made;
    }

    Backup make(Database database, Path into) throws MinuteBookProblem {
        Instant now = clock.instant();
        String stamp = STAMP.format(now.atZone(clock.getZone()));
        try {
            Files.createDirectories(into);
            clearLeftovers(into);
            Path unproved = into.resolve(unproved() + stamp + ".zip");
            Count live = Count.of(database);
            database.copyTo(unproved);
            Count copied = prove(unproved);
            if (!copied.equals(live)) {
                Files.deleteIfExists(unproved);
                throw new MinuteBookProblem.Damaged("The backup in " + into + " did not hold what the book holds ("
                        + live.records() + " records, the copy " + copied.records()
                        + "). Try again; if it happens again, choose another folder.");
            }
            Path proved = free(into, stamp);
            Files.move(unproved, proved, StandardCopyOption.ATOMIC_MOVE);
            return new Backup(proved, now, Files.size(proved), copied.records(), copied.lastEntry());
        } catch (IOException | DataAccessException e) {
            throw new MinuteBookProblem.NoRoom(
                    "The backup could not be written to " + into + ". Free some room there or choose another folder.",
                    e);
        }
    }

    private String unproved() {
        return "unproved-" + folder.name() + "-";
    }

    /** What a backup left that was cut off half-way: it never counted, and may hold the record in the open. */
    private void clearLeftovers(Path into) throws IOException {
        try (Stream<Path> files = Files.list(into)) {
            for (Path left : files.filter(file -> file.getFileName().toString().startsWith(unproved()))
                    .toList()) {
                deleteAll(left);
            }
        }
    }

    private Path free(Path into, String stamp) {
        Path file = into.resolve(folder.name() + "-" + stamp + ".zip");
        for (int more = 2; Files.exists(file); more++) {
            file = into.resolve(folder.name() + "-" + stamp + "-" + more + ".zip");
        }
        return file;
    }

    /** Opens a backup in a trial folder beside it, which goes again, and counts it. */
    private static Count prove(Path zip) throws MinuteBookProblem {
        Path trial = zip.resolveSibling(zip.getFileName() + "-opened");
        try {
            Files.createDirectories(trial);
            unpack(zip, trial.resolve(DATABASE));
            try (Database database = Database.openReadOnly(trial.resolve("data"))) {
                return Count.of(database);
            }
        } catch (IOException | DataAccessException e) {
            throw new MinuteBookProblem.Damaged(
                    "The backup " + zip + " cannot be opened. Use an older one from the folder “backups”.", e);
        } finally {
            deleteAll(trial);
        }
    }

    static void unpack(Path zip, Path to) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            ZipEntry entry = file.getEntry(DATABASE);
            if (entry == null) {
                throw new IOException(zip + " holds no " + DATABASE);
            }
            try (InputStream in = file.getInputStream(entry)) {
                Files.copy(in, to);
            }
        }
    }

    static void deleteAll(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.getLogger(Backups.class.getName()).log(System.Logger.Level.DEBUG, "trial folder kept", e);
        }
    }
}
