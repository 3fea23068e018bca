package org.minutebook.app.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.change.EditAction;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;

class ExportingTest {
    @Test
    void aRestrictedActionIsInNoLogThatLeavesTheBookAlsoWhereItWasChosen(@TempDir Path dir) throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            restrict(book, SmallCouncil.REPORT);
            Exporting exporting = new Exporting(book, "tester");
            List<Id<Action>> chosen = List.of(SmallCouncil.REPORT, SmallCouncil.LEAFLET);
            for (Optional<List<Id<Action>>> exactly :
                    List.of(Optional.of(chosen), Optional.<List<Id<Action>>>empty())) {
                Path file = dir.resolve("log-" + exactly.isPresent() + ".html");
                Exported log = exporting.actionLog(
                        new LogRequest(
                                SmallCouncil.HEALTH, LogFilter.ALL, exactly, LogColumn.USUAL, Format.HTML, file, false),
                        Progress.NONE);

                String printed = Files.readString(file);
                assertTrue(printed.contains("Draw up a leaflet for village shops"), printed);
                assertFalse(printed.contains("winter pressures"), printed);
                assertEquals(exactly.isPresent() ? 1 : 3, log.rows());
            }
        }
    }

    private static void restrict(MinuteBook book, Id<Action> id) throws Exception {
        Action open = book.read(stores -> stores.actions().get(id));
        Action restricted =
                ActionBuilder.builder(open).audience(Audience.RESTRICTED).build();
        book.apply(new EditAction(open, restricted, "Amir Patel"));
    }
}
