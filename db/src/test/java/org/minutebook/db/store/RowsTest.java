package org.minutebook.db.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutebook.db.change.LoadRecords;
import org.minutebook.db.file.Engine;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.AnyRecords;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Closure;
import org.minutebook.db.model.ClosureBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Row;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.model.StoredFileBuilder;

/** Records as rows: every kind in, out, changed and gone again, the same on every engine. */
class RowsTest {
    private static final Id<Board> BOARD = Id.of(1);

    @ParameterizedTest
    @EnumSource
    void everyKindIsFoundAsItWasAddedAndAsItWasSaved(Engine engine, @TempDir Path dir) throws Exception {
        RecordFile first = new AnyRecords(new Random(11)).file(4);
        RecordFile drawn = new AnyRecords(new Random(12)).file(4);
        try (MinuteBook book = engine.open(dir)) {
            book.apply(new LoadRecords(first, "first"));
            assertEquals(rows(first), rows(book));

            Map<Kind, List<Row<?>>> wanted = rows(first);
            book.apply(new Act<>("Change everything", writing -> {
                drawn.contents().values().forEach(writing::keepContent);
                for (Kind kind : Kind.values()) {
                    for (int i = 0; i < Math.min(sizeOf(kind, first), sizeOf(kind, drawn)); i++) {
                        Row<?> row = onTheIdsOf(first, drawn, drawn.rows(kind).get(i));
                        writing.restore(kind, row.id().value(), row);
                        wanted.computeIfAbsent(kind, unused -> new ArrayList<>())
                                .set(i, row);
                    }
                }
                return true;
            }));
            assertEquals(wanted, rows(book));
            assertEquals(List.of(), book.check().findings());

            book.undo();
            assertEquals(rows(first), rows(book));

            book.apply(new Act<>("Take everything out", writing -> {
                for (Kind kind : List.of(Kind.values()).reversed()) {
                    first.rows(kind)
                            .reversed()
                            .forEach(row -> writing.restore(kind, row.id().value(), null));
                }
                return true;
            }));
            assertEquals(0, rows(book).values().stream().mapToInt(List::size).sum());
            book.undo();
            assertEquals(rows(first), rows(book));
            assertEquals(List.of(), book.check().findings());
        }
    }

    private static int sizeOf(Kind kind, RecordFile file) {
        return file.rows(kind).size();
    }

    /** The drawn record with the ids that the first file gave to the records in the same places. */
    private static Row<?> onTheIdsOf(RecordFile first, RecordFile drawn, Row<?> row) {
        return References.renumber(row, (kind, id) -> {
            List<Row<?>> from = drawn.rows(kind);
            List<Row<?>> to = first.rows(kind);
            int at = 0;
            while (from.get(at).id().value() != id) {
                at++;
            }
            return to.get(at % to.size()).id().value();
        });
    }

    private static Map<Kind, List<Row<?>>> rows(RecordFile file) {
        Map<Kind, List<Row<?>>> rows = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            rows.put(kind, new ArrayList<>(file.rows(kind)));
        }
        return rows;
    }

    private static Map<Kind, List<Row<?>>> rows(MinuteBook book) {
        Map<Kind, List<Row<?>>> rows = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Row<?>> list = new ArrayList<>();
            book.read(stores -> {
                stores.of(kind).eachById(list::add);
                return true;
            });
            rows.put(kind, list);
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeKeptToTheLetterIsRefusedAndNotRounded(Engine engine, @TempDir Path dir) throws Exception {
        StoredFile file = StoredFileBuilder.builder().id(Id.of(2)).name("a").build();
        Meeting meeting = MeetingBuilder.builder()
                .id(Id.of(3))
                .board(BOARD)
                .day(LocalDate.of(2020, 1, 23))
                .build();
        Closure closure = ClosureBuilder.builder()
                .id(Id.of(4))
                .since(LocalDate.MAX)
                .until(LocalDate.MAX)
                .build();
        try (MinuteBook book = engine.open(dir)) {
            refuses(
                    book,
                    StoredFileBuilder.builder(file)
                            .storedAt(Instant.parse("2020-01-23T10:00:00.123456Z"))
                            .build());
            refuses(
                    book,
                    MeetingBuilder.builder(meeting)
                            .startsAt(LocalTime.of(14, 0, 0, 500_000_000))
                            .build());
            refuses(book, closure);
            refuses(book, StoredFileBuilder.builder(file).name("a\0b").build());
            refuses(book, StoredFileBuilder.builder(file).name("half \ud83d").build());
            refuses(
                    book,
                    StoredFileBuilder.builder(file).name("x".repeat(1_000_001)).build());
            assertFalse(
                    book.apply(new Act<>("Nothing", writing -> true)).entry().isPresent());
            assertEquals(0, book.check().records());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void refuses(MinuteBook book, Row<?> row) {
        assertThrows(
                IllegalArgumentException.class,
                () -> book.apply(new Act<>("Add", writing -> {
                    writing.add(BoardBuilder.builder().id(BOARD).name("Board").build());
                    return writing.add((Row) row);
                })));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotThereIsSaidByItsKindAndId(Engine engine, @TempDir Path dir) throws Exception {
        try (MinuteBook book = engine.open(dir)) {
            NotThere e = assertThrows(
                    NotThere.class,
                    () -> book.read(stores -> stores.of(Board.class).get(BOARD)));
            assertEquals("There is no board 1 in this book.", e.getMessage());
        }
    }
}
