package org.minutebook.app.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.app.machine.OwnName;

class ChaseViewModelTest {
    @Test
    void lettersAreWrittenForWhoIsTickedAndItIsKeptWhomTheyWereFor(@TempDir Path dir) throws Exception {
        List<String> left = new ArrayList<>();
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            ChaseViewModel model = new ChaseViewModel(
                    desk.open,
                    Set.of(SmallCouncil.LEAFLET, SmallCouncil.REPORT, SmallCouncil.LEAFLET_AGAIN),
                    () -> left.add("left"));
            assertEquals(
                    List.of("Amir Patel true", "Jane Reade false", "Jane Reed true"),
                    model.lines().stream()
                            .map(line ->
                                    line.owed().name() + " " + line.ticked().get())
                            .toList(),
                    "who has no address is not ticked");
            assertEquals(
                    "3 open actions are shown. 3 are in letters to 3 owners.",
                    model.found().get());
            desk.file = Optional.of(dir.resolve("drafts"));
            model.write();
            assertEquals(
                    "2 drafts were written. Open them in your mail program, look at them and send them.", desk.said());
            assertEquals(List.of("left"), left);
            try (Stream<Path> drafts = Files.list(dir.resolve("drafts"))) {
                assertEquals(
                        List.of("2020-01-23 Amir Patel.eml", "2020-01-23 Jane Reed.eml"),
                        drafts.map(file -> file.getFileName().toString())
                                .sorted()
                                .toList());
            }
            ChaseViewModel again = new ChaseViewModel(desk.open, Set.of(SmallCouncil.LEAFLET), () -> {});
            assertEquals(
                    List.of(Optional.of(desk.open.today())),
                    again.lines().stream().map(ChaseViewModel.Line::last).toList());
            assertFalse(again.lines().getFirst().ticked().get(), "who was written to today is not ticked");
            String text = again.text(again.lines());
            assertTrue(
                    text.startsWith("To: jane.reed@harrowvale.example\nSubject: Your overdue action for the Health and"
                            + " Wellbeing Board\n\nDear Jane Reed,\n"),
                    text);
            assertTrue(
                    text.endsWith("when the rest will be done, by replying to this message.\n\n"
                            + "Democratic Services\n"
                            + "Harrow Vale Council\n"),
                    text);
            desk.open.mine().ownName().set(new OwnName("Tom Hale", ""));
            assertTrue(
                    again.letter(again.lines().getFirst()).body().endsWith("\n\nTom Hale\nHarrow Vale Council\n"),
                    "a name that is said signs at once");
            again.tickAll(false);
            again.write();
            assertEquals("Nobody is ticked. Tick who is to get a letter.", desk.said());
        }
    }
}
