package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.meetings.MeetingsView;
import org.minutebook.app.plan.PlanView;
import org.minutebook.db.model.ForwardPlanEntry;

/** One way through each planner, with the window, its threads and the keyboard; no display is needed. */
class PlanJourneysTest extends WindowJourney {
    @Test
    void anEntryIsPlannedAndMovedToAMeetingByKeyboard() throws Exception {
        go("plan");
        robot.interact(() -> open.board().set(Optional.of(SmallCouncil.HEALTH)));
        waitFor(() ->
                robot.lookup("#plan-undated-" + SmallCouncil.HEALTH).tryQuery().isPresent());
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
