package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.kit.Notices;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Places;
import org.minutebook.app.kit.Tasks;
import org.minutebook.app.meetings.MeetingsPlace;
import org.minutebook.db.file.MinuteBook;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window on the small council's book, with its threads and the keyboard; no display is needed. */
abstract class WindowJourney {
    final FxRobot robot = new FxRobot();
    MinuteBook book;
    OpenBook open;
    MainWindow window;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void openTheWindow(@TempDir Path dir) throws TimeoutException {
        book = SmallCouncil.in(dir);
        Screens screens = new Screens();
        Tasks tasks = Tasks.besideWindow(bug -> {
            throw new AssertionError("Nobody expected this", bug);
        });
        Places places = new Places(new MeetingsPlace(), screens::at);
        MySettings mine = new MySettings();
        mine.theme().set(MySettings.Theme.LIGHT);
        open = new OpenBook(book, "tester", tasks, new NoDialogs(), places, new Notices(), mine);
        window = WaitForAsyncUtils.waitForAsyncFx(15_000, () -> new MainWindow(open, screens, () -> {}));
        MainWindow shown = window;
        FxToolkit.setupStage(stage -> show(stage, shown, mine));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void show(Stage stage, MainWindow window, MySettings mine) {
        Scene scene = new Scene(window, 1366, 768);
        new Theme(mine).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void closeTheWindow() {
        robot.interact(window::close);
        open.tasks().close();
        book.close();
    }

    void go(String address) {
        robot.interact(() -> assertTrue(open.places().go(address)));
    }

    static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    TableView<?> table(String id) {
        return robot.lookup("#" + id).queryTableView();
    }
}
