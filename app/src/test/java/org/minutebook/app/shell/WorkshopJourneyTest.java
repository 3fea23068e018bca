package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.workshop.WorkshopView;
import org.minutebook.db.change.AddMeeting;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** A workshop's row is typed as printed and its actions are put in the action log, with the keyboard alone. */
class WorkshopJourneyTest extends WindowJourney {
    @Test
    void aRowOfSeveralActionsIsTypedAndAllAreMadeLiveUnderOneMinute() throws Exception {
        Id<Meeting> workshop = book.apply(new AddMeeting(
                        SmallCouncil.HEALTH,
                        LocalDate.of(2019, 11, 5),
                        null,
                        "County Hall",
                        Meeting.Kind.WORKSHOP,
                        "2019/20",
                        0))
                .result();
        go("workshop/" + workshop);
        waitFor(() -> robot.lookup("#" + WorkshopView.ID_NEW).tryQuery().isPresent());
        assertEquals(List.of(), lettersGivenTwice());
        press(KeyCode.CONTROL, KeyCode.N);
        Keys.type("Data");
        press(KeyCode.TAB);
        Keys.type("Figures differ");
        press(KeyCode.TAB);
        Keys.type("1. Draw one map");
        press(KeyCode.ENTER);
        Keys.type("2. Set targets");
        press(KeyCode.ENTER);
        Keys.type("3. Report. Action to be incorporated in action 1");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        Keys.type("Actions 1-2 Analyst");
        press(KeyCode.ENTER);
        Keys.type("Clerk");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> table(WorkshopView.ID_TABLE).getItems().size() == 3);
        assertEquals(
                List.of("1 Analyst", "2 Analyst", "3 Clerk"),
                book.read(stores -> stores.meetings().workshopActions(workshop)).stream()
                        .map(line -> line.number() + " " + line.lead())
                        .toList());

        assertEquals("First choose the item of the meeting that approved them.", text("#" + WorkshopView.ID_WANTED));
        press(KeyCode.ALT, KeyCode.U);
        waitFor(() -> robot.lookup("#" + WorkshopView.ID_UNDER).query().isFocused());
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        waitFor(() -> under().equals("Thu 28 November 2019, minute 208: Dementia-friendly communities"));
        int before = log().size();
        assertEquals("", text("#" + WorkshopView.ID_WANTED));
        press(KeyCode.ALT, KeyCode.P);
        waitFor(() -> log().size() == before + 3);
        assertEquals(
                List.of(
                        "208.1 Draw one map",
                        "208.2 Set targets",
                        "208.3 Report. Action to be incorporated in action 1"),
                log().subList(before, before + 3).stream()
                        .map(action -> action.referencePrinted() + " " + action.text())
                        .toList());
    }

    private String under() {
        ComboBox<Object> choice = robot.lookup("#" + WorkshopView.ID_UNDER).<ComboBox<Object>>query();
        return Optional.ofNullable(choice.getValue())
                .map(choice.getConverter()::toString)
                .orElse("");
    }

    private List<Action> log() {
        return book.read(stores -> stores.actions().list(SmallCouncil.HEALTH));
    }
}
