package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.minutebook.app.actions.ChaseView;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.review.ReviewView;
import org.minutebook.db.model.ChairRemark;

/** An officer chases the owners and a chair goes through the actions, with the keyboard alone. */
class ReviewJourneyTest extends WindowJourney {
    @Test
    void ownersAreChasedAndAChairGoesOnRemarksLooksAtTheMinuteAndComesBack() throws Exception {
        go("actions");
        robot.interact(() -> open.board().set(Optional.of(SmallCouncil.HEALTH)));
        waitFor(() -> table("actions-table").getItems().size() == 3);
        robot.interact(() -> table("actions-table").requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        waitFor(() -> robot.lookup("#actions-several").query().isVisible());
        assertEquals(List.of(), lettersGivenTwice());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        waitFor(() -> robot.lookup("#" + ChaseView.ID_TABLE).tryQuery().isPresent());
        waitFor(() -> robot.lookup("#" + ChaseView.ID_TEXT)
                .queryTextInputControl()
                .getText()
                .startsWith("Dear Amir Patel,"));
        assertEquals(List.of(), lettersGivenTwice());
        press(KeyCode.ESCAPE);
        waitFor(() -> robot.lookup("#" + ChaseView.ID_TABLE).tryQuery().isEmpty());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        waitFor(() -> here().startsWith("actions/review"));

        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        waitFor(() -> place().equals("3 of 3"));
        press(KeyCode.HOME);
        waitFor(() -> place().equals("1 of 3"));

        press(KeyCode.R);
        waitFor(() -> robot.lookup("#" + ReviewView.ID_REMARK).query().isFocused());
        Keys.type("Ask in person");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> remarks().equals(List.of("Ask in person")));

        press(KeyCode.END);
        waitFor(() -> place().equals("3 of 3"));
        press(KeyCode.ENTER);
        waitFor(() -> here().startsWith("meetings/" + SmallCouncil.NOVEMBER));
        press(KeyCode.ALT, KeyCode.LEFT);
        waitFor(() -> here().equals("actions/review/" + SmallCouncil.LEAFLET_AGAIN) && place().equals("3 of 3"));
        press(KeyCode.ESCAPE);
        waitFor(() -> here().equals("actions"));
        assertEquals(1, remarks().size());
    }

    private String here() {
        return open.places().here().get().address();
    }

    private String place() {
        return robot.lookup("#" + ReviewView.ID_PLACE)
                .tryQuery()
                .map(node -> ((Labeled) node).getText())
                .orElse("");
    }

    private List<String> remarks() {
        return book.read(stores -> stores.actions().remarks(SmallCouncil.HEALTH)).stream()
                .map(ChairRemark::text)
                .toList();
    }
}
