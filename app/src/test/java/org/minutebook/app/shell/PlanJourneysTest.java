package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.kit.Notices;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Places;
import org.minutebook.app.kit.Tasks;
import org.minutebook.app.meetings.MeetingsPlace;
import org.minutebook.app.meetings.MeetingsView;
import org.minutebook.app.plan.PlanView;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.ForwardPlanEntry;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** One way through each planner, with the window, its threads and the keyboard; no display is needed. */
class PlanJourneysTest {
    private final FxRobot robot = new FxRobot();
    private MinuteBook book;
    private OpenBook open;
    private MainWindow window;

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

    @Test
    void anEntryIsPlannedAndMovedToAMeetingByKeyboard() throws Exception {
        go("plan");
        robot.interact(() -> open.board().set(Optional.of(SmallCouncil.HEALTH)));
        waitFor(() ->
                robot.lookup("#plan-undated-" + SmallCouncil.HEALTH).tryQuery().isPresent());
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        robot.clickOn("#" + PlanView.ID_NEW_TITLE).write("Dentistry").type(KeyCode.ENTER);
        waitFor(() -> planned().size() == 1 && card().isPresent());
        assertNull(planned().getFirst().plannedFor());

        robot.interact(() -> card().orElseThrow().requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.CONTROL);
        waitFor(() -> LocalDate.of(2020, 2, 27).equals(planned().getFirst().plannedFor()));
        waitFor(() -> card().filter(Node::isFocused).isPresent());
        robot.press(KeyCode.CONTROL, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.CONTROL);
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
        robot.clickOn("#year-first").write("27 jan 21");
        robot.interact(() -> robot.lookup("#year-propose").queryButton().fire());
        waitFor(() -> robot.lookup("#year-proposed-2021-03-24").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#year-add").queryButton().fire());
        waitFor(() -> book.read(stores -> stores.meetings().on(SmallCouncil.CHILDREN, LocalDate.of(2021, 3, 24)))
                        .size()
                == 1);
    }

    private void go(String address) {
        robot.interact(() -> assertTrue(open.places().go(address)));
    }

    private TableView<?> table(String id) {
        return robot.lookup("#" + id).queryTableView();
    }

    private static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
