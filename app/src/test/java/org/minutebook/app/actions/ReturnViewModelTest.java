package org.minutebook.app.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.compose.ActionLogComposer;
import org.minutebook.app.documents.owners.OwnersWorkbook;
import org.minutebook.app.documents.owners.RowKey;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.change.UpdateAction;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.store.ActionRow;

class ReturnViewModelTest {
    @Test
    void whatIsPlainIsTickedWhatClashesWaitsAndOnlyWhatIsTickedIsTaken(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            Path file = returned(dir, desk.open.book());
            Action report = desk.open.book().read(stores -> stores.actions().get(SmallCouncil.REPORT));
            desk.open.book().apply(new UpdateAction(report, LocalDate.of(2020, 1, 22), "Rang twice", "", null));
            int before = updates(desk, report);
            AtomicInteger left = new AtomicInteger();

            ReturnViewModel model = new ReturnViewModel(desk.open, file, left::incrementAndGet);
            model.read();

            assertEquals(
                    List.of("Leaflets are printed true", "The report is late false"),
                    model.lines().stream()
                            .map(line ->
                                    line.edit().says() + " " + line.ticked().get())
                            .toList());
            assertEquals(
                    "1 of 2 edits is ticked. 1 needs a look: see its remark.",
                    model.report().get());
            assertEquals(2, model.shown().size()); // the list of rows that went is not in a text file
            assertTrue(
                    model.shown().getFirst().endsWith("was added: “Open a café”"),
                    model.shown().toString());

            assertTrue(model.ready().get());
            model.tickAll(false);
            assertFalse(model.ready().get(), "nothing is ticked");
            model.take();
            assertEquals(
                    "Nothing is ticked. Tick what is to be taken from the workbook, or cancel.",
                    model.problem().get());
            assertEquals(0, left.get());

            model.lines().getFirst().ticked().set(true);
            model.by().set("Jane Reed");
            model.take();
            assertEquals(1, left.get());
            assertEquals("From back.csv: 1 edit of 1 action was taken.", desk.said());
            var said = desk.open
                    .book()
                    .read(stores -> stores.actions().updates(SmallCouncil.LEAFLET))
                    .getLast();
            assertEquals("Leaflets are printed, Jane Reed", said.text() + ", " + said.byWhom());
            assertEquals(before, updates(desk, report));
        }
    }

    private static int updates(TestDesk desk, Action action) {
        return desk.open
                .book()
                .read(stores -> stores.actions().updates(action.id()))
                .size();
    }

    private static Path returned(Path dir, MinuteBook book) throws Exception {
        List<String> lines = new ArrayList<>(List.of("Minutebook key,Ref,Action,Said last,Your update,Due,Status"));
        lines.add(",,Open a café,,,,");
        book.read(stores -> {
            String mark = OwnersWorkbook.bookMark(stores);
            for (ActionRow row : stores.actions().rows(List.of(SmallCouncil.HEALTH))) {
                String update = row.id().equals(SmallCouncil.LEAFLET)
                        ? "Leaflets are printed"
                        : row.id().equals(SmallCouncil.REPORT) ? "The report is late" : "";
                String due = row.dueOn() == null ? row.dueWords() : row.dueOn().toString();
                String status = ActionLogComposer.status(row);
                lines.add("%s,%s,\"%s\",\"%s\",%s,%s,%s"
                        .formatted(
                                RowKey.of(mark, row).text(),
                                row.reference(),
                                row.text(),
                                row.latest(),
                                update,
                                due,
                                status));
            }
            return lines.size();
        });
        return Files.write(dir.resolve("back.csv"), lines);
    }
}
