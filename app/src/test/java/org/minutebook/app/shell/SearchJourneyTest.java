package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.matter.MatterView;
import org.minutebook.app.search.SearchView;
import org.minutebook.db.change.AddPlanEntry;
import org.minutebook.db.change.LinkPlanEntries;
import org.minutebook.db.change.PlanDay;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;

/** Search by the keyboard alone: there from anywhere, through the hits, into one and back. */
class SearchJourneyTest extends WindowJourney {

    private TextField field() {
        return robot.lookup("#" + SearchView.ID_FIELD).queryAs(TextField.class);
    }

    private int hits() {
        return robot.lookup("#" + SearchView.ID_RESULTS)
                .tryQueryAs(ListView.class)
                .map(list -> list.getItems().size())
                .orElse(0);
    }

    private String here() {
        return open.places().here().get().address();
    }

    @Test
    void aMinuteIsFoundAndOpenedAtItsItemAndBackLeadsToTheHits() throws Exception {
        go("actions");
        press(KeyCode.CONTROL, KeyCode.K);
        assertEquals("search", here());
        assertTrue(field().isFocused());
        Keys.type("bus company trai");
        waitFor(() -> hits() == 2);
        press(KeyCode.ENTER);
        assertEquals("meetings/40/51", here());
        press(KeyCode.CONTROL, KeyCode.K);
        assertEquals("bus company trai", field().getText());
        assertEquals("bus company trai", field().getSelectedText(), "it can be typed over");
        write("leaflet");
        waitFor(() -> hits() == 5);
        press(KeyCode.DOWN);
        assertTrue(field().isFocused(), "the arrows do not leave the field");
        press(KeyCode.ENTER);
        assertEquals("actions/62", here());
    }

    @Test
    void aMatterIsOpenedAtItsHistoryALineOfItInItsPlaceAndBackLeadsToTheLine() throws Exception {
        Id<ForwardPlanEntry> entry = book.apply(
                        new AddPlanEntry(SmallCouncil.HEALTH, null, PlanDay.undated(""), "Lighthouse pledge", "", ""))
                .result();
        book.apply(new LinkPlanEntries(List.of(new LinkPlanEntries.Link(entry, SmallCouncil.DEMENTIA))));
        press(KeyCode.CONTROL, KeyCode.K);
        Keys.type("kind:matter lighthouse");
        waitFor(() -> hits() == 2);
        press(KeyCode.ENTER);
        String matter = here();
        assertTrue(matter.matches("matter/\\d+"), matter);
        waitFor(() -> text("#" + MatterView.ID_TITLE).equals("Lighthouse pledge"));
        ListView<?> lines = robot.lookup("#" + MatterView.ID_LINES).queryListView();
        assertEquals(6, lines.getItems().size(), "a day; planned, on the agenda, minuted, resolved, and the action");
        assertTrue(lines.isFocused());
        press(KeyCode.END);
        press(KeyCode.ENTER);
        assertEquals("actions/62", here());
        press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(matter + "/action-62", here());
        waitFor(() -> robot.lookup("#" + MatterView.ID_LINES)
                        .queryListView()
                        .getSelectionModel()
                        .getSelectedIndex()
                == 5);
    }

    @Test
    void aPersonIsOpenedInMembers() throws Exception {
        press(KeyCode.CONTROL, KeyCode.K);
        Keys.type("leaflet");
        waitFor(() -> hits() == 5);
        robot.interact(
                () -> { // quicker than any answer: what was found for other words is not opened
                    field().setText("kind:person patel");
                    Event.fireEvent(
                            field(),
                            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
                });
        waitFor(() -> here().equals("members/31"));
        waitFor(() -> robot.lookup("#person-name").tryQuery().isPresent());
        assertEquals(
                "Amir Patel",
                robot.lookup("#person-name").queryAs(TextField.class).getText());
    }

    @Test
    void nothingFoundSaysWhatWouldHelpAndEscapeLeaves() throws Exception {
        go("plan");
        press(KeyCode.CONTROL, KeyCode.K);
        Keys.type("lefalet");
        waitFor(() -> robot.lookup("#" + SearchView.ID_SAYS).tryQuery().isPresent());
        Node says = robot.lookup("#" + SearchView.ID_SAYS).query();
        assertTrue(says.lookupAll(".label").toString().contains("Try “leaflet”"), says.lookupAll(".label")::toString);
        press(KeyCode.ESCAPE);
        assertEquals("plan", here());
        assertFalse(robot.lookup("#" + SearchView.ID_FIELD).tryQuery().isPresent());
    }

    @Test
    void theChipsAreReachedByTabAndPressedBySpace() throws Exception {
        press(KeyCode.CONTROL, KeyCode.K);
        Keys.type("leaflet");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        assertEquals("is:overdue leaflet ", field().getText());
        waitFor(() -> hits() == 2);
        ToggleButton chip = robot.lookup("#search-chip-overdue").queryAs(ToggleButton.class);
        press(KeyCode.ENTER);
        assertEquals("actions/60", here());
        press(KeyCode.CONTROL, KeyCode.K);
        write("leaflet");
        assertTrue(chip.isSelected(), "the screen that was left hears no more of what is typed");
    }
}
