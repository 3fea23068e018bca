package org.minutebook.db.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.db.fixtures.MinuteBooks;

/** What is not a sound book of ours is refused with one sentence, and nothing in it runs. */
class OpeningAStrangersFileTest {
    private static MinuteBookProblem opening(Path dir) {
        return assertThrows(
                MinuteBookProblem.class, () -> MinuteBook.open(dir.resolve("book"), MinuteBooks.CLOCK, "tester")
                        .close());
    }

    private static void behindTheBook(Path dir, String... statements) throws Exception {
        try (Connection connection = Engine.H2.behindTheBook(dir);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void assertOneSentence(String says, Path dir, MinuteBookProblem problem) {
        assertEquals(says, problem.getMessage().replace(dir.resolve("book").toString(), "BOOK"));
    }

    @Test
    void aLinkedTableNeverRunsItsSql(@TempDir Path dir) throws Exception {
        MinuteBooks.empty(dir).close();
        Path trace = dir.resolve("it-ran");
        String url =
                "jdbc:h2:mem:x;INIT=CREATE TABLE IF NOT EXISTS TT(A INT)\\;CALL FILE_WRITE(''x''\\,''" + trace + "'')";
        behindTheBook(dir, "CREATE LINKED TABLE LINKED('', '" + url + "', 'sa', '', 'TT')");
        Files.delete(trace); // making it ran it; H2 alone would run it again on opening
        DriverManager.getConnection("jdbc:h2:file:" + dir.resolve("book/data"), "sa", "")
                .close();
        assertTrue(Files.deleteIfExists(trace), "H2 no longer runs a link on opening: this guard may go");

        MinuteBookProblem problem = opening(dir);
        assertEquals(MinuteBookProblem.Untrusted.class, problem.getClass());
        assertTrue(problem.getMessage().contains("CREATE FORCE LINKED TABLE \"PUBLIC\".\"LINKED\""));
        assertFalse(Files.exists(trace));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ALIAS SHELL AS $$ String shell() { return \"\"; } $$",
                "CREATE TRIGGER SPY BEFORE INSERT ON PERSON AS $$ org.h2.api.Trigger make() {"
                        + " return (c, o, n) -> {}; } $$",
                "CREATE VIEW SEEN AS SELECT FILE_READ('/etc/passwd') AS SECRET",
                "ALTER TABLE PERSON ADD CONSTRAINT SPY CHECK (FILE_WRITE('x', '/tmp/x') IS NOT NULL) NOCHECK",
                "ALTER TABLE PERSON ADD SPY VARCHAR DEFAULT FILE_READ('/etc/passwd')",
                "ALTER TABLE PERSON ADD SPY VARCHAR GENERATED ALWAYS AS (\"CONCAT\"('a', NAME))",
                "ALTER TABLE PERSON ADD (\"a'\" VARCHAR DEFAULT FILE_READ('/etc/passwd'), \"b'\" INTEGER)",
                "CREATE DOMAIN SHORT AS VARCHAR CHECK (LENGTH(VALUE) < 10)",
                "CREATE SCHEMA ELSEWHERE",
                "CREATE CONSTANT SECRET VALUE 'x'"
            })
    void whatOurMigrationsNeverMakeIsNotOpened(String statement, @TempDir Path dir) throws Exception {
        MinuteBooks.empty(dir).close();
        behindTheBook(dir, statement);
        MinuteBookProblem problem = opening(dir);
        assertEquals(MinuteBookProblem.Untrusted.class, problem.getClass());
        assertTrue(
                problem.getMessage()
                        .endsWith("which Minutebook never makes and will not run. Ask whoever sent it, or restore a"
                                + " backup."),
                problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE CACHED TABLE \"PUBLIC\".\"T\"(\"a'\" VARCHAR DEFAULT FILE_READ('x'), \"b'\" INTEGER)",
                "CREATE CACHED TABLE \"PUBLIC\".\"T\"(/* ' */ \"A\" VARCHAR DEFAULT FILE_READ('x') /* ' */)",
                "CREATE CACHED TABLE \"PUBLIC\".\"T\"(-- '\n \"A\" VARCHAR DEFAULT FILE_READ('x') -- '\n)",
                "CREATE CACHED TABLE \"PUBLIC\".\"T\"(// '\n \"A\" VARCHAR DEFAULT FILE_READ('x') // '\n)",
                "CREATE CACHED TABLE \"PUBLIC\".\"T\"(\"A\" VARCHAR DEFAULT $$'$$, \"B\" VARCHAR DEFAULT"
                        + " FILE_READ('x'))"
            })
    void aCallBetweenMarksThatAreNoTextIsFound(String statement) {
        assertFalse(Strangers.isOurs(statement));
    }

    @Test
    void marksWithinANameOrATextHideNothingAndForbidNothing() {
        assertTrue(Strangers.isOurs(
                "CREATE CACHED TABLE \"PUBLIC\".\"T\"(\"it's\" VARCHAR DEFAULT 'a \"name\"; ''x'' -- y')"));
    }

    @Test
    void aBookThatIsOpenHereIsInUse(@TempDir Path dir) {
        MinuteBook book = MinuteBooks.empty(dir);
        assertOneSentence(
                "The book BOOK is open in another window or on another computer. Close it there first.",
                dir,
                opening(dir));
        book.close();
        MinuteBooks.open(dir).close();
    }

    @Test
    void aBookThatAnotherProgramHasOpenIsInUse(@TempDir Path dir) throws Exception {
        MinuteBooks.empty(dir).close();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ActsUntilKilled.class.getName(),
                        dir.resolve("book").toString(),
                        "1")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = other.inputReader()) {
            assertTrue(lines.readLine() != null, "the other program never began");
            assertEquals(MinuteBookProblem.InUse.class, opening(dir).getClass());
        } finally {
            other.destroyForcibly();
            assertTrue(other.waitFor(20, TimeUnit.SECONDS));
        }
        MinuteBooks.open(dir).close();
    }

