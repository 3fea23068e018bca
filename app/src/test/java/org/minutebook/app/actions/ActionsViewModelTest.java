package org.minutebook.app.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.Format;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.app.kit.Tasks;
import org.minutebook.db.change.AddAction;
import org.minutebook.db.change.ImportActionLog;
import org.minutebook.db.change.LoggedAction;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.LoggedLines;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionLink;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.testfx.util.WaitForAsyncUtils;

@Execution(ExecutionMode.SAME_THREAD)
class ActionsViewModelTest {
    @Test
    void eachLineSaysAgeStateAndWhatWasSaidLast(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ActionsViewModel model = new ActionsViewModel(desk.open)) {
            ActionLine line = model.rows().get(0);

            assertEquals("166", line.row().reference());
            assertEquals("HWB", line.board());
            // 15 November 2018 to 23 January 2020: 46 days to the year's end, 365, and 23
            assertEquals(434, line.age());
            assertEquals("Overdue", line.stateWords());
            assertEquals("31/03/2019", line.due());
            assertTrue(line.row().latest().startsWith("The printers asked"));
            assertEquals("4 actions", model.count().get());
        }
    }

    @Test
    void sortsReferencesByTheirNumberAndKeepsTheOrderUnderAFilter(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ActionsViewModel model = new ActionsViewModel(desk.open)) {
            model.sortBy("REFERENCE", false);
            assertEquals(List.of("208(b)", "199(b)", "171", "166"), references(model));

            model.toggle("open");
            assertEquals(List.of("208(b)", "199(b)", "166"), references(model));
            assertEquals("3 of 4 actions", model.count().get());

            model.sortBy("DUE", true);
            assertEquals(List.of("166", "199(b)", "208(b)"), references(model));
        }
    }

    @Test
    void aRehearsalReadsTheFirstRowsAndNoMore(@TempDir Path dir) throws Exception {
        MinuteBook book = SmallCouncil.in(dir);
        Id<Board> board = book.read(stores -> stores.boards().list().getFirst().id());
        for (int i = 0; i < 120; i++) {
            book.apply(new AddAction(
                    board, null, null, "", LocalDate.of(2020, 1, 1), "Do it", "", null, "", Audience.PUBLIC));
        }
        try (TestDesk desk = new TestDesk(book, Tasks.rehearsing());
                ActionsViewModel model = new ActionsViewModel(desk.open)) {
            assertEquals(100, model.rows().size());
        }
    }

    @Test
    void chipsGoIntoTheFilterAndOut(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ActionsViewModel model = new ActionsViewModel(desk.open)) {
            model.filter().set("leaflet");
            model.toggle("overdue");
            assertEquals("overdue leaflet", model.filter().get());
            model.narrowTo("owner:", "Jane Reed");
            assertEquals("owner:\"Jane Reed\" overdue leaflet", model.filter().get());
            model.narrowTo("owner:", "");
            model.toggle("overdue");
            assertEquals("leaflet", model.filter().get());
        }
    }

    @Test
    void aNewActionTakesTheNextNumberAndIsChosen(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ActionsViewModel model = new ActionsViewModel(desk.open)) {
            assertFalse(model.add(Optional.empty(), "Ask the library", "Jane Reed", null));
            assertTrue(model.add(
                    Optional.of(SmallCouncil.HEALTH), "Ask the library", "Jane Reed; All", LocalDate.of(2020, 2, 1)));

            ActionLine added = model.rows().get(model.rows().size() - 1);
            assertEquals("209", added.row().reference());
            assertEquals("Jane Reed / All", added.row().owners());
            assertEquals(Optional.of(added.id()), model.chosen().get());
        }
    }

    @Test
    void theExportHoldsTheRowsThatAreShownInTheirOrder(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ActionsViewModel model = new ActionsViewModel(desk.open)) {
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            model.sortBy("REFERENCE", false);
            model.toggle("open");
            model.filter().set(model.filter().get() + " leaflet");
            List<String> shown = references(model);
            Path file = dir.resolve("log.csv");
            desk.file = Optional.of(file);

            new ActionFiles(desk.open).export(Format.CSV, model);

            List<String> lines = Files.readAllLines(file);
            assertEquals(List.of("208(b)", "166"), shown);
            assertEquals(
                    shown,
                    lines.stream()
                            .filter(line -> line.matches("\"?\\d{3}.*"))
                            .map(line -> line.split(",")[0].replace("\"", ""))
                            .toList());
        }
    }

    @Test
    void anExportThatIsAskedForTooSoonWaitsForTheWholeLog(@TempDir Path dir) throws Exception {
        Tasks.startToolkit();
        MinuteBook book = MinuteBooks.empty(dir);
        List<LoggedAction> lines = IntStream.rangeClosed(1, 250)
                .mapToObj(number -> LoggedLines.line(number, number, "", "2019-11-28", "Ask " + number, "CCGs", ""))
                .toList();
        book.apply(new ImportActionLog(null, "Board", "log.xlsx", lines));
        Path file = dir.resolve("log.csv");
        List<Integer> asked = new CopyOnWriteArrayList<>();
        Tasks tasks = Tasks.besideWindow(bug -> {
            throw new AssertionError(bug);
        });
        try (TestDesk desk = new TestDesk(book, tasks);
                tasks) {
            desk.file = Optional.of(file);
            ActionsViewModel model = Tasks.onWindowThread(() -> {
                ActionsViewModel log = new ActionsViewModel(desk.open);
                log.rows().addListener((Observable unused) -> {
                    if (asked.isEmpty() && !log.rows().isEmpty()) {
                        asked.add(log.rows().size());
                        new ActionFiles(desk.open).export(Format.CSV, log);
                    }
                });
                return log;
            });
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> desk.said().contains("was written"));
            assertEquals(List.of(100), asked);
            assertEquals(251, Files.readAllLines(file).size());
            Tasks.onWindowThread(() -> {
                model.close();
                return true;
            });
        }
    }

    @Test
    void aDayThatCannotBeReadIsNotLeftOutInSilence(@TempDir Path dir) {
        Tasks.startToolkit();
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ActionsViewModel model = new ActionsViewModel(desk.open)) {
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            int before = model.rows().size();
            Tasks.onWindowThread(() -> {
                NewActionBar bar = new NewActionBar(desk.open, model, () -> {});
                ((TextField) bar.lookup("#" + ActionsView.ID_NEW_TEXT)).setText("Ask the library");
                ((TextField) bar.lookup("#" + ActionsView.ID_NEW_DUE)).setText("31 feb");
                ((Button) bar.lookup("#" + ActionsView.ID_NEW_TAKE)).fire();
                return true;
            });
            assertEquals(
                    "“31 feb” is not a day in the calendar. Type one such as 26 jul, 26/7/2026 or next thu.",
                    desk.said());
            assertEquals(before, model.rows().size());
        }
    }

    @Test
    void anEmptyBookSaysSo(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(MinuteBooks.empty(dir));
                ActionsViewModel model = new ActionsViewModel(desk.open)) {
            assertTrue(model.empty().get());
        }
    }

    @Test
    void theDetailsSaveEditUpdateAndSettle(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ActionsViewModel log = new ActionsViewModel(desk.open);
                ActionDetailsViewModel model = new ActionDetailsViewModel(desk.open, log.chosen())) {
            log.chosen().set(Optional.of(SmallCouncil.LEAFLET_AGAIN));
            assertFalse(model.changed().get());

            model.owners().set("Jane Reed; Tom Hale");
            model.due().set(Optional.of(LocalDate.of(2020, 3, 1)));
            assertTrue(model.changed().get());
            model.save();
            assertFalse(model.changed().get());

            model.update().set("The parish clerk has it.");
            model.addUpdate();
            assertEquals("", model.update().get());
            ActionFacts now = model.facts().get().orElseThrow();
            assertEquals(LocalDate.of(2020, 3, 1), now.action().dueOn());
            assertEquals(LocalDate.of(2020, 1, 23), now.updates().getFirst().said());
            assertEquals("tester", now.updates().getFirst().byWhom());

            ActionLink link = now.links().getFirst().link();
            model.settle(link, true);
            assertEquals(
                    Action.State.SUPERSEDED,
                    desk.open
                            .book()
                            .read(stores -> stores.actions().get(SmallCouncil.LEAFLET))
                            .state());

            model.set(Action.State.CLOSED);
            Action closed = model.facts().get().orElseThrow().action();
            assertEquals(LocalDate.of(2020, 1, 23), closed.completedOn());
        }
    }

    @Test
    void whatWasTypedBesideAnActionIsKeptWhenAnotherIsChosen(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ActionsViewModel log = new ActionsViewModel(desk.open)) {
            try (ActionDetailsViewModel model = new ActionDetailsViewModel(desk.open, log.chosen())) {
                log.chosen().set(Optional.of(SmallCouncil.LEAFLET));
                model.text().set("Draw up a leaflet for shops.");
                model.update().set("Half a sentence");
                log.chosen().set(Optional.of(SmallCouncil.REPORT));
                assertEquals("", model.update().get());
                assertTrue(model.text().get().startsWith("Bring a report"));
                assertEquals("Draw up a leaflet for shops.", text(desk, SmallCouncil.LEAFLET));

                log.chosen().set(Optional.of(SmallCouncil.LEAFLET));
                assertEquals("Half a sentence", model.update().get());
                model.text().set("Draw up two leaflets.");
            }
            assertEquals("Draw up two leaflets.", text(desk, SmallCouncil.LEAFLET));
            try (ActionDetailsViewModel again = new ActionDetailsViewModel(desk.open, log.chosen())) {
                assertEquals("Half a sentence", again.update().get());
                again.addUpdate();
                assertEquals("", again.update().get());
                assertEquals(List.of(), desk.open.book().read(stores -> stores.drafts()
                        .list()));
            }
        }
    }

    private static String text(TestDesk desk, Id<Action> action) {
        return desk.open.book().read(stores -> stores.actions().get(action)).text();
    }

    private static List<String> references(ActionsViewModel model) {
        return model.rows().stream().map(line -> line.row().reference()).toList();
    }
}
