package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.kit.Tasks;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What the machine's own programs refuse is told with another way to it. */
@Execution(ExecutionMode.SAME_THREAD)
class WindowDialogsTest {
    @Test
    void aFolderThatCannotBeShownIsNamedSoThatItCanBeOpenedByHand(@TempDir Path dir) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Path file = Files.createFile(dir.resolve("minutes.docx"));
        FxRobot robot = new FxRobot();
        try (Tasks tasks = Tasks.besideWindow(bug -> {
            throw new AssertionError(bug);
        })) {
            WindowDialogs dialogs = new WindowDialogs(stage, tasks, folder -> {
                throw new IOException("no file manager");
            });
            robot.interact(() -> {
                stage.setScene(new Scene(new StackPane(), 300, 200));
                stage.show();
                dialogs.show(file);
            });
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#" + WindowDialogs.ID_ADDRESS)
                    .tryQuery()
                    .isPresent());
            assertEquals(
                    dir.toString(),
                    robot.lookup("#" + WindowDialogs.ID_ADDRESS)
                            .queryTextInputControl()
                            .getText());
            robot.interact(() -> robot.lookup("#" + WindowDialogs.ID_ADDRESS)
                    .query()
                    .getScene()
                    .getWindow()
                    .hide());
        }
    }
}
