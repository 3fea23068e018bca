package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Sheet.Value;
import org.minutebook.app.documents.tree.Workbook;
import org.minutebook.app.sample.SampleBook;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.HouseStyle.Layout;

@Execution(ExecutionMode.CONCURRENT)
class SampleMinutesTest {
    private static MinuteBook sample(Path dir) throws MinuteBookProblem {
        SampleBook.make(dir.resolve("sample"), MinuteBooks.CLOCK, "tester");
        return MinuteBook.open(dir.resolve("sample"), MinuteBooks.CLOCK, "tester");
    }

    @Test
    void fullNamesInTheNarrowColumnStandOnLinesOfTheirOwn(@TempDir Path dir) throws MinuteBookProblem {
        try (MinuteBook book = sample(dir)) {
            String text = book.read(stores -> Plain.text(new MinutesComposer()
                    .compose(
                            stores,
                            Records.on(book, "2026-10-13"),
                            HouseStyle.plain(Layout.TABLE),
                            Audience.PUBLIC,
                            MinuteBooks.CLOCK.instant())));
            assertTrue(text.contains("| Simon Prentice / Rachel Dunn / by 06/11/26"), text);
        }
    }

    @Test
    void theListOfDeclarationsHoldsInterestsOnly(@TempDir Path dir) throws MinuteBookProblem {
        try (MinuteBook book = sample(dir)) {
            Sheet declarations = book.read(stores -> new MinutesWorkbook()
                    .compose(stores, Records.on(book, "2026-09-24"), Audience.PUBLIC, MinuteBooks.CLOCK.instant())
                    .sheets()
                    .getLast());
            assertEquals("Declarations", declarations.name());
            assertEquals(
                    List.of(List.of(
                            Value.of("No interests were declared."),
                            Value.of(""),
                            Value.of(""),
                            Value.of(""),
                            Value.of(""))),
                    declarations.rows());
        }
    }

    @Test
    void aDeclarationSaysOfWhichClassItIsAndFromWhenUntilWhenTheMemberWasOut(@TempDir Path dir)
            throws MinuteBookProblem {
        try (MinuteBook book = sample(dir)) {
            Workbook workbook = book.read(stores -> new MinutesWorkbook()
                    .compose(stores, Records.on(book, "2026-11-18"), Audience.PUBLIC, MinuteBooks.CLOCK.instant()));
            assertEquals(
                    "Joint Commissioning Board, 18 November 2026: DRAFT minutes",
                    workbook.meta().title());
            assertEquals(
                    List.of(List.of(
                            Value.of("Councillor Oyelaran"),
                            Value.of("Disclosable pecuniary interest"),
                            Value.of("He was a director and shareholder of a company that provides care at home"),
                            Value.of("the item on the fees for care at home (16)"),
                            Value.of("Left the meeting, 10.38 am to 10.55 am"))),
                    workbook.sheets().getLast().rows());
        }
    }

    @Test
    void whatBecameOfEarlierMinutesAndOfRecommendationsIsSaidOfEachResolution(@TempDir Path dir)
            throws MinuteBookProblem {
        try (MinuteBook book = sample(dir)) {
            assertEquals(List.of("2 Agreed", "5 Agreed", "6 Agreed"), outcomes(book, "2026-10-13"));
            assertEquals(
                    List.of("14 Approved", "15 Approved", "15 Approved", "15 Requested", "16 Requested"),
                    outcomes(book, "2026-11-18"));
        }
    }

    private static List<String> outcomes(MinuteBook book, String day) {
        Sheet resolutions = book.read(stores -> new MinutesWorkbook()
                .compose(stores, Records.on(book, day), Audience.PUBLIC, MinuteBooks.CLOCK.instant())
                .sheets()
                .get(2));
        List<String> outcomes = new ArrayList<>();
        for (List<Value> row : resolutions.rows()) {
            assertFalse(row.get(3).toString().contains("RESOLVED"), row.toString());
            outcomes.add(((Sheet.Text) row.getFirst()).text()
                    + " "
                    + (row.getLast() instanceof Sheet.Text text ? text.text() : ""));
        }
        return outcomes;
    }
}
