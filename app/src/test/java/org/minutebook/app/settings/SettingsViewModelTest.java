package org.minutebook.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.file.Backup;
import org.minutebook.db.model.Board;

class SettingsViewModelTest {
    @Test
    void aBoardIsChangedAsOneActThatCanBeTakenBack(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                SettingsViewModel model = new SettingsViewModel(desk.open)) {
            assertFalse(model.changed().get());
            model.quorumWords().set("Five members");
            model.style().set(model.styles().getLast());
            assertTrue(model.changed().get());
            model.save();

            Board now = desk.open.book().read(stores -> stores.boards().get(SmallCouncil.HEALTH));
            assertEquals("Five members", now.quorumWords());
            assertEquals(SmallCouncil.TABLE, now.style());
            assertFalse(model.changed().get());

            desk.open.book().undo();
            assertEquals(
                    "Four members, one of them a councillor",
                    model.quorumWords().get());
        }
    }

    @Test
    void aNumberThatIsNoneIsRefusedAndNothingIsSaved(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                SettingsViewModel model = new SettingsViewModel(desk.open)) {
            model.name().set("Board");
            model.nextNumber().set("two");
            model.save();

            assertEquals("The first minute number is a number such as 207. Type one.", desk.said());
            assertEquals(
                    "Health and Wellbeing Board",
                    desk.open
                            .book()
                            .read(stores -> stores.boards().get(SmallCouncil.HEALTH))
                            .name());
        }
    }

    @Test
    void theBookIsBackedUpAmongItsOwnBackupsAndToAFolder(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                SettingsViewModel model = new SettingsViewModel(desk.open)) {
            model.backUp();
            Backup own = desk.open.backedUp().get().orElseThrow();
            assertEquals(Optional.of(own.file()), desk.open.book().newestBackup());
            assertEquals(
                    "The book was backed up: " + desk.open.book().check().records() + " records were counted in "
                            + own.file().getFileName() + ", as many as the book holds.",
                    desk.said());

            desk.file = Optional.of(dir.resolve("stick"));
            model.backUpElsewhere();
            Backup elsewhere = desk.open.backedUp().get().orElseThrow();
            assertEquals(dir.resolve("stick"), elsewhere.file().getParent());
            assertFalse(model.backingUp().get());

            desk.file = Optional.of(own.file());
            model.backUpElsewhere();
            assertEquals(
                    "The backup could not be written to " + own.file()
                            + ". Free some room there or choose another folder.",
                    desk.said());
        }
    }

    @Test
    void anotherBoardIsAddedAndShown(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                SettingsViewModel model = new SettingsViewModel(desk.open)) {
            model.addBoard("Scrutiny Committee");

            assertEquals(3, model.boards().size());
            assertEquals(Optional.of("Scrutiny Committee"), model.board().get().map(Board::name));
            assertEquals("Harrow Vale Council", model.council().get());
        }
    }
}
