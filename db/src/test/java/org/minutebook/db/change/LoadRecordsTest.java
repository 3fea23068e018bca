package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Minute;
import org.minutebook.db.store.RecordFile;

class LoadRecordsTest {
    private static final String FIRST = """
        {"minutebook":1,"boards":[{"id":1,"name":"First"}],
        "meetings":[{"id":2,"board":1,"day":"2020-01-23"}],
        "items":[{"id":3,"meeting":2,"title":"Item"}],
        "minutes":[{"id":4,"item":3,"body":"Len will write. {action:5}"}],
        "actions":[{"id":5,"board":1,"item":3,"text":"Write"}]}
        """;

    @TempDir
    Path dir;

    @Test
    void idsThatAreTakenGiveWayAndEverythingThatRefersToThemFollows() throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            load(book, FIRST);
            load(
                    book,
                    FIRST.replace("First", "Second")
                            .replace("Item", "Other")
                            .replace("Write", "Draw")
                            .replace("2020-01-23", "2020-02-20")
                            .replace("Len will", "Ceri will"));
            List<Action> actions = book.read(stores -> stores.of(Action.class).list());
            assertEquals(
                    List.of("Write", "Draw"), actions.stream().map(Action::text).toList());
            Action second = actions.get(1);
            assertEquals(
                    "Second",
                    book.read(stores -> stores.boards().get(second.board())).name());
            Minute minute = book.read(stores -> stores.of(Minute.class).list()).get(1);
            assertEquals("Ceri will write. {action:" + second.id() + "}", minute.body());
            assertEquals(List.of(), book.check().findings());
        }
    }

    @Test
    void theSameFileAgainAddsNothing() throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            assertEquals(
                    Map.of(Kind.BOARD, 1, Kind.MEETING, 1, Kind.AGENDA_ITEM, 1, Kind.MINUTE, 1, Kind.ACTION, 1),
                    load(book, FIRST));
            assertEquals(Map.of(), load(book, FIRST));
        }
    }

    @Test
    void aReferenceToNothingIsRefusedAndNothingIsTaken() throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            assertThrows(Refused.class, () -> load(book, FIRST.replace("\"item\":3,\"text\"", "\"item\":33,\"text\"")));
            assertEquals(List.of(), book.read(stores -> stores.of(Board.class).list()));
        }
    }

    private static Map<Kind, Integer> load(MinuteBook book, String json) throws Exception {
        RecordFile file = RecordFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        return book.apply(new LoadRecords(file, "records.json")).result();
    }
}
