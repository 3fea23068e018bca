package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

class SeveralActionsTest {
    @Test
    void severalAreClosedAndMovedAsOneActEach(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            Id<Board> board = book.apply(new AddBoard("Board", "", "")).result();
            List<Id<Action>> actions = new ArrayList<>();
            for (String words : List.of("One", "Two", "Three")) {
                actions.add(book.apply(new AddAction(
                                board,
                                null,
                                null,
                                "",
                                LocalDate.of(2019, 11, 28),
                                words,
                                "",
                                null,
                                "in the spring",
                                Audience.PUBLIC))
                        .result());
            }
            List<Id<Action>> two = actions.subList(0, 2);
            LocalDate march = LocalDate.of(2020, 3, 26);
            assertEquals(2, book.apply(new MoveActions(two, march)).result());
            assertEquals(
                    List.of(
                            "2020-03-26 in the spring OPEN",
                            "2020-03-26 in the spring OPEN",
                            "null in the spring OPEN"),
                    told(book, actions));
            assertEquals(
                    "Move 2 actions to 26 March 2020",
                    book.undoable().getFirst().title());
            assertThrows(Refused.class, () -> book.apply(new MoveActions(two, march)));

            book.apply(new SetActionStates(List.of(actions.get(1)), Action.State.CLOSED));
            assertEquals(
                    2,
                    book.apply(new SetActionStates(actions, Action.State.CLOSED))
                            .result(),
                    "one was closed already");
            assertEquals("Close 3 actions", book.undoable().getFirst().title());
            assertEquals(
                    LocalDate.of(2020, 1, 23),
                    book.read(stores -> stores.actions().get(actions.get(2))).completedOn());
            assertEquals(
                    "Nothing was changed: all of these are in that state already.",
                    assertThrows(Refused.class, () -> book.apply(new SetActionStates(actions, Action.State.CLOSED)))
                            .getMessage());
            book.undo();
            assertEquals(
                    List.of(
                            "2020-03-26 in the spring OPEN",
                            "2020-03-26 in the spring CLOSED",
                            "null in the spring OPEN"),
                    told(book, actions));
        }
    }

    private static List<String> told(MinuteBook book, List<Id<Action>> actions) {
        return actions.stream()
                .map(id -> book.read(stores -> stores.actions().get(id)))
                .map(action -> action.dueOn() + " " + action.dueWords() + " " + action.state())
                .toList();
    }
}
