package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Sheet.Value;
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
}
