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
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Board;

/** A book that lay in a drawer opens in a later program, behind a backup, and an old backup can still be restored. */
class BooksOfEarlierVersionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"9"})
    void opensBehindABackupThatCanBeRestored(String version, @TempDir Path dir) throws Exception {
        Path old = bookOfVersion(version, dir);
        try (MinuteBook book = MinuteBook.open(old, MinuteBooks.CLOCK, "tester")) {
            assertEquals(Database.NEWEST_VERSION, book.version());
            assertEquals(List.of("Wellbeing Board"), boards(book));
        }
        Path backup;
        try (var backups = Files.list(old.resolve("backups"))) {
            backup = backups.findFirst().orElseThrow();
        }
        assertEquals(1, MinuteBook.lookInto(backup).records());

        Path again = dir.resolve("again");
        MinuteBook.restore(backup, again, false, MinuteBooks.CLOCK);
        try (MinuteBook book = MinuteBook.open(again, MinuteBooks.CLOCK, "tester")) {
            assertEquals(List.of("Wellbeing Board"), boards(book));
        }
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
            statement.execute("INSERT INTO board (id, name) VALUES (1, 'Wellbeing Board')");
        }
        return book;
    }
}
