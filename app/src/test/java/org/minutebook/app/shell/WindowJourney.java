package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.Mnemonic;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.kit.Dialogs;
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
@Execution(ExecutionMode.SAME_THREAD)
abstract class WindowJourney {
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(15);

    final FxRobot robot = new FxRobot();
    MinuteBook book;
    OpenBook open;
    MainWindow window;
    private Subscription dressed = Subscription.EMPTY;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void openTheWindow(@TempDir Path dir) throws TimeoutException {
        book = council(dir);
        Screens screens = new Screens();
        Tasks tasks = Tasks.besideWindow(bug -> {
            throw new AssertionError("Nobody expected this", bug);
        });
        Places places = new Places(new MeetingsPlace(), screens::at);
        MySettings mine = new MySettings();
        mine.theme().set(MySettings.Theme.LIGHT);
        open = new OpenBook(book, "tester", tasks, dialogs(), places, new Notices(), mine);
        window = WaitForAsyncUtils.waitForAsyncFx(15_000, () -> new MainWindow(open, screens, () -> {}));
        MainWindow shown = window;
        FxToolkit.setupStage(stage -> show(stage, shown, mine));
        settle();
    }

    private void show(Stage stage, MainWindow window, MySettings mine) {
        Scene scene = new Scene(window, 1366, 768);
        dressed = new Theme(mine).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** Whose book is open. */
    MinuteBook council(Path dir) {
        return SmallCouncil.in(dir);
    }

    /** Who answers when the window asks. */
    Dialogs dialogs() {
        return new NoDialogs();
    }

    @AfterEach
    void closeTheWindow() {
        robot.interact(() -> {
            window.close();
            window.getScene().setRoot(new Pane()); // or the caret of a field goes on blinking, and keeps the window
        });
        dressed.unsubscribe(); // or the machine's settings keep every window of every test
        open.tasks().close();
        book.close();
    }

    void go(String address) {
        robot.interact(() -> assertTrue(open.places().go(address)));
        settle();
    }

    void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition::getAsBoolean);
        settle();
    }

    void press(KeyCode... together) {
        settle();
        Keys.press(together);
        settle();
    }

    /** All that was read and written for the screen stands on it; nobody is quicker than that at a window without a display. */
    final void settle() {
        boolean rested = false;
        for (long until = System.nanoTime() + LONGEST_NANOS; !rested && System.nanoTime() < until; ) {
            boolean before = open.tasks().isAtRest();
            Keys.settle();
            rested = before && open.tasks().isAtRest();
        }
    }

    void click(String query) {
        settle();
        Keys.click(robot.lookup(query).query());
        settle();
    }

    /** Types into the field that has the focus, in place of what is there. */
    void write(String words) {
        press(KeyCode.CONTROL, KeyCode.A);
        Keys.type(words);
    }

    String text(String query) {
        return robot.lookup(query)
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .orElse("");
    }

    /**
     * Alt and a letter. The scene is asked for what the letter reaches, since keys have no letters where there is no display; a
     * letter that reaches two things does neither.
     */
    void alt(char letter) {
        settle();
        List<Mnemonic> reached = reached().get(Character.toUpperCase(letter));
        assertNotNull(
                reached,
                () -> "Alt+" + letter + " reaches nothing: " + reached().keySet());
        assertEquals(1, reached.size(), () -> "Alt+" + letter + " reaches " + reached);
        robot.interact(() -> {
            reached.getFirst().getNode().requestFocus();
            reached.getFirst().fire();
        });
        settle();
    }

    /** Letters that reach two things with Alt reach neither. */
    List<String> lettersGivenTwice() {
        return reached().entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + ": "
                        + entry.getValue().stream()
                                .map(Mnemonic::getNode)
                                .map(WindowJourney::named)
                                .sorted()
                                .toList())
                .sorted()
                .toList();
    }

    private Map<Character, List<Mnemonic>> reached() {
        Map<Character, List<Mnemonic>> reached = new TreeMap<>();
        window.getScene().getMnemonics().forEach((keys, mnemonics) -> {
            String words = keys.getName().replaceAll("\\W+$", "");
            mnemonics.stream()
                    .filter(mnemonic -> isReached(mnemonic.getNode()))
                    .forEach(mnemonic -> reached.computeIfAbsent(
                                    Character.toUpperCase(words.charAt(words.length() - 1)),
                                    unused -> new ArrayList<>())
                            .add(mnemonic));
        });
        return reached;
    }

    private static boolean isReached(Node node) {
        boolean shown = !node.isDisabled();
        for (Node at = node; at != null; at = at.getParent()) {
            shown &= at.isVisible();
        }
        return shown;
    }

    private static String named(Node node) {
        return node.getId() == null && node instanceof Labeled labeled ? labeled.getText() : node.toString();
    }

    TableView<?> table(String id) {
        return robot.lookup("#" + id).queryTableView();
    }
}