    @Test
    void aFolderThatIsNoBookSaysSo(@TempDir Path dir) throws Exception {
        assertOneSentence(
                "There is no minute book at BOOK. Give the folder of a book, or make one with “new”.",
                dir,
                opening(dir));
        Files.createDirectory(dir.resolve("book"));
        assertOneSentence(
                "The folder BOOK holds no .minutebook file, so it is not a minute book. Give the folder of a book.",
                dir,
                opening(dir));
        Files.writeString(dir.resolve("book/x.minutebook"), "hello\n");
        assertEquals(MinuteBookProblem.NotAMinuteBook.class, opening(dir).getClass());
        Files.writeString(dir.resolve("book/x.minutebook"), "format=1\n");
        assertOneSentence(
                "The record of the book BOOK is missing (data.mv.db). Restore the newest file from the folder"
                        + " “backups”.",
                dir,
                opening(dir));
    }

    @Test
    void aBookOfALaterProgramIsTooNew(@TempDir Path dir) throws Exception {
        MinuteBooks.empty(dir).close();
        behindTheBook(dir, "UPDATE \"flyway_schema_history\" SET \"version\" = '900' WHERE \"version\" = '001'");
        assertOneSentence(
                "The book BOOK was written by a later Minutebook (schema 900). Update this program to open it.",
                dir,
                opening(dir));
        Files.writeString(dir.resolve("book/book.minutebook"), "format=2\n");
        assertOneSentence(
                "The book BOOK was written by a later Minutebook (format 2). Update this program to open it.",
                dir,
                opening(dir));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 4096, 20_000})
    void aRecordThatWasCutOffIsDamaged(int bytes, @TempDir Path dir) throws Exception {
        MinuteBooks.empty(dir).close();
        try (RandomAccessFile file =
                new RandomAccessFile(dir.resolve("book/data.mv.db").toFile(), "rw")) {
            file.setLength(bytes);
        }
        assertOneSentence(
                "The book BOOK cannot be read. Restore the newest file from the folder “backups”.", dir, opening(dir));
    }

    @Test
    void aRecordOfRandomBytesIsDamaged(@TempDir Path dir) throws Exception {
        MinuteBooks.empty(dir).close();
        byte[] noise = new byte[200_000];
        new Random(5).nextBytes(noise);
        Files.write(dir.resolve("book/data.mv.db"), noise);
        assertOneSentence(
                "The book BOOK cannot be read. Restore the newest file from the folder “backups”.", dir, opening(dir));
    }

    @Test
    void aSemicolonInThePathIsRefusedBeforeTheDatabaseSeesIt(@TempDir Path dir) {
        Path folder = dir.resolve("x;INIT=CALL FILE_WRITE('x','y')");
        MinuteBookProblem problem =
                assertThrows(MinuteBookProblem.class, () -> MinuteBook.create(folder, MinuteBooks.CLOCK, "tester")
                        .close());
        assertEquals(
                "The folder " + folder + " has a semicolon in its name, which a book’s folder may not have. Rename it.",
                problem.getMessage());
        assertFalse(Files.exists(folder));
    }

    @Test
    void aBookIsMadeOnlyInAnEmptyFolderThatCanBeWritten(@TempDir Path dir) throws Exception {
        MinuteBooks.empty(dir).close();
        MinuteBookProblem again = assertThrows(
                MinuteBookProblem.class, () -> MinuteBook.create(dir.resolve("book"), MinuteBooks.CLOCK, "tester")
                        .close());
        assertOneSentence("The folder BOOK is not empty. A new book wants an empty folder of its own.", dir, again);
        Path file = Files.createFile(dir.resolve("file"));
        MinuteBookProblem nowhere = assertThrows(
                MinuteBookProblem.class, () -> MinuteBook.create(file.resolve("book"), MinuteBooks.CLOCK, "tester")
                        .close());
        assertEquals(
                "The folder " + file.resolve("book") + " cannot be written. Choose one that you may write to.",
                nowhere.getMessage());
    }

    @Test
    void everyStatementOfOurOwnSchemaIsKnown(@TempDir Path dir) throws Exception {
        MinuteBooks.empty(dir).close();
        MinuteBooks.open(dir).close();
        assertEquals(
                List.of(true, false, false, false),
                List.of(
                        Strangers.isOurs("CREATE SEQUENCE \"PUBLIC\".\"RECORD_ID\" START WITH 1 INCREMENT BY 100"),
                        Strangers.isOurs("CREATE CACHED TABLE \"PUBLIC\".\"X\"( \"ID\" INT ) ENGINE \"evil.Engine\""),
                        Strangers.isOurs("SET DATABASE_EVENT_LISTENER 'evil.Listener'"),
                        Strangers.isOurs("CREATE INDEX \"PUBLIC\".\"X\" ON \"PUBLIC\".\"Y\"(\"ID\") ; CALL X()")));
    }
}
