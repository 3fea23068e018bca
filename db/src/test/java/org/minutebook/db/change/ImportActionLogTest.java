package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.LoggedLines;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionLink;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.PersonBuilder;
import org.minutebook.db.rules.ActionAges;
import org.minutebook.db.store.ActionRow;

class ImportActionLogTest {
    @TempDir
    Path dir;

    private MinuteBook book;

    @BeforeEach
    void open() {
        book = MinuteBooks.empty(dir);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void everyLineIsKeptInItsOrderUnderANewBoard() throws Refused {
        ImportedLog imported = take(LoggedLines.thirteen());
        assertEquals(13, imported.imported());
        assertEquals(
                List.of("367c", "75b", "119c", "122", "166", "168b", "170c", "184", "188", "196", "199b", "202", "204"),
                rows(imported.board()).stream().map(ActionRow::reference).toList());
    }

    @Test
    void agesOnTheDayOfTheMeetingAreCountedToTheDay() throws Refused {
        List<ActionRow> rows = rows(take(LoggedLines.thirteen()).board());
        LocalDate meeting = LocalDate.of(2020, 1, 23);
        ActionAges ages =
                ActionAges.on(meeting, rows.stream().map(ActionRow::raisedOn).toList());
        assertEquals(List.of(1043L, 609L, 420L, 420L, 196L, 196L, 196L, 119L, 119L, 56L, 56L, 56L, 56L), ages.days());
        assertEquals(9, ages.longOpen());
        Map<String, Integer> owners = new TreeMap<>();
        rows.forEach(row -> owners.merge(row.owners(), 1, Integer::sum));
        assertEquals(
                Map.of(
                        "Mike Sandys",
                        3,
                        "Cheryl Davenport",
                        3,
                        "CCGs",
                        3,
                        "East Leics CCG",
                        2,
                        "Jane Toman",
                        1,
                        "Jon Willson",
                        1),
                owners);
    }

    @Test
    void theSameFileAgainChangesNothing() throws Refused {
        Id<Board> board = take(LoggedLines.thirteen()).board();
        long before = lastEntry();
        ImportedLog again = into(board, LoggedLines.thirteen());
        assertEquals(new ImportedLog(board, Set.of(), Map.of(), 13, List.of()), again);
        assertEquals(before, lastEntry());
    }

    @Test
    void aNewCommentStandsBesideTheOldOne() throws Refused {
        Id<Board> board = take(LoggedLines.thirteen()).board();
        List<LoggedAction> lines = new ArrayList<>(LoggedLines.thirteen());
        lines.set(
                3,
                LoggedLines.line(
                        6, 122, "", "2018-11-29", "Report the outcome of the review", "East Leics CCG", "Went in May"));
        assertEquals(
                Map.of(6, List.of("comment")),
                into(board, lines).changes(),
                "what changed is said of the row of the file that changed it");
        Id<Action> action = rows(board).get(3).id();
        assertEquals(
                List.of("To come", "Went in May"),
                book.read(stores -> stores.actions().updates(action)).stream()
                        .map(ActionUpdate::text)
                        .toList());
        assertEquals("Went in May", rows(board).get(3).latest());
        book.undo();
        assertEquals("To come", rows(board).get(3).latest());
    }

    @Test
    void whatWasSaidAtTheDeskStaysTheLatestWhenTheSameFileComesAgain() throws Refused {
        Id<Board> board = take(LoggedLines.thirteen()).board();
        Action action =
                book.read(stores -> stores.actions().get(rows(board).get(3).id()));
        book.apply(new UpdateAction(action, LocalDate.of(2020, 1, 20), "It went to the chair.", "Jane Toman", null));

        assertEquals(0, into(board, LoggedLines.thirteen()).updated());
        assertEquals("It went to the chair.", rows(board).get(3).latest());
    }

    @Test
    void aDueDateReadFromTheWordsOfAnActionIsTakenWithANewOneAndNeverChangesOneThatIsThere() throws Refused {
        LocalDate lastOfDecember = LocalDate.of(2020, 12, 31);
        String text = "Tell the board whether the clinic may stay open in December";
        LoggedAction offered = due(text, lastOfDecember, "in December", true);
        Id<Board> board = take(List.of(offered)).board();
        assertEquals(lastOfDecember, rows(board).getFirst().dueOn());
        LocalDate recorded = LocalDate.of(2020, 10, 30);
        into(board, List.of(due(text, recorded, "30/10/2020", false)));
        assertEquals(recorded, rows(board).getFirst().dueOn(), "a due column counts");

        assertEquals(Map.of(), into(board, List.of(offered)).changes());
        assertEquals(recorded, rows(board).getFirst().dueOn());
        assertEquals("30/10/2020", rows(board).getFirst().dueWords());
    }

    private static LoggedAction due(String text, LocalDate day, String words, boolean offered) {
        LoggedAction line = LoggedLines.line(3, 96, "", "2020-09-24", text, "Mike Sandys", "");
        return new LoggedAction(
                line.row(),
                line.reference(),
                line.number(),
                line.letter(),
                line.raisedOn(),
                line.raisedPrinted(),
                line.text(),
                line.owners(),
                line.comment(),
                line.ragPrinted(),
                line.rag(),
                line.complete(),
                day,
                words,
                offered,
                line.recurs(),
                line.completedOn(),
                line.notes());
    }

    @Test
    void aBoardThatALogBringsIsABoardLikeAnyOther() throws Refused {
        Id<Board> board = take(LoggedLines.thirteen()).board();
        assertEquals(1, book.read(stores -> stores.boards().get(board)).nextMinuteNumber());
        Refused twice = assertThrows(
                Refused.class,
                () -> book.apply(new ImportActionLog(null, "health and wellbeing board", "log.xlsx", List.of())));
        assertEquals(
                "The book has a board called health and wellbeing board already. Choose another name.",
                twice.getMessage());
    }

    @Test
    void twoActionsInTheSameWordsAreOfferedAsOneAndNeverOfferedTwice() throws Refused {
        ImportedLog imported = take(LoggedLines.thirteen());
        assertEquals(1, imported.offers().size());
        ActionLink link =
                book.read(stores -> stores.of(ActionLink.class).list()).getFirst();
        assertEquals(ActionLink.State.OFFERED, link.state());
        assertEquals(
                "196", book.read(stores -> stores.actions().get(link.action())).referencePrinted());
        Id<Action> earlier = Objects.requireNonNull(link.other());
        assertEquals("166", book.read(stores -> stores.actions().get(earlier)).referencePrinted());
        assertTrue(into(imported.board(), LoggedLines.thirteen()).offers().isEmpty());
    }

    @Test
    void aNameOneLetterOffIsOfferedAsAnAliasAndThePersonStaysOne() throws Refused {
        book.apply(new Act<>(
                "Add people",
                writing -> writing.add(PersonBuilder.builder()
                        .id(writing.newId())
                        .name("Jon Wilson")
                        .build())));
        take(LoggedLines.thirteen());
        Alias alias = book.read(stores -> stores.boards().aliasesOffered()).getFirst();
        assertEquals("Jon Willson", alias.printed());
        Id<Person> person = Objects.requireNonNull(alias.person());
        assertEquals(
                "Jon Wilson",
                book.read(stores -> stores.of(Person.class).get(person)).name());
        assertEquals(1, book.read(stores -> stores.boards().people()).size());
    }

    @Test
    void aRehearsalLeavesNoTrace() throws Refused {
        ImportedLog would = book.rehearse(new ImportActionLog(null, "Board", "log.xlsx", LoggedLines.thirteen()));
        assertEquals(13, would.imported());
        assertEquals(0, lastEntry());
        assertEquals(List.of(), book.read(stores -> stores.boards().list()));
    }

    @Test
    void aLogOfNoBoardIsRefused() {
        assertThrows(Refused.class, () -> book.apply(new ImportActionLog(null, " ", "log.xlsx", List.of())));
    }

    private long lastEntry() {
        return book.read(stores -> stores.journal().last());
    }

    private ImportedLog take(List<LoggedAction> lines) throws Refused {
        return book.apply(new ImportActionLog(null, "Health and Wellbeing Board", "log.xlsx", lines))
                .result();
    }

    private ImportedLog into(Id<Board> board, List<LoggedAction> lines) throws Refused {
        return book.apply(new ImportActionLog(board, "", "log.xlsx", lines)).result();
    }

    private List<ActionRow> rows(Id<Board> board) {
        return book.read(stores -> stores.actions().rows(List.of(board)));
    }
}
