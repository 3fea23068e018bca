package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.sample.SampleBook;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;

/**
 * The four screens that are worked by keyboard, on the sample council: Tab reaches everything once in the order of reading, every
 * act can be done from there, and each screen's own work is done without the focus ever being put anywhere by other means.
 */
class KeyboardTest extends WindowJourney {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/London"));
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 21);

    private final Set<String> done = new HashSet<>();
    private final FocusWalk walk = new FocusWalk(() -> window.getScene());

    @Override
    MinuteBook council(Path dir) {
        try {
            Path folder = dir.resolve("sample");
            SampleBook.make(folder, CLOCK, "tester");
            return MinuteBook.open(folder, CLOCK, "tester");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aYearIsLaidOut() throws Exception {
        chooseTheBoard();
        waitFor(() -> !table("meetings-table").getItems().isEmpty());
        everythingIsReached();
        walk.to("meetings-tabs");
        press(KeyCode.RIGHT);
        waitFor(() -> shows("year-lay-out"));
        everythingIsReached();
        walk.to("year-lay-out");
        press(KeyCode.SPACE);
        assertEquals("year-first", id());
        everythingIsReached();
        walk.to("year-cancel");
        press(KeyCode.SPACE);
        assertEquals("year-lay-out", id());
        press(KeyCode.SPACE);
        walk.to("year-first");
        write("27 may 2027");
        walk.to("year-propose");
        press(KeyCode.SPACE);
        waitFor(() -> shows("year-proposed-2027-07-22"));
        everythingIsReached();
        walk.to("year-proposed-2027-07-22");
        press(KeyCode.SPACE);
        walk.to("year-add");
        press(KeyCode.SPACE);
        waitFor(() -> meetings(LocalDate.of(2027, 5, 27)).size() == 1);
        assertEquals(List.of(), meetings(LocalDate.of(2027, 7, 22)));
        waitFor(() -> !shows("year-add"));
        theFocusStaysOnTheScreen();
    }

    @Test
    void anItemIsMovedAndRenamed() throws Exception {
        go("agenda/" + january());
        waitFor(() -> shows("agenda-tree"));
        everythingIsReached();
        walk.to("agenda-tree");
        press(KeyCode.HOME);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        List<String> before = items();
        press(KeyCode.ALT, KeyCode.DOWN);
        waitFor(() -> items().indexOf(before.get(2)) == 3);
        everythingIsReached();
        walk.to("agenda-tree");
        press(KeyCode.ENTER);
        assertEquals("agenda-item-title", id());
        write("What was asked");
        press(KeyCode.ENTER);
        waitFor(() -> items().get(3).equals("What was asked"));
        theFocusStaysOnTheScreen();
    }

    @Test
    void aPaperIsMarkedReceived() throws Exception {
        go("papers/" + meetings(LocalDate.of(2026, 11, 26)).getFirst().id());
        waitFor(() -> !table("papers-table").getItems().isEmpty() && !shows("papers-stop"));
        everythingIsReached();
        walk.to("papers-table");
        press(KeyCode.HOME);
        while (!shows("paper-state") || state() == Paper.State.RECEIVED) {
            int row = table("papers-table").getSelectionModel().getSelectedIndex();
            press(KeyCode.DOWN);
            assertTrue(table("papers-table").getSelectionModel().getSelectedIndex() > row, "no paper is outstanding");
        }
        int received = received();
        everythingIsReached();
        walk.to("paper-state");
        while (state() != Paper.State.RECEIVED) {
            press(KeyCode.DOWN);
        }
        waitFor(() -> received() == received + 1);
        assertEquals("paper-state", id());
    }

    @Test
    void anEntryIsMovedToAMeeting() throws Exception {
        chooseTheBoard();
        go("plan");
        ForwardPlanEntry entry = entries().stream()
                .filter(one -> one.meeting() == null
                        && one.plannedFor() == null
                        && one.title().startsWith("Invite"))
                .findFirst()
                .orElseThrow();
        waitFor(() -> shows("plan-entry-" + entry.id()));
        everythingIsReached();
        Node card = walk.to("plan-entry-" + entry.id());
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        waitFor(() -> Objects.equals(planned(entry), LocalDate.of(2026, 11, 26)));
        waitFor(() -> walk.here() != card && ("plan-entry-" + entry.id()).equals(id()));
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        waitFor(() -> Objects.equals(planned(entry), JANUARY));
        waitFor(() -> ("plan-entry-" + entry.id()).equals(id()));
        everythingIsReached();
    }

    @Test
    void everyLineAndChartOfTheFirstScreen() {
        go("today");
        everythingIsReached();
    }

    @Test
    void thePlacesOfTheRailAreOneStopWithArrows() throws Exception {
        go("today");
        walk.to("rail-today");
        List<String> places = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            places.add(id());
            press(KeyCode.DOWN);
        }
        assertEquals(
                "rail-today rail-meetings rail-actions rail-plan rail-members rail-documents rail-search rail-settings",
                String.join(" ", places));
        press(KeyCode.UP);
        press(KeyCode.UP);
        press(KeyCode.SPACE);
        assertEquals("search", open.places().here().get().address());
    }

    /** Of the screen as it stands: forwards, backwards, in the order of reading, and every act from there. */
    private void everythingIsReached() {
        walk.to("top-keys");
        Node screen = screen();
        List<Node> round = walk.round(true);
        List<Node> reached = FocusWalk.within(screen, round);
        List<Node> missed = new ArrayList<>(FocusWalk.expectedIn(screen));
        missed.removeAll(reached);
        assertEquals(List.of(), missed.stream().map(FocusWalk::named).toList(), "Tab does not reach");
        assertEquals(List.of(), FocusWalk.outOfOrder(reached));
        assertEquals(List.of(), FocusWalk.actsNotReached(screen, reached), "these are for the mouse alone");
        assertEquals(
                round.reversed().stream().map(FocusWalk::named).toList(),
                walk.round(false).stream().map(FocusWalk::named).toList(),
                "Shift+Tab goes another way");
        reached.stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .forEach(this::canBeDone);
    }

    /** Space reaches the act; it is caught before anything is done. */
    private void canBeDone(ButtonBase known) {
        if (known instanceof ToggleButton || known instanceof CheckBox || !done.add(FocusWalk.named(known))) {
            return;
        }
        walk.to(FocusWalk.named(known));
        settle(); // what tells of the chosen entry is read anew on the way
        ButtonBase act = (ButtonBase) walk.to(FocusWalk.named(known));
        if (act instanceof MenuButton menu) {
            Keys.press(KeyCode.SPACE);
            assertTrue(menu.isShowing(), () -> FocusWalk.named(act) + " does not open");
            Keys.press(KeyCode.ESCAPE);
            assertTrue(!menu.isShowing() && walk.here() == menu, () -> FocusWalk.named(act) + " does not close");
            return;
        }
        List<ActionEvent> fired = new ArrayList<>();
        EventHandler<ActionEvent> caught = event -> {
            fired.add(event);
            event.consume();
        };
        act.addEventFilter(ActionEvent.ACTION, caught);
        Keys.press(KeyCode.SPACE);
        act.removeEventFilter(ActionEvent.ACTION, caught);
        assertEquals(1, fired.size(), () -> FocusWalk.named(act) + " is not done by Space");
    }

    private void theFocusStaysOnTheScreen() {
        Node at = walk.here();
        assertTrue(at != null && FocusWalk.isIn(at, screen()), () -> "the focus went to " + FocusWalk.named(at));
    }

    private Node screen() {
        return Objects.requireNonNull(((BorderPane) Objects.requireNonNull(window.getCenter())).getCenter());
    }

    private void chooseTheBoard() throws Exception {
        walk.to("top-board");
        while (open.board().get().isEmpty()) {
            press(KeyCode.DOWN);
        }
        assertEquals(
                "HWB",
                open.board()
                        .get()
                        .map(id -> book.read(stores -> stores.boards().get(id)).shortName())
                        .orElse(""));
    }

    private boolean shows(String id) {
        return robot.lookup("#" + id).tryQuery().filter(FocusWalk::isShown).isPresent();
    }

    private String id() {
        return Optional.ofNullable(walk.here()).map(Node::getId).orElse("");
    }

    private Id<Meeting> january() {
        return meetings(JANUARY).getFirst().id();
    }

    private List<Meeting> meetings(LocalDate day) {
        return book.read(stores -> stores.boards().list().stream()
                .filter(board -> board.shortName().equals("HWB"))
                .flatMap(board -> stores.meetings().on(board.id(), day).stream())
                .toList());
    }

    private List<String> items() {
        Id<Meeting> meeting = january();
        return book.read(stores -> stores.meetings().items(meeting)).stream()
                .sorted(Comparator.comparingInt(AgendaItem::position))
                .map(AgendaItem::title)
                .toList();
    }

    private Paper.State state() {
        return (Paper.State) Objects.requireNonNull(
                robot.lookup("#paper-state").queryAs(ComboBox.class).getValue());
    }

    private int received() {
        return (int) book.read(stores -> stores.of(Paper.class).list()).stream()
                .filter(paper -> paper.state() == Paper.State.RECEIVED)
                .count();
    }

    private List<ForwardPlanEntry> entries() {
        return book.read(stores -> stores.of(ForwardPlanEntry.class).list());
    }

    private @Nullable LocalDate planned(ForwardPlanEntry entry) {
        return book.read(stores -> stores.of(ForwardPlanEntry.class).get(entry.id()))
                .plannedFor();
    }
}
