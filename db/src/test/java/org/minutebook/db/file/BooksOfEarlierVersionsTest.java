package org.minutebook.db.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.JournalEntry;

/**
 * A book that lay in a drawer opens in a later program, behind a backup, and an old backup can still be restored. Minutes that had gone
 * out by then keep from now on the numbers that they print.
 */
class BooksOfEarlierVersionsTest {
    private static final List<String> KEPT =
            List.of("192: Business , Falls 192, Flu 193", "194: Smoking 194", "0: Loneliness ");

    @ParameterizedTest
    @ValueSource(strings = {"9"})
    void opensBehindABackupThatCanBeRestored(String version, @TempDir Path dir) throws Exception {
        Path old = bookOfVersion(version, dir);
        try (MinuteBook book = MinuteBook.open(old, MinuteBooks.CLOCK, "tester")) {
            assertEquals(Database.NEWEST_VERSION, book.version());
            assertEquals(List.of("Wellbeing Board"), boards(book));
            assertEquals(KEPT, numbers(book));
            assertEquals(
                    List.of("Keep the numbers of minutes that had gone out"),
                    book.read(stores -> stores.journal().latest(9)).stream()
                            .map(JournalEntry::title)
                            .toList());
            assertEquals(List.of(), book.undoable(), "what somebody has read is not numbered anew by undo");
        }
        try (MinuteBook book = MinuteBook.open(old, MinuteBooks.CLOCK, "tester")) {
            assertEquals(KEPT, numbers(book));
            assertEquals(
                    1L,
                    book.read(stores -> stores.journal().last()).longValue(),
                    "a book of this version is let alone");
        }
        Path backup;
        try (var backups = Files.list(old.resolve("backups"))) {
            backup = backups.findFirst().orElseThrow();
        }
        assertEquals(9, MinuteBook.lookInto(backup).records(), "a board, three meetings and five items");

        Path again = dir.resolve("again");
        MinuteBook.restore(backup, again, false, MinuteBooks.CLOCK);
        try (MinuteBook book = MinuteBook.open(again, MinuteBooks.CLOCK, "tester")) {
            assertEquals(List.of("Wellbeing Board"), boards(book));
            assertEquals(KEPT, numbers(book), "the backup is of the earlier version too");
        }
    }

    /** Of each meeting its first number and those of its items. */
    private static List<String> numbers(MinuteBook book) {
        return book.read(stores -> stores.meetings().list(Id.of(1)).stream()
                .map(meeting -> meeting.firstMinuteNumber() + ":"
                        + stores.meetings().items(meeting.id()).stream()
                                .map(item -> " " + item.title() + " " + item.minuteNumber())
                                .collect(Collectors.joining(",")))
                .toList());
    }

    private static List<String> boards(MinuteBook book) {
        return book.read(stores -> stores.boards().list()).stream()
                .map(Board::name)
                .toList();
    }

    /** A book whose record an earlier program migrated and wrote. */
    private static Path bookOfVersion(String version, Path dir) throws SQLException {
        MinuteBooks.empty(dir).close();
        Path book = dir.resolve("book");
        assertTrue(book.resolve("data.mv.db").toFile().delete());
        String url = "jdbc:h2:file:" + book.resolve("data") + ";NON_KEYWORDS=DAY,MINUTE";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", "BLOB"))
                .target(version)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO board (id, name, numbering, next_minute_number)"
                    + " VALUES (1, 'Wellbeing Board', 'RUNNING', 192)");
            statement.execute(
                    "INSERT INTO meeting (id, board, day, minutes_state) VALUES (2, 1, '2019-09-11', 'APPROVED'), (3,"
                            + " 1, '2019-11-06', 'WITH_CHAIR'), (4, 1, '2020-01-08', 'DRAFT')");
            statement.execute("INSERT INTO agenda_item (id, meeting, position, heading, title) VALUES"
                    + " (5, 2, 1, TRUE, 'Business'), (6, 2, 2, FALSE, 'Falls'), (7, 2, 3, FALSE, 'Flu'),"
                    + " (8, 3, 1, FALSE, 'Smoking'), (9, 4, 1, FALSE, 'Loneliness')");
        }
        return book;
    }
}
