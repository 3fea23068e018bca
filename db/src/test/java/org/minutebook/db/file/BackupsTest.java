package org.minutebook.db.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.LoadRecords;
import org.minutebook.db.change.Refused;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.RecordFile;

/** Copies that were opened and counted before they counted, and what becomes of them. */
class BackupsTest {
    private final MovingClock clock = new MovingClock();

    private MinuteBook book(Path dir) throws Exception {
        MinuteBooks.empty(dir).close();
        return MinuteBook.open(dir.resolve("book"), clock, "tester");
    }

    private static Change<?> addBoard(String name) {
        return new Act<>(
                "Add " + name,
                writing -> writing.add(
                        BoardBuilder.builder().id(writing.newId()).name(name).build()));
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFirstActOfADayMakesABackupAndTheNextDoNot(@TempDir Path dir) throws Exception {
        Path backups = dir.resolve("book/backups");
        try (MinuteBook book = book(dir)) {
            book.apply(addBoard("a")); // there was nothing to lose
            assertEquals(List.of(), files(backups));
            clock.forward(Duration.ofMinutes(1));
            book.apply(addBoard("b"));
            book.apply(addBoard("c"));
            assertEquals(List.of("book-2020-01-23-100100.zip"), files(backups));
            clock.forward(Duration.ofDays(1));
            book.apply(addBoard("d"));
            book.apply(addBoard("e"));
            assertEquals(List.of("book-2020-01-23-100100.zip", "book-2020-01-24-100100.zip"), files(backups));
        }
    }

    @Test
    void aLoadIsPrecededByABackupOfItsOwn(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir)) {
            book.apply(addBoard("a"));
            book.apply(addBoard("b"));
            assertEquals(1, files(dir.resolve("book/backups")).size());
            RecordFile file = new RecordFile();
            file.add(BoardBuilder.builder().id(Id.of(9000)).name("loaded").build());
            clock.forward(Duration.ofSeconds(5));
            book.apply(new LoadRecords(file, "more.json"));
            assertEquals(
                    List.of("book-2020-01-23-100000.zip", "book-2020-01-23-100005.zip"),
                    files(dir.resolve("book/backups")));
        }
    }

    @Test
    void aBackupSaysWhatItHolds(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir)) {
            book.apply(addBoard("a"));
            book.apply(addBoard("b"));
            Backup made = book.backUp(dir.resolve("stick"));
            assertEquals(
                    new Backup(
                            dir.resolve("stick/book-2020-01-23-100000.zip"),
                            clock.instant(),
                            Files.size(made.file()),
                            2,
                            2),
                    made);
            assertEquals(
                    "book-2020-01-23-100000-2.zip",
                    book.backUp(dir.resolve("stick")).file().getFileName().toString());
            assertEquals(
                    List.of("book-2020-01-23-100000-2.zip", "book-2020-01-23-100000.zip"), files(dir.resolve("stick")));
        }
    }

    @Test
    void theOldestBeyondThirtyGo(@TempDir Path dir) throws Exception {
        Path backups = dir.resolve("book/backups");
        try (MinuteBook book = book(dir)) {
            book.apply(addBoard("a"));
            Files.createDirectories(backups);
            for (int day = 1; day <= 31; day++) {
                Files.writeString(backups.resolve("book-2019-12-%02d-090000.zip".formatted(day)), "old");
            }
            Files.writeString(backups.resolve("other-2001-01-01-090000.zip"), "another book's");
            book.backUp();
            List<String> left = files(backups);
            assertEquals(31, left.size());
            assertEquals("book-2019-12-03-090000.zip", left.getFirst());
            assertTrue(left.contains("book-2020-01-23-100000.zip"));
            assertEquals("other-2001-01-01-090000.zip", left.getLast());
        }
    }

    @Test
    void whatABackupLeftHalfWrittenGoesWithTheNext(@TempDir Path dir) throws Exception {
        Path backups = Files.createDirectories(dir.resolve("book/backups"));
        try (MinuteBook book = book(dir)) {
            book.apply(addBoard("a"));
            Files.writeString(backups.resolve("unproved-book-2020-01-22-100000.zip"), "half");
            Path opened = Files.createDirectory(backups.resolve("unproved-book-2020-01-22-100000.zip-opened"));
            Files.writeString(opened.resolve("data.mv.db"), "half");
            book.backUp();
            assertEquals(List.of("book-2020-01-23-100000.zip"), files(backups));
        }
    }

    @Test
    void noActIsDoneWhereItsBackupCannotBeWritten(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir)) {
            book.apply(addBoard("a"));
            Files.writeString(dir.resolve("book/backups"), "a file where the folder should be");
            Refused refused = assertThrows(Refused.class, () -> book.apply(addBoard("b")));
            assertEquals(
                    "Nothing was changed, because the book could not be backed up first. The backup could not be"
                            + " written to " + dir.resolve("book/backups")
                            + ". Free some room there or choose another folder.",
                    refused.getMessage());
            assertEquals(1, book.check().entries());
        }
    }

    @Test
    void aBackupIsRestoredIntoANewFolderUnderItsOwnName(@TempDir Path dir) throws Exception {
        Backup made;
        try (MinuteBook book = book(dir)) {
            book.apply(addBoard("a"));
            made = book.backUp();
        }
        Restored restored = MinuteBook.restore(made.file(), dir.resolve("elsewhere"), false, clock);
        assertEquals(new Restored(dir.resolve("elsewhere"), 1, 1, Optional.empty()), restored);
        assertEquals(List.of("book.minutebook", "data.mv.db"), files(dir.resolve("elsewhere")));
        try (MinuteBook book = MinuteBook.open(dir.resolve("elsewhere"), clock, "tester")) {
            assertEquals("book", book.name());
            assertEquals(new Checked(List.of(), 1, 1), book.check());
            book.apply(addBoard("b"));
        }
    }

    @Test
    void aBackupIsLookedIntoAndAFolderBesideTheBookIsProposed(@TempDir Path dir) throws Exception {
        Backup made;
        try (MinuteBook book = book(dir)) {
            book.apply(addBoard("a"));
            made = book.backUp();
        }
        assertEquals(
                "1 record, last changed on 23 January 2020 at 10.00 am",
                MinuteBook.lookInto(made.file()).words(clock));
        assertEquals(dir.resolve("book restored"), MinuteBook.proposedFolder(made.file()));

        Path taken =
                Files.createDirectory(dir.resolve("stick")).resolve(made.file().getFileName());
        Files.copy(made.file(), taken);
        assertEquals(dir.resolve("stick/book"), MinuteBook.proposedFolder(taken));
    }

    @Test
    void anEmptierBackupReplacesAFullerBookOnlyWhenSaidSoAndKeepsIt(@TempDir Path dir) throws Exception {
        Path folder = dir.resolve("book");
        Backup made;
        try (MinuteBook book = book(dir)) {
            book.apply(addBoard("a"));
            made = book.backUp();
            clock.forward(Duration.ofDays(2));
            book.apply(addBoard("b"));
        }
        MinuteBookProblem fuller =
                assertThrows(MinuteBookProblem.class, () -> MinuteBook.restore(made.file(), folder, false, clock));
        assertEquals(MinuteBookProblem.Fuller.class, fuller.getClass());
        assertEquals(
                "The book in " + folder
                        + " holds more (2 records, last changed on 25 January 2020 at 10.00 am) than the backup (1"
                        + " record, last changed on 23 January 2020 at 10.00 am). The backup can replace it all the"
                        + " same; the old book is kept beside the new one.",
                fuller.getMessage());
        assertEquals(List.of("backups", "book.minutebook", "data.mv.db"), files(folder));
        try (MinuteBook book = MinuteBook.open(folder, clock, "tester")) {
            assertEquals(2, book.check().records());
        }

        Restored restored = MinuteBook.restore(made.file(), folder, true, clock);
        assertEquals(
                folder.resolve("replaced-2020-01-25-100000.mv.db"),
                restored.aside().orElseThrow());
        try (MinuteBook book = MinuteBook.open(folder, clock, "tester")) {
            assertEquals(new Checked(List.of(), 1, 1), book.check());
        }
        // The replaced record is a whole book still.
        Files.move(restored.aside().orElseThrow(), folder.resolve("data.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try (MinuteBook book = MinuteBook.open(folder, clock, "tester")) {
            assertEquals(new Checked(List.of(), 2, 2), book.check());
        }
    }

    @Test
    void aBackupThatCannotBeOpenedLeavesTheBookAsItWas(@TempDir Path dir) throws Exception {
        Path folder = dir.resolve("book");
        Backup made;
        try (MinuteBook book = book(dir)) {
            book.apply(addBoard("a"));
            made = book.backUp();
        }
        byte[] whole = Files.readAllBytes(made.file());
        byte[] before = Files.readAllBytes(folder.resolve("data.mv.db"));
        Path bad = dir.resolve("bad.zip");
        for (byte[] bytes : List.of(new byte[0], Arrays.copyOf(whole, whole.length / 2), before)) {
            Files.write(bad, bytes);
            MinuteBookProblem problem =
                    assertThrows(MinuteBookProblem.class, () -> MinuteBook.restore(bad, folder, true, clock));
            assertEquals(
                    "The backup " + bad + " cannot be opened, and nothing was changed. Use an older one from the folder"
                            + " “backups”.",
                    problem.getMessage());
        }
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("data.mv.db")));
        assertEquals(List.of("backups", "book.minutebook", "data.mv.db"), files(folder));
        assertFalse(Files.exists(dir.resolve("nowhere")));
        MinuteBookProblem missing = assertThrows(
                MinuteBookProblem.class,
                () -> MinuteBook.restore(dir.resolve("none.zip"), dir.resolve("nowhere"), false, clock));
        assertEquals(MinuteBookProblem.NotAMinuteBook.class, missing.getClass());
        assertFalse(Files.exists(dir.resolve("nowhere")));
    }

    @Test
    void aBookThatIsOpenIsNotReplaced(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir)) {
            book.apply(addBoard("a"));
            Backup made = book.backUp();
            assertThrows(
                    MinuteBookProblem.InUse.class,
                    () -> MinuteBook.restore(made.file(), dir.resolve("book"), true, clock));
        }
    }

    @Test
    void aDamagedBookIsReplacedAndKeptAside(@TempDir Path dir) throws Exception {
        Path folder = dir.resolve("book");
        Backup made;
        try (MinuteBook book = book(dir)) {
            book.apply(addBoard("a"));
            made = book.backUp();
        }
        Files.writeString(folder.resolve("data.mv.db"), "not a record any more");
        Restored restored = MinuteBook.restore(made.file(), folder, false, clock);
        assertEquals("not a record any more", Files.readString(restored.aside().orElseThrow()));
        try (MinuteBook book = MinuteBook.open(folder, clock, "tester")) {
            assertEquals(new Checked(List.of(), 1, 1), book.check());
        }
    }
}
