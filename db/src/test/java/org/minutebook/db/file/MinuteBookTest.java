package org.minutebook.db.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutebook.db.change.BringBack;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.Done;
import org.minutebook.db.change.Refused;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionOwnerBuilder;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.store.DraftStore;
import org.minutebook.db.store.JournalEntry;
import org.minutebook.db.store.Writing;

/** Acts, their undo, and what outlives the window, on every engine. */
class MinuteBookTest {
    private static Change<Board> addBoard(String name) {
        return new Act<>(
                "Add " + name,
                writing -> writing.add(
                        BoardBuilder.builder().id(writing.newId()).name(name).build()));
    }

    private static List<String> boards(MinuteBook book) {
        return book.read(stores -> stores.of(Board.class).list()).stream()
                .map(Board::name)
                .toList();
    }

    private static List<String> titles(List<JournalEntry> entries) {
        return entries.stream().map(JournalEntry::title).toList();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReadInOneCallHangsTogether(Engine engine, @TempDir Path dir) throws Exception {
        try (MinuteBook book = engine.open(dir)) {
            book.apply(addBoard("First"));
            List<Integer> counts = book.read(stores -> {
                int before = stores.of(Board.class).count();
                CompletableFuture.runAsync(() -> {
                            try {
                                book.apply(addBoard("Second"));
                            } catch (Refused e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .join();
                return List.of(before, stores.of(Board.class).count());
            });
            assertEquals(List.of(1, 1), counts);
            assertEquals(List.of("First", "Second"), boards(book));
        }
    }

    @ParameterizedTest
    @EnumSource
    void undoAndRedoGoOverSeveralActsAndOutliveTheWindow(Engine engine, @TempDir Path dir) throws Exception {
        try (MinuteBook book = engine.open(dir)) {
            book.apply(addBoard("a"));
            book.apply(addBoard("b"));
            book.apply(addBoard("c"));
            assertEquals("Add c", book.undo().orElseThrow().title());
            assertEquals("Add b", book.undo().orElseThrow().title());
        }
        try (MinuteBook book = engine.open(dir)) {
            assertEquals(List.of("a"), boards(book));
            assertEquals(List.of("Add a"), titles(book.undoable()));
            assertEquals("Add b", book.redoable().orElseThrow().title());
            book.redo();
            assertEquals(List.of("a", "b"), boards(book));
            book.redo();
            assertEquals(List.of("a", "b", "c"), boards(book));
            assertEquals(Optional.empty(), book.redo());
            book.undo();
            book.apply(addBoard("d")); // a new act after an undo: nothing is left to redo
            assertEquals(Optional.empty(), book.redoable());
            assertEquals(List.of("Add d", "Add b", "Add a"), titles(book.undoable()));
            assertEquals(List.of(), book.check().findings());
            assertEquals(
                    9, // three acts, two undone, two redone, one undone again, one new
                    book.check().entries());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIrreversibleActClosesTheDoorOnThoseBeforeIt(Engine engine, @TempDir Path dir) throws Exception {
        record Issue() implements Change<Board> {
            @Override
            public String title() {
                return "Issue";
            }

            @Override
            public boolean reversible() {
                return false;
            }

            @Override
            public Board apply(Writing writing) {
                return writing.add(BoardBuilder.builder()
                        .id(writing.newId())
                        .name("issued")
                        .build());
            }
        }
        try (MinuteBook book = engine.open(dir)) {
            book.apply(addBoard("a"));
            book.apply(new Issue());
            assertEquals(List.of(), book.undoable());
            assertEquals(Optional.empty(), book.undo());
            book.apply(addBoard("b"));
            assertEquals(List.of("Add b"), titles(book.undoable()));
            assertEquals(List.of("a", "issued", "b"), boards(book));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedActChangesNothing(Engine engine, @TempDir Path dir) throws Exception {
        record Half() implements Change<Board> {
            @Override
            public String title() {
                return "Half";
            }

            @Override
            public Board apply(Writing writing) throws Refused {
                writing.add(
                        BoardBuilder.builder().id(writing.newId()).name("half").build());
                writing.keepContent(new byte[] {1, 2, 3});
                throw new Refused("Not today.");
            }
        }
        try (MinuteBook book = engine.open(dir)) {
            List<Touched> heard = new ArrayList<>();
            book.whenTouched(heard::add);
            Refused refused = assertThrows(Refused.class, () -> book.apply(new Half()));
            assertEquals("Not today.", refused.getMessage());
            assertEquals(List.of(), boards(book));
            assertEquals(List.of(), book.read(stores -> stores.contents().list()));
            assertEquals(new Checked(List.of(), 0, 0), book.check());
            assertEquals(List.of(), heard);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anActThatFailsChangesNothingAndTheNextOneWorks(Engine engine, @TempDir Path dir) throws Exception {
        try (MinuteBook book = engine.open(dir)) {
            Change<Board> broken = new Act<>("Broken", writing -> {
                writing.add(
                        BoardBuilder.builder().id(writing.newId()).name("half").build());
                throw new IllegalStateException("a bug");
            });
            assertThrows(IllegalStateException.class, () -> book.apply(broken));
            book.apply(addBoard("whole"));
            assertEquals(List.of("whole"), boards(book));
            assertEquals(new Checked(List.of(), 1, 1), book.check());
        }
    }

    @Test
    void anActFromInsideAnotherOrFromAListenerIsABug(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            Change<Boolean> nested = new Act<>("Outer", writing -> {
                assertThrows(IllegalStateException.class, () -> book.apply(addBoard("inner")));
                writing.add(
                        BoardBuilder.builder().id(writing.newId()).name("outer").build());
                return true;
            });
            book.apply(nested);
            List<Class<?>> thrown = new ArrayList<>();
            try (Subscription unused = book.whenTouched(touched ->
                    thrown.add(assertThrows(IllegalStateException.class, () -> book.apply(addBoard("from a listener")))
                            .getClass()))) {
                book.apply(addBoard("next"));
            }
            assertEquals(List.of(IllegalStateException.class), thrown);
            assertEquals(List.of("outer", "next"), boards(book));
        }
    }

    @Test
    void listenersHearWhatKindsAnActTouchedUntilTheyEnd(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            List<Touched> heard = new ArrayList<>();
            Subscription listening = book.whenTouched(heard::add);
            Board board = book.apply(addBoard("a")).result();
            book.apply(new Act<>("Look", writing -> writing.stores().boards()));
            book.apply(new Act<>("Add an action", writing -> addAction(writing, board.id())));
            book.undo();
            listening.close();
            book.redo();
            assertEquals(
                    List.of(
                            new Touched(Set.of(Kind.BOARD)),
                            new Touched(Set.of(Kind.ACTION, Kind.ACTION_OWNER)),
                            new Touched(Set.of(Kind.ACTION, Kind.ACTION_OWNER))),
                    heard);
            assertTrue(heard.get(1).any(Kind.BOARD, Kind.ACTION));
            assertFalse(heard.get(1).any(Kind.BOARD));
        }
    }

    private static Action addAction(Writing writing, Id<Board> board) {
        Action action = writing.add(ActionBuilder.builder()
                .id(writing.newId())
                .board(board)
                .text("Report back")
                .build());
        writing.add(ActionOwnerBuilder.builder()
                .id(writing.newId())
                .action(action.id())
                .printed("J. Willson")
                .build());
        return action;
    }

    @ParameterizedTest
    @EnumSource
    void aDeletedRecordIsBroughtBackLongAfterwardsWithWhatWentWithIt(Engine engine, @TempDir Path dir)
            throws Exception {
        try (MinuteBook book = engine.open(dir)) {
            Board board = book.apply(addBoard("a")).result();
            Action action = book.apply(new Act<>("Add", writing -> addAction(writing, board.id())))
                    .result();
            List<ActionOwner> owners = book.read(stores -> stores.actions().owners(action.id()));
            assertEquals(1, owners.size());
            Refused there = assertThrows(
                    Refused.class,
                    () -> book.apply(new BringBack(Kind.ACTION, action.id().value())));
            assertEquals(
                    "The action " + action.id() + " is in the book; it need not be brought back.", there.getMessage());
            book.apply(new Act<>("Delete", writing -> {
                owners.forEach(writing::remove);
                writing.remove(action);
                return true;
            }));
            book.apply(addBoard("b"));
            book.apply(addBoard("c"));
            assertEquals(
                    2,
                    book.apply(new BringBack(Kind.ACTION, action.id().value()))
                            .result()
                            .size());
            assertEquals(
                    Optional.of(action),
                    book.read(stores -> stores.find(Kind.ACTION, action.id().value())));
            assertEquals(owners, book.read(stores -> stores.actions().owners(action.id())));
            assertEquals(List.of(), book.check().findings());
            Refused never = assertThrows(Refused.class, () -> book.apply(new BringBack(Kind.ACTION, 99_999)));
            assertEquals("The book never had a action 99999.", never.getMessage());
        }
    }

    /** Each step leaves a row that points at another; taking it back in the order it was done would cut a reference. */
    @ParameterizedTest
    @EnumSource
    void undoNeverCutsAReference(Engine engine, @TempDir Path dir) throws Exception {
        try (MinuteBook book = engine.open(dir)) {
            Board board = book.apply(addBoard("a")).result();
            Id<Meeting> meeting = Id.of(5001);
            AgendaItem item = AgendaItemBuilder.builder()
                    .id(Id.of(5002))
                    .meeting(meeting)
                    .title("first")
                    .build();
            book.apply(new Act<>("A meeting", writing -> {
                writing.add(MeetingBuilder.builder()
                        .id(meeting)
                        .board(board.id())
                        .day(LocalDate.of(2020, 1, 23))
                        .build());
                return writing.add(item);
            }));
            Done<AgendaItem> done = book.apply(new Act<>("Put it under a heading", writing -> {
                writing.save(AgendaItemBuilder.builder(item).title("renamed").build());
                AgendaItem heading = writing.add(AgendaItemBuilder.builder()
                        .id(Id.of(5009))
                        .meeting(meeting)
                        .heading(true)
                        .build());
                AgendaItem child = writing.add(AgendaItemBuilder.builder()
                        .id(Id.of(5003))
                        .meeting(meeting)
                        .parent(heading.id())
                        .build());
                writing.save(AgendaItemBuilder.builder(item).parent(child.id()).build());
                return heading;
            }));
            book.undo();
            assertEquals(List.of(item), book.read(stores -> stores.meetings().items(meeting)));
            book.redo();
            assertEquals(
                    List.of(done.result().id(), Id.<AgendaItem>of(5003), item.id()).stream()
                            .sorted()
                            .toList(),
                    book.read(stores -> stores.meetings().items(meeting)).stream()
                            .map(AgendaItem::id)
                            .sorted()
                            .toList());
            assertEquals(List.of(), book.check().findings());
        }
    }

    @ParameterizedTest
    @EnumSource
    void idsAreNeverUsedTwice(Engine engine, @TempDir Path dir) throws Exception {
        List<Id<Board>> ids = new ArrayList<>();
        for (int opening = 0; opening < 3; opening++) {
            try (MinuteBook book = engine.open(dir)) {
                for (int act = 0; act < 2; act++) {
                    book.apply(new Act<>("Boards", writing -> {
                        for (int i = 0; i < 150; i++) {
                            Board board = writing.add(
                                    BoardBuilder.builder().id(writing.newId()).build());
                            ids.add(board.id());
                            writing.remove(board);
                        }
                        return true;
                    }));
                }
            }
        }
        assertEquals(900, Set.copyOf(ids).size());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTypedIsThereAfterTheBookWasClosedUntilItIsForgotten(Engine engine, @TempDir Path dir) {
        try (MinuteBook book = engine.open(dir)) {
            book.keepDraft("minute of item 3", "The Chair wel");
            book.keepDraft("minute of item 3", "The Chair welcomed");
            book.keepDraft("note", "x");
            book.forgetDraft("note");
        }
        try (MinuteBook book = engine.open(dir)) {
            assertEquals(
                    List.of("minute of item 3: The Chair welcomed"),
                    book.read(stores -> stores.drafts().list()).stream()
                            .map(draft -> draft.place() + ": " + draft.text())
                            .toList());
            assertEquals(0, book.check().entries());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTypedIsFoundByItsPlaceOrByWhatItsPlaceBeginsWith(Engine engine, @TempDir Path dir) {
        try (MinuteBook book = engine.open(dir)) {
            for (String place : List.of("minute/3/body", "minute/31/body", "minute_/3", "copy/minute/3")) {
                book.keepDraft(place, "at " + place);
            }
            assertEquals(
                    List.of("at minute/3/body", "at minute/31/body"),
                    book.read(stores -> stores.drafts().list("minute/")).stream()
                            .map(DraftStore.Draft::text)
                            .toList());
            assertEquals(
                    List.of("at minute_/3"),
                    book.read(stores -> stores.drafts().list("minute_")).stream()
                            .map(DraftStore.Draft::text)
                            .toList());
            assertEquals(
                    Optional.of("at minute/3/body"),
                    book.read(stores -> stores.drafts().find("minute/3/body")).map(DraftStore.Draft::text));
            assertEquals(Optional.empty(), book.read(stores -> stores.drafts().find("minute/3")));
        }
    }

    @Test
    void infoSaysWhatTheBookHolds(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            book.apply(addBoard("a"));
            Backup backup = book.backUp();
            BookInfo info = book.info();
            assertEquals("book", info.name());
            assertEquals(dir.resolve("book"), info.path());
            assertEquals(1, info.counts().get(Kind.BOARD));
            assertEquals(0, info.counts().get(Kind.ACTION));
            assertEquals(Kind.values().length, info.counts().size());
            assertEquals(Database.NEWEST_VERSION, info.version());
            assertEquals(Optional.of(backup.file()), info.lastBackup());
            assertEquals("Add a", info.lastAct().orElseThrow().title());
            assertEquals("tester", info.lastAct().orElseThrow().who());
            assertTrue(info.size() > 10_000);
        }
    }
}
