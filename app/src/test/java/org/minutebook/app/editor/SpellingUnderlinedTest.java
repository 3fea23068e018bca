package org.minutebook.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.kit.Tasks;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The waves that are drawn, counted; what is asked beside the window is known a moment later. */
@Execution(ExecutionMode.SAME_THREAD)
class SpellingUnderlinedTest {
    private static final String UNDER_A_TABLE = """
        The comittee met.

        | District | Waiting |
        |---|---|
        | North | 412 |

        It was agreeed.\
        """;

    private final FxRobot robot = new FxRobot();
    private Tasks tasks = Tasks.immediate();
    private RichField field = new RichField("none", "none", Spelling.NONE);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void end() {
        tasks.close();
    }

    private void show(Tasks how) throws TimeoutException {
        tasks = how;
        FxToolkit.setupStage(stage -> {
            field = new RichField("text", "Text", new BackgroundSpelling(how, Set::of, word -> {}));
            TextField next = new TextField();
            next.setId("next");
            stage.setScene(new Scene(new VBox(field, next), 700, 500));
            stage.show();
        });
    }

    @Test
    void theLastLineUnderATableIsUnderlinedWhereAllIsKnownAtOnce() throws TimeoutException {
        show(Tasks.immediate());
        robot.interact(() -> field.textProperty().set(UNDER_A_TABLE));
        underlined(2);
    }

    @Test
    void theLastLineUnderATableIsUnderlinedWhenItIsKnownLater() throws TimeoutException {
        show(Tasks.besideWindow(Throwable::printStackTrace));
        robot.interact(() -> field.textProperty().set(UNDER_A_TABLE));
        underlined(2);
    }

    @Test
    void whatWasKnownWhileACellWasWrittenInIsUnderlinedWhenTheCellIsLeft() throws TimeoutException {
        show(Tasks.besideWindow(Throwable::printStackTrace));
        robot.interact(() -> {
            field.textProperty().set("");
            field.requestFocus();
        });
        Keys.type("It was agreeed. ");
        robot.interact(() -> field.insertTable());
        Keys.type("North");
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        Keys.press(KeyCode.ESCAPE);
        underlined(1);
    }

    private void underlined(int words) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> waves() == words);
        } catch (TimeoutException e) {
            assertEquals(words, waves());
        }
    }

    private int waves() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> field.area().lookupAll(".misspelt").size());
    }
}
