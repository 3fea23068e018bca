package org.minutebook.app.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.change.LoggedAction;

class ImportViewModelTest {
    private static final String LOG = """
        No,Date,Action,Responsible Officer,Comments,Status
        12,15/11/2018,Mend the gate,Jane Reed,Wood was bought,Amber
        13,15/11/2018,Paint the gate,Tom Hale,,Green
        """;

    @Test
    void aRowIsCorrectedAndAnotherLeftOutBeforeTheLogIsTaken(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            AtomicInteger left = new AtomicInteger();
            ImportViewModel model = new ImportViewModel(desk.open, log(dir), left::incrementAndGet);
            model.read();
            assertEquals(2, model.rows().size());
            assertEquals(
                    "2 actions were read. Choose the board they belong to.",
                    model.report().get());

            model.board().set(Optional.of(SmallCouncil.CHILDREN));
            assertTrue(
                    model.report().get().startsWith("Will add 2 actions."),
                    model.report().get());
            LoggedAction gate = model.rows().get(0);
            model.correct(
                    gate,
                    "12a",
                    Optional.of(LocalDate.of(2018, 11, 16)),
                    "Mend both gates",
                    "Jane Reed",
                    Optional.empty());
            model.leaveOut(model.rows().get(1), true);
            model.take();

            var taken = desk.open.book().read(stores -> stores.actions().list(SmallCouncil.CHILDREN));
            assertEquals(1, taken.size());
            assertEquals("Mend both gates", taken.getFirst().text());
            assertEquals("12a", taken.getFirst().referencePrinted());
            assertEquals(LocalDate.of(2018, 11, 16), taken.getFirst().raisedOn());
            assertEquals(1, left.get());
            assertTrue(desk.said().contains(": added 1 action."), desk.said());
        }
    }

    @Test
    void whileTheLogIsTakenItSaysSoAndCannotBeStopped(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            AtomicInteger left = new AtomicInteger();
            List<String> seen = new ArrayList<>();
            ImportViewModel model = new ImportViewModel(desk.open, log(dir), left::incrementAndGet);
            model.read();
            model.board().set(Optional.of(SmallCouncil.CHILDREN));
            model.taking().subscribe((before, now) -> {
                if (now) {
                    seen.add(model.report().get());
                    model.stop();
                }
                seen.add(now + " " + left);
            });
            model.take();

            assertEquals(List.of("Taking 2 actions into the log…", "true 0", "false 0"), seen);
            assertEquals(1, left.get());
        }
    }

    @Test
    void aRefusalEndsTheTakingAndIsSaid(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            ImportViewModel model = new ImportViewModel(desk.open, log(dir), () -> {});
            model.read();
            model.newBoard().set("Health and Wellbeing Board");
            model.take();

            assertFalse(model.taking().get());
            assertEquals(
                    "The book has a board called Health and Wellbeing Board already. Choose another name.",
                    model.problem().get());
        }
    }

    @Test
    void aDueDateOutOfAnActionsWordsIsOnlyOfferedUntilItIsCorrected(@TempDir Path dir) throws Exception {
        String log = "Ref,Date,Action,Owner\n"
                + "96,24/09/2020,Find out whether the clinic may stay open in December,Jane Reed\n";
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            ImportViewModel model =
                    new ImportViewModel(desk.open, Files.writeString(dir.resolve("words.csv"), log), () -> {});
            model.read();
            LoggedAction line = model.rows().getFirst();
            assertEquals("in December", line.due());
            assertTrue(line.dueOffered());

            LocalDate typed = LocalDate.of(2020, 10, 30);
            model.correct(
                    line,
                    line.reference(),
                    Optional.ofNullable(line.raisedOn()),
                    line.text(),
                    "Jane Reed",
                    Optional.of(typed));
            assertEquals(typed, model.rows().getFirst().dueOn());
            assertEquals("", model.rows().getFirst().due());
            assertFalse(model.rows().getFirst().dueOffered());
        }
    }

    @Test
    void nothingIsTakenWithoutABoard(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            ImportViewModel model = new ImportViewModel(desk.open, log(dir), () -> {});
            model.read();
            model.take();

            assertEquals(
                    "Choose the board that the log belongs to, or type the name of a new one.",
                    model.problem().get());
        }
    }

    @Test
    void aFileThatIsNoLogIsRefusedInOneSentence(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            Path empty = Files.writeString(dir.resolve("empty.csv"), "");
            ImportViewModel model = new ImportViewModel(desk.open, empty, () -> {});
            model.read();

            assertTrue(
                    model.problem().get().contains("empty.csv"), model.problem().get());
            assertTrue(model.log().get().isEmpty());
        }
    }

    private static Path log(Path dir) throws Exception {
        return Files.writeString(dir.resolve("log.csv"), LOG);
    }
}
