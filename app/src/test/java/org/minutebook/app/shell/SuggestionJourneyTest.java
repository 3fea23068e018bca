package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.db.model.AcceptedFinding;
import org.minutebook.db.model.Action;

/** A clause that orders something is suggested as an action, and taken or turned down by keyboard. */
class SuggestionJourneyTest extends WindowJourney {
    private static final String CLAUSE = "That the Director of Public Health be requested to report back in June;";

    @Override
    Dialogs dialogs() {
        return new NoDialogs() {
            @Override
            public Optional<String> ask(String title, String question, String proposed) {
                return Optional.of("It is in the work programme already.");
            }
        };
    }

    @Test
    void aClauseIsTakenIntoTheLogOrKeptWithTheReasonWhyNot() throws Exception {
        FocusWalk walk = new FocusWalk(() -> window.getScene());
        go("meetings/" + SmallCouncil.NOVEMBER + "/" + SmallCouncil.DEMENTIA);
        waitFor(() -> robot.lookup("#clause-new").tryQuery().isPresent());
        press(KeyCode.CONTROL, KeyCode.R);
        Keys.type(CLAUSE);
        press(KeyCode.ENTER);
        waitFor(() -> robot.lookup("#suggestion-owners-1").tryQuery().isPresent());
        walk.to("suggestion-owners-1");
        press(KeyCode.ENTER);
        waitFor(() -> actions().contains("208c Report back in June. Director of Public Health"));
        waitFor(() -> robot.lookup("#suggestion-owners-1").tryQuery().isEmpty());

        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> robot.lookup("#suggestion-reject-1").tryQuery().isPresent());
        walk.to("suggestion-reject-1");
        press(KeyCode.SPACE);
        waitFor(() -> decided().equals(List.of("208c: " + CLAUSE + " It is in the work programme already.")));
        waitFor(() -> robot.lookup("#suggestion-reject-1").tryQuery().isEmpty());
        assertEquals(
                List.of(),
                actions().stream().filter(one -> one.startsWith("208c")).toList());
    }

    private List<String> actions() {
        return book.read(stores -> stores.of(Action.class).list().stream()
                .map(action -> action.referencePrinted() + " " + action.text() + " "
                        + String.join(
                                ", ",
                                stores.actions().owners(action.id()).stream()
                                        .map(one -> one.printed())
                                        .toList()))
                .toList());
    }

    private List<String> decided() {
        return book.read(stores -> stores.of(AcceptedFinding.class).list()).stream()
                .map(one -> one.about() + " " + one.reason())
                .toList();
    }
}
