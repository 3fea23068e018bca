package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.ReviewRequest;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.change.ImportActionLog;
import org.minutebook.db.change.LoggedAction;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.LoggedLines;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionUpdateBuilder;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.MeetingBuilder;

/** On thirteen actions as they stood before a board on 23 January 2020. */
class ChairsReviewComposerTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);
    private static final String AGAIN = "Bring the board a further report on how the new networks have settled in";

    @TempDir
    Path dir;

    @Test
    void theFiguresStandFirstThenThreeActionsWithTheReasonsThenTheRest() throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            List<String> lines = printed(book, take(book, LoggedLines.thirteen()), Audience.PUBLIC)
                    .lines()
                    .toList();
            assertEquals(
                    List.of(
                            "^ FOR THE CHAIRMAN – contains nothing exempt or confidential",
                            "= Board / Chairman’s briefing on actions",
                            "As at Thursday, 23 January 2020",
                            "13 open, 9 over 90 days, oldest 1,043 days, none overdue, none with a due date, all with"
                                    + " an owner.",
                            "Two repeat each other.",
                            "# Three actions to ask about",
                            "## 1. 367c of 16 March 2017: Mike Sandys",
                            "Ask because: Open for 1,043 days, longer than any other. It has no due date.",
                            "Promised: Bring the prevention plan back",
                            "Updates since: Twice a year (undated)",
                            "## 2. 166 of 11 July 2019: East Leics CCG",
                            "Ask because: Open for 196 days. Agreed again, word for word, as 196 of 28 November 2019;"
                                    + " both are open. It has no due date.",
                            "Promised: " + AGAIN,
                            "Updates since: In November (undated)",
                            "## 3. 75b of 24 May 2018: Jane Toman",
                            "Ask because: Open for 609 days. It has no due date.",
                            "Promised: Report on support in localities",
                            "Updates since: To come (undated)",
                            "# The other open actions",
                            "Minute | Promised | Updates since | Days open",
                            "119c / 29/11/18 / Mike Sandys | Report on locality profiles | To come (undated) | 420"),
                    lines.subList(0, 21));
            assertEquals(
                    List.of("119c", "122", "168b", "170c", "184", "188", "196", "199b", "202", "204"),
                    lines.subList(20, lines.size()).stream()
                            .map(line -> line.split(" ")[0])
                            .toList());
            assertTrue(
                    lines.get(26).contains(AGAIN + " / It repeats 166 of 11 July 2019, word for word; both are open."),
                    lines.get(26));
        }
    }

    /** Of 4 September 2019, 141 days ago: one that comes round again, one of which a time is named, one with a day. */
    @Test
    void whatIsDueInWordsIsSaidInThem() throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            Id<Board> board = take(
                    book,
                    List.of(
                            LoggedLines.line(1, 10, "", "2019-09-04", "Report disputes", "Naomi Tate", ""),
                            LoggedLines.line(2, 11, "", "2019-09-04", "Bring the card", "Marcus Bell", ""),
                            LoggedLines.line(3, 12, "", "2019-09-04", "Send the list", "Martin Lyle", ""),
                            LoggedLines.line(4, 13, "", "2019-09-04", "Bring figures", "James Okafor", "")));
            book.apply(new Act<>("Say when they are due", writing -> {
                List<Action> log = writing.stores().actions().list(board);
                writing.save(
                        ActionBuilder.builder(log.get(0)).recurs("each quarter").build());
                writing.save(ActionBuilder.builder(log.get(1))
                        .dueWords("by autumn half-term")
                        .build());
                writing.save(ActionBuilder.builder(log.get(2))
                        .dueOn(LocalDate.of(2020, 2, 27))
                        .build());
                return writing.save(ActionBuilder.builder(log.get(3))
                        .dueWords("a future meeting")
                        .build());
            }));
            String printed = printed(book, board, Audience.PUBLIC);
            assertEquals(
                    List.of(
                            "4 open, 4 over 90 days, oldest 141 days, 1 overdue, 1 without a due date, 1 recurring, all"
                                    + " with an owner.",
                            "One has no due date and is past the time it was promised for.",
                            "Ask because: Open for 141 days. It was promised “by autumn half-term”, which has passed.",
                            "Ask because: Open for 141 days.",
                            "Due: each quarter.",
                            "Ask because: Open for 141 days.",
                            "Due: 27 February 2020."),
                    printed.lines()
                            .filter(line -> line.matches("(4 open|One has|Ask because|Due).*"))
                            .toList());
            assertTrue(printed.contains("Bring figures / Due: a future meeting."), printed);
        }
    }

    @Test
    void itIsNeverLongerThanTwoPages() throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            List<LoggedAction> many = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                many.add(LoggedLines.line(
                        i + 3,
                        100 + i,
                        "",
                        LocalDate.of(2018, 1, 1).plusDays(i).toString(),
                        i + " " + "Report on the joint provision of services for older people ".repeat(9),
                        "The Director of Adults and Communities / The Director of Public Health",
                        "The matter is being discussed between the partners and will come back ".repeat(8)));
            }
            Id<Board> board = take(book, many);
            Path file = dir.resolve("review.pdf");
            Exported exported = new Exporting(book, "tester")
                    .chairsReview(new ReviewRequest(board, "", Audience.PUBLIC, Format.PDF, file, false));
            assertEquals(2, exported.pages());
            List<String> lines = printed(book, board, Audience.PUBLIC).lines().toList();
            int rows = (int) lines.stream().filter(line -> line.contains(" | ")).count() - 1;
            assertTrue(rows > 4, "rows " + rows);
            assertEquals(
                    (80 - 3 - rows)
                            + " more are in the action log: none of them has been late for longer than those above.",
                    lines.getLast());
        }
    }

    @Test
    void whatIsNotForThePublicIsInTheirBriefingNeitherInWordsNorInFigures() throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            Id<Board> board = take(book, LoggedLines.thirteen());
            book.apply(new Act<>("Restrict", writing -> {
                Action first = writing.stores().actions().list(board).getFirst();
                Action second = writing.stores().actions().list(board).get(1);
                writing.save(ActionBuilder.builder(first)
                        .audience(Audience.RESTRICTED)
                        .build());
                return writing.add(ActionUpdateBuilder.builder()
                        .id(writing.newId())
                        .action(second.id())
                        .position(2)
                        .said(LocalDate.of(2020, 1, 9))
                        .text("The contractor failed.")
                        .audience(Audience.RESTRICTED)
                        .build());
            }));
            String open = printed(book, board, Audience.PUBLIC);
            assertTrue(open.contains("12 open, 8 over 90 days, oldest 609 days"), open);
            assertFalse(open.contains("prevention plan") || open.contains("contractor"), open);
            String closed = printed(book, board, Audience.RESTRICTED);
            assertTrue(closed.startsWith("^ FOR THE CHAIRMAN – NOT FOR PUBLICATION\n"), closed);
            assertTrue(
                    closed.contains("13 open") && closed.contains("The contractor failed. (09/01/20); 1 earlier"),
                    closed);
        }
    }

    @Test
    void anActionOfALogThatWasBroughtInLeadsToTheMinuteOfItsNumberAndDay() throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            Id<Board> board = take(book, LoggedLines.thirteen());
            Id<AgendaItem> item = book.apply(new Act<>("Hold a meeting", writing -> {
                        var meeting = writing.add(MeetingBuilder.builder()
                                .id(writing.newId())
                                .board(board)
                                .day(LocalDate.of(2019, 7, 11))
                                .build());
                        return writing.add(AgendaItemBuilder.builder()
                                        .id(writing.newId())
                                        .meeting(meeting.id())
                                        .minuteNumber("166")
                                        .title("Primary care")
                                        .build())
                                .id();
                    }))
                    .result();
            ReviewRecord record = book.read(stores -> ReviewRecord.of(stores, board, Audience.PUBLIC, TODAY));
            assertEquals(
                    List.of(item),
                    record.lines().values().stream()
                            .flatMap(line -> line.origin().stream())
                            .map(ReviewRecord.Origin::item)
                            .toList());
        }
    }

    private static Id<Board> take(MinuteBook book, List<LoggedAction> lines) throws Exception {
        return book.apply(new ImportActionLog(null, "Board", "log.xlsx", lines))
                .result()
                .board();
    }

    private static String printed(MinuteBook book, Id<Board> board, Audience audience) {
        ReviewRecord record = book.read(stores -> ReviewRecord.of(stores, board, audience, TODAY));
        return Plain.text(new ChairsReviewComposer(record, HouseStyle.plain(Layout.NARRATIVE), audience)
                .document(book.clock().instant()));
    }
}
