package org.minutebook.app.documents.owners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.intake.KeyedTable;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.store.ActionRow;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Writing;

/** What the workbook showed of an action without a due date of its own: the day of a meeting, or how often it comes again. */
class ComparisonTest {
    private static final Id<Board> BOARD = Id.of(1);
    private static final Id<Meeting> MEETING = Id.of(2);

    @Test
    void aCellThatWasEmptiedIsAnEditAndOneThatWasLeftIsNone(@TempDir Path dir) throws Exception {
        try (var book = MinuteBooks.empty(dir)) {
            book.apply(new Act<>("Set up", ComparisonTest::setUp));
            assertEquals(
                    List.of("27 February 2020 → ", "annually → "),
                    book.read(stores -> edits(stores, "", "")).stream()
                            .map(edit -> edit.was() + " → " + edit.says())
                            .toList());
            assertEquals(List.of(), book.read(stores -> edits(stores, "27/2/2020", "Annually")));
        }
    }

    private static List<ReturnedEdit> edits(Stores stores, String... due) {
        List<ActionRow> sent = stores.actions().rows(List.of(BOARD));
        List<KeyedTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < due.length; i++) {
            String key = RowKey.of(OwnersWorkbook.bookMark(stores), sent.get(i)).text();
            rows.add(new KeyedTable.Row(
                    i + 2,
                    Map.of(
                            Fold.text(OwnersWorkbook.KEY), cell(key),
                            Fold.text(OwnersWorkbook.DUE), cell(due[i]))));
        }
        Comparison comparison = new Comparison(stores, Optional.of(BOARD), LocalDate.of(2020, 1, 23));
        comparison.compare(new KeyedTable("the log", rows), Optional.empty());
        return comparison.edits();
    }

    private static KeyedTable.Cell cell(String text) {
        return new KeyedTable.Cell(text, null, false);
    }

    private static boolean setUp(Writing writing) {
        writing.add(BoardBuilder.builder().id(BOARD).name("Health Board").build());
        writing.add(MeetingBuilder.builder()
                .id(MEETING)
                .board(BOARD)
                .day(LocalDate.of(2020, 2, 27))
                .build());
        writing.add(action(3).dueMeeting(MEETING).build());
        writing.add(action(4).recurs("annually").build());
        return true;
    }

    private static ActionBuilder action(int id) {
        return ActionBuilder.builder()
                .id(Id.<Action>of(id))
                .board(BOARD)
                .position(id)
                .text("Report.");
    }
}
