package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.members.MembersView;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Seat;

/** A seat is made and one is filled by the keyboard alone; no display is needed. */
class MembersJourneyTest extends WindowJourney {
    @Test
    void aSeatIsMadeAndAVacancyFilledByKeyboard() throws Exception {
        go("members");
        robot.interact(() -> open.board().set(Optional.of(SmallCouncil.HEALTH)));
        waitFor(() -> table(MembersView.ID_SEATS).getItems().size() == 3);
        assertEquals(List.of(), lettersGivenTwice());

        press(KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> robot.lookup("#seat-title").tryQuery().isPresent());
        assertEquals(List.of(), lettersGivenTwice());
        Keys.type("Voluntary sector");
        press(KeyCode.ENTER);
        waitFor(() -> seats().size() == 4);
        waitFor(() -> robot.lookup("#seat-title").tryQuery().isEmpty());

        TableView<?> table = table(MembersView.ID_SEATS);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(2);
        });
        assertEquals(List.of(), lettersGivenTwice());
        press(KeyCode.ENTER);
        waitFor(() -> robot.lookup("#holder-printed").tryQuery().isPresent());
        assertEquals(List.of(), lettersGivenTwice());
        alt('r');
        Keys.type("Ann Low");
        alt('f');
        Keys.type("2/1/2020");
        press(KeyCode.ENTER);
        waitFor(() -> holders().size() == 1);
        Membership held = holders().getFirst();
        assertEquals("Ann Low " + LocalDate.of(2020, 1, 2), held.printed() + " " + held.since());

        press(KeyCode.ENTER);
        waitFor(() -> robot.lookup("#holder-printed").tryQuery().isPresent());
        press(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#holder-printed").tryQuery().isEmpty());
    }

    @Test
    void noLetterIsGivenTwiceOnAnyTabOrForm() throws Exception {
        go("members");
        robot.interact(() -> open.board().set(Optional.of(SmallCouncil.HEALTH)));
        waitFor(() -> table(MembersView.ID_SEATS).getItems().size() == 3);
        for (int tab = 1; tab < 4; tab++) {
            int chosen = tab;
            robot.interact(
                    () -> ((TabPane) robot.lookup("#" + MembersView.ID_TABS).query())
                            .getSelectionModel()
                            .select(chosen));
            assertEquals(List.of(), lettersGivenTwice(), "tab " + tab);
            press(KeyCode.CONTROL, KeyCode.N);
            assertEquals(List.of(), lettersGivenTwice(), "form of tab " + tab);
            boolean form = robot.lookup("#members-form-keep").tryQuery().isPresent();
            assertFalse(form && tab == 3, "nothing is new among changes");
            press(KeyCode.ESCAPE);
        }
        robot.interact(() -> ((TabPane) robot.lookup("#" + MembersView.ID_TABS).query())
                .getSelectionModel()
                .select(2));
        robot.interact(
                () -> robot.lookup("#register-dispensation-new").queryButton().fire());
        assertEquals(List.of(), lettersGivenTwice(), "form of a dispensation");
    }

    private List<Seat> seats() {
        return book.read(stores -> stores.boards().seats(SmallCouncil.HEALTH));
    }

    private List<Membership> holders() {
        return book.read(stores -> stores.boards().holders(Id.of(72)));
    }
}
