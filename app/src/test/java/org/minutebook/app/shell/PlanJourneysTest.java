package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.meetings.MeetingsView;
import org.minutebook.app.plan.PlanView;
import org.minutebook.db.change.AddPlanEntry;
import org.minutebook.db.change.PlanDay;
import org.minutebook.db.model.ForwardPlanEntry;

/** One way through each planner, with the window, its threads and the keyboard; no display is needed. */
class PlanJourneysTest extends WindowJourney {
    @Test
    void anEntryIsPlannedAndMovedToAMeetingByKeyboard() throws Exception {
        go("plan");
        robot.interact(() -> open.board().set(Optional.of(SmallCouncil.HEALTH)));
        waitFor(() ->
                robot.lookup("#plan-undated-" + SmallCouncil.HEALTH).tryQuery().isPresent()
                        && robot.lookup("#plan-undated-" + SmallCouncil.CHILDREN)
                                .tryQuery()
                                .isEmpty()); // with both boards shown a new entry asks for its board first
        press(KeyCode.CONTROL, KeyCode.N);
        click("#" + PlanView.ID_NEW_TITLE);
        Keys.type("Dentistry");
        press(KeyCode.ENTER);
        waitFor(() -> planned().size() == 1 && card().isPresent());
        assertNull(planned().getFirst().plannedFor());

        robot.interact(() -> card().orElseThrow().requestFocus());
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        waitFor(() -> LocalDate.of(2020, 2, 27).equals(planned().getFirst().plannedFor()));
        waitFor(() -> card().filter(Node::isFocused).isPresent());
        press(KeyCode.CONTROL, KeyCode.LEFT);
        waitFor(() -> planned().getFirst().note().startsWith("Slipped from 27 February 2020 to no date"));
    }

    private List<ForwardPlanEntry> planned() {
        return book.read(stores -> stores.plans().forwardPlan(SmallCouncil.HEALTH));
    }

    private Optional<Node> card() {
        return robot.lookup("#plan-entry-" + planned().getFirst().id()).tryQuery();
    }

    @Test
    void anEntryOpenedByItsAddressComesIntoViewAndOneInViewStaysWhereItIs() throws Exception {
        for (int i = 1; i <= 12; i++) {
            book.apply(new AddPlanEntry(SmallCouncil.HEALTH, null, PlanDay.undated(""), "Entry " + i, "", ""));
        }
        String first = plan("Falls");
        String second = plan("School meals");
        go("plan/" + second);
        waitFor(() -> isInView(second));
        assertTrue(isInView(first), "both fit");

        double scrolled = timeline().getVvalue();
        assertTrue(scrolled > 0);
        click("#plan-entry-" + first);
        assertEquals(scrolled, timeline().getVvalue());
    }

    private String plan(String title) throws Exception {
        return book.apply(new AddPlanEntry(SmallCouncil.CHILDREN, null, PlanDay.undated(""), title, "", ""))
                .result()
                .toString();
    }

    /** The page of all boards, which scrolls up and down. */
    private ScrollPane timeline() {
        return robot.lookup(".scroll-pane").queryAllAs(ScrollPane.class).stream()
                .filter(pane -> pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER)
                .filter(pane -> pane.getContent().lookup(".plan-column") != null)
                .findFirst()
                .orElseThrow();
    }

    private boolean isInView(String entry) {
        Optional<Node> card = robot.lookup("#plan-entry-" + entry).tryQuery();
        return card.filter(node -> timeline()
                        .localToScene(timeline().getLayoutBounds())
                        .contains(node.localToScene(node.getLayoutBounds())))
                .isPresent();
    }

    @Test
    void aYearIsLaidOut() throws Exception {
        waitFor(() -> table(MeetingsView.ID_TABLE).getItems().size() == 4);
        robot.interact(() -> {
            open.board().set(Optional.of(SmallCouncil.CHILDREN));
            ((TabPane) robot.lookup("#" + MeetingsView.ID_TABS).query())
                    .getSelectionModel()
                    .select(1);
        });
        waitFor(() -> robot.lookup("#year-lay-out").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#year-lay-out").queryButton().fire());
        click("#year-first");
        Keys.type("27 jan 21");
        robot.interact(() -> robot.lookup("#year-propose").queryButton().fire());
        waitFor(() -> robot.lookup("#year-proposed-2021-03-24").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#year-add").queryButton().fire());
        waitFor(() -> book.read(stores -> stores.meetings().on(SmallCouncil.CHILDREN, LocalDate.of(2021, 3, 24)))
                        .size()
                == 1);
    }
}
