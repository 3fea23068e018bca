package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.change.SetActionState;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.store.ActionRow;

/** The board met last on 28 November 2019. */
class ActionPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);

    @TempDir
    Path dir;

    @Test
    void whatWasClosedSinceTheLastMeetingStandsUnderItsOwnHeading() throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            Action leaflet = book.read(stores -> stores.actions().get(SmallCouncil.LEAFLET));
            book.apply(new SetActionState(leaflet, Action.State.CLOSED));
            assertEquals(
                    List.of(
                            "= Action Log – Health and Wellbeing Board",
                            "As at 23 January 2020",
                            "# Open actions",
                            "No. | Due",
                            "199(b) | 27/02/20",
                            "208(b) | ",
                            "# Closed since 28 November 2019",
                            "No. | Due",
                            "166 | 31/03/19"),
                    printed(book, Optional.empty()));
        }
    }

    @Test
    void aWholeLogPartsWhatIsOpenFromWhatIsClosedAndASheetSaysItInAColumn() {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            List<ActionRow> rows = book.read(stores -> stores.actions().rows(List.of(SmallCouncil.HEALTH)));
            ActionLogComposer composer = composer(book, LogColumn.REFERENCE);
            assertEquals(
                    List.of("# Open actions", "No.", "166", "199(b)", "208(b)", "# Closed actions", "No.", "171"),
                    Plain.text(composer.document(rows, book.clock().instant()))
                            .lines()
                            .skip(2)
                            .toList());
            assertEquals(
                    List.of("[166, open]", "[199(b), open]", "[208(b), open]", "[171, closed]"),
                    sheet(composer, rows, book));
            assertEquals(
                    List.of("No.", "166"),
                    Plain.text(composer.document(
                                    rows.subList(0, 1), book.clock().instant()))
                            .lines()
                            .skip(2)
                            .toList(),
                    "a log of open actions alone is printed as councils print it");
            assertEquals(List.of("[166]"), sheet(composer, rows.subList(0, 1), book));
            assertEquals(
                    List.of("No. | State", "166 | open", "199(b) | open", "208(b) | open", "171 | closed"),
                    Plain.text(composer(book, LogColumn.REFERENCE, LogColumn.STATE)
                                    .document(rows, book.clock().instant()))
                            .lines()
                            .skip(2)
                            .toList(),
                    "whoever asks for the column needs no headings");
        }
    }

    private static List<String> sheet(ActionLogComposer composer, List<ActionRow> rows, MinuteBook book) {
        List<String> lines = new ArrayList<>();
        composer.workbook(rows, book.clock().instant())
                .sheets()
                .getFirst()
                .rows()
                .forEach(row -> lines.add(row.stream()
                        .map(value -> value instanceof Sheet.Text text ? text.text() : value.toString())
                        .toList()
                        .toString()));
        return lines;
    }

    private static ActionLogComposer composer(MinuteBook book, LogColumn... columns) {
        return new ActionLogComposer(
                book.read(stores -> stores.boards().get(SmallCouncil.HEALTH)),
                HouseStyle.plain(Layout.NARRATIVE),
                List.of(columns),
                TODAY);
    }

    @Test
    void aDayThatIsGivenTakesThePlaceOfTheLastMeeting() throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            assertEquals("None.", printed(book, Optional.empty()).getLast());
            book.apply(new Act<>(
                    "Close earlier",
                    writing -> writing.save(
                            ActionBuilder.builder(writing.stores().actions().get(SmallCouncil.CLOSED))
                                    .completedOn(LocalDate.of(2019, 6, 1))
                                    .build())));
            assertEquals("None.", printed(book, Optional.empty()).getLast());
            assertEquals(
                    "171 | ",
                    printed(book, Optional.of(LocalDate.of(2019, 6, 1))).getLast());
        }
    }

    @Test
    void whatIsNotForThePublicIsNotInIt() throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            book.apply(new Act<>(
                    "Restrict",
                    writing -> writing.save(
                            ActionBuilder.builder(writing.stores().actions().get(SmallCouncil.REPORT))
                                    .audience(Audience.RESTRICTED)
                                    .build())));
            String all = String.join("\n", printed(book, Optional.empty()));
            assertFalse(all.contains("199(b)"), all);
            assertTrue(all.contains("208(b)"), all);
        }
    }

    private static List<String> printed(MinuteBook book, Optional<LocalDate> since) {
        ActionPaper paper = book.read(stores -> ActionPaper.of(stores, SmallCouncil.HEALTH, since, TODAY));
        return Plain.text(composer(book, LogColumn.REFERENCE, LogColumn.DUE)
                        .paper(paper, book.clock().instant()))
                .lines()
                .toList();
    }
}
