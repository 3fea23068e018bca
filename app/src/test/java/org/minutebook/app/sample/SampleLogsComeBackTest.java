package org.minutebook.app.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.LogRequest;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.documents.intake.ActionLogReader;
import org.minutebook.app.documents.intake.LoggedActions;
import org.minutebook.app.documents.intake.Mapping;
import org.minutebook.db.change.ImportActionLog;
import org.minutebook.db.change.ImportedLog;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;

/** What the program wrote itself tells it nothing new: no row of a log is taken for another action or for a change. */
class SampleLogsComeBackTest {
    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"XLSX", "DOCX", "CSV"})
    void anExportedLogChangesNothing(Format format, @TempDir Path dir) throws Exception {
        LocalDate today = SampleBook.TODAY;
        Clock clock = Clock.fixed(
                today.atTime(9, 0).atZone(ZoneId.of("Europe/London")).toInstant(), ZoneId.of("Europe/London"));
        Path folder = dir.resolve("book");
        SampleBook.make(folder, clock, "tester");
        try (MinuteBook book = MinuteBook.open(folder, clock, "tester")) {
            List<Board> boards = book.read(stores -> stores.boards().list());
            assertEquals(3, boards.size());
            for (Board board : boards) {
                Path file = dir.resolve(board.id().value() + "." + format.name().toLowerCase(Locale.ROOT));
                new Exporting(book, "tester")
                        .actionLog(
                                new LogRequest(board.id(), LogFilter.ALL, LogColumn.USUAL, format, file, true),
                                Progress.NONE);
                ImportedLog taken = book.apply(new ImportActionLog(
                                board.id(),
                                board.name(),
                                file.getFileName().toString(),
                                LoggedActions.of(ActionLogReader.read(file, Mapping.none(), Progress.NONE))))
                        .result();
                assertEquals(Set.of(), Set.copyOf(taken.newRows()), board.name());
                assertEquals(Map.of(), Map.copyOf(taken.changes()), board.name());
            }
        }
    }
}
