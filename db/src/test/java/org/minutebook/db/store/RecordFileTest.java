package org.minutebook.db.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.change.LoadRecords;
import org.minutebook.db.file.Engine;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.AnyRecords;
import org.minutebook.db.model.Kind;

@Execution(ExecutionMode.CONCURRENT)
class RecordFileTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        H2, 1
        H2, 2
        H2, 3
        H2, 4
        H2, 5
        H2, 6
        POSTGRESQL, 1
        POSTGRESQL, 2
        POSTGRESQL, 7
        POSTGRESQL, 8
        """)
    void everyKindOfRecordGoesInAndComesOutTheSame(Engine engine, long seed, @TempDir Path dir) throws Exception {
        RecordFile file = new AnyRecords(new Random(seed)).file(6);
        assertEquals(Kind.values().length, file.counts().size());
        byte[] written = bytes(file);
        try (MinuteBook book = engine.open(dir)) {
            RecordFile read = RecordFile.read(new ByteArrayInputStream(written));
            assertEquals(
                    file.counts(), book.apply(new LoadRecords(read, "all.json")).result());
            ByteArrayOutputStream dumped = new ByteArrayOutputStream();
            book.read(stores -> {
                RecordFile.writeAll(stores, dumped);
                return true;
            });
            assertEquals(new String(written, StandardCharsets.UTF_8), dumped.toString(StandardCharsets.UTF_8));
            assertEquals(java.util.List.of(), book.check().findings());
            assertTrue(book.apply(new LoadRecords(read, "all.json")).result().isEmpty());
            book.undo();
            assertEquals(0, (long) book.read(stores -> stores.of(Kind.BOARD).count()));
            book.redo();
            dumped.reset();
            book.read(stores -> {
                RecordFile.writeAll(stores, dumped);
                return true;
            });
            assertEquals(new String(written, StandardCharsets.UTF_8), dumped.toString(StandardCharsets.UTF_8));
        }
        try (MinuteBook book = engine.open(dir)) {
            assertEquals(java.util.List.of(), book.check().findings());
        }
    }

    private static byte[] bytes(RecordFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }
}
