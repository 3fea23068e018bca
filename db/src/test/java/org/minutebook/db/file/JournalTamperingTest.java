package org.minutebook.db.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.change.Change;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.StoredFileBuilder;

/** Whatever is done to a book past the journal, the check says it. */
@Order(1) // long: not the last that all wait for
@Execution(ExecutionMode.CONCURRENT)
class JournalTamperingTest {
    private static Change<Boolean> add(long id, String name) {
        return new Act<>("Add " + name, writing -> {
            writing.add(BoardBuilder.builder().id(Id.of(id)).name(name).build());
            return true;
        });
    }

    private static void fill(MinuteBook book) throws Exception {
        book.apply(add(1, "a"));
        book.apply(add(2, "b"));
        book.apply(add(3, "c"));
        book.apply(new Act<>("Keep a file", writing -> {
            String sha256 = writing.keepContent(new byte[] {1, 2, 3});
            return writing.add(StoredFileBuilder.builder()
                    .id(Id.of(4))
                    .name("paper.pdf")
                    .size(3)
                    .sha256(sha256)
                    .build());
        }));
    }

    /** The SHA-256 of the bytes 1, 2, 3 is 039058c6…, as sha256sum says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UPDATE board SET name = 'x' WHERE id = 2                 | The board 2 was changed outside the journal.
        DELETE FROM board WHERE id = 2                           | The board 2 is in the journal but no longer in the book.
        INSERT INTO board (id, name) VALUES (9, 'smuggled')      | The board 9 is in the book but not in its journal.
        UPDATE journal SET title = 'Add z' WHERE entry = 2       | Entry 2 of the journal was altered after it was written.
        UPDATE journal SET who = 'nobody' WHERE entry = 4        | Entry 4 of the journal was altered after it was written.
        UPDATE journal SET at = at + INTERVAL '1' DAY WHERE entry = 1 | Entry 1 of the journal was altered after it was written.
        UPDATE journal SET reversible = FALSE WHERE entry = 3    | Entry 3 of the journal was altered after it was written.
        UPDATE journal SET body = (SELECT body FROM journal WHERE entry = 1) WHERE entry = 3 | Entry 3 of the journal was altered after it was written.
        UPDATE journal SET previous = (SELECT previous FROM journal WHERE entry = 1) WHERE entry = 3 | Entry 3 of the journal does not follow the one before it.
        UPDATE journal SET hash = 'f00' WHERE entry = 3          | Entry 3 of the journal was altered after it was written.
        DELETE FROM journal_touch WHERE entry = 2; DELETE FROM journal WHERE entry = 2 | Entry 2 of the journal is missing.
        DELETE FROM journal_touch WHERE entry = 4; DELETE FROM journal WHERE entry = 4 | The stored file 4 is in the book but not in its journal.
        UPDATE file_content SET content = NULLIF(content, NULL), sha256 = 'aa' | The bytes of a stored file do not have their hash aa.; The bytes of the file “paper.pdf” are missing.
        DELETE FROM file_content                                 | The bytes of the file “paper.pdf” are missing.
        """)
    void isFound(String sql, String finding, @TempDir Path h2, @TempDir Path postgres) throws Exception {
        assertFinds(Engine.H2, h2, sql, finding);
        assertFinds(Engine.POSTGRESQL, postgres, sql, finding);
    }

    private static void assertFinds(Engine engine, Path dir, String sql, String finding) throws Exception {
        try (MinuteBook book = engine.open(dir)) {
            fill(book);
            assertEquals(new Checked(List.of(), 4, 4), book.check());
        }
        try (Connection connection = engine.behindTheBook(dir);
                var statement = connection.createStatement()) {
            for (String one : sql.split(";")) {
                statement.execute(one);
            }
        }
        try (MinuteBook book = engine.open(dir)) {
            assertEquals(List.of(finding.split("; ")), book.check().findings());
        }
    }
}
