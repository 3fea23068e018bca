package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Verb;
import org.minutebook.db.store.Stores;

/**
 * The meeting of 28 November 2019 minuted from its issued agenda with keys alone: the test presses keys and waits, and never puts the
 * focus anywhere itself. Then the Word file is read by another program.
 */
class LeicestershireByKeyboardTest extends WindowJourney {
    private static final Id<Meeting> NOVEMBER = LeicestershireAgenda.NOVEMBER;
    private static final int LISTED = 17;

    @TempDir
    Path files;

    private final FocusWalk walk = new FocusWalk(() -> window.getScene());
    private Verb verb = Verb.NOTED;

    @Override
    MinuteBook council(Path dir) {
        return LeicestershireAgenda.in(dir);
    }

    @Override
    Dialogs dialogs() {
        return new NoDialogs() {
            @Override
            public Optional<Path> saveFile(String title, String name, FileKind... kinds) {
                return Optional.of(files.resolve("minutes.docx"));
            }
        };
    }

    @Test
    void theMeetingIsMinutedAndItsWordFileHoldsEveryFact() throws Exception {
        minutes();
        people();
        held();
        approveSeptember();
        minutes();
        next("There were no urgent items.");
        next("");
        declaration();
        next("The Chairman spoke of these:");
        statement();
        next("");
        next(""); // two headings, with nothing under them
        for (int number = 196; number <= 205; number++) {
            next("Minute " + number + " was talked about.");
            bullets(number);
            resolve(number);
        }
        next("");
        waitFor(() -> read(stores -> stores.of(Clause.class).list()).size() == 13);
        theRecordHoldsIt();
        press(KeyCode.CONTROL, KeyCode.E);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        waitFor(() -> text("#notice").startsWith("minutes.docx was written"));
        LeicestershireMinutes.assertIn(WordMinutes.read(files.resolve("minutes.docx")));
    }

    /** The meeting's minutes, at their first item. */
    private void minutes() throws Exception {
        address("meetings/" + NOVEMBER);
        waitFor(() -> robot.lookup("#minutes-items")
                .tryQueryAs(ListView.class)
                .filter(list -> list.getSelectionModel().getSelectedIndex() == 0)
                .isPresent());
    }

    private void address(String address) {
        press(KeyCode.CONTROL, KeyCode.L);
        write(address);
        press(KeyCode.ENTER);
    }

    /** On to the next item and into its text. */
    private void next(String words) {
        press(KeyCode.F9);
        assertEquals(
                "minute-body", Optional.ofNullable(walk.here()).orElseThrow().getId());
        Keys.type(words);
    }

    /** The members come in the order of their seats: space for those who came, the minus sign for apologies. */
    private void people() throws Exception {
        press(KeyCode.CONTROL, KeyCode.T);
        press(KeyCode.ENTER);
        waitFor(() -> listed() == LISTED);
        for (int i = 0; i < LISTED; i++) {
            Keys.type(i < LeicestershireMinutes.CAME ? " " : "-");
            press(KeyCode.DOWN);
        }
        walk.to("attendance-name");
        for (String one : LeicestershireMinutes.OTHERS) {
            Keys.type(one);
            press(KeyCode.ENTER);
        }
        waitFor(() -> listed() == LISTED + LeicestershireMinutes.OTHERS.size());
        walk.to("attendance-people");
        press(KeyCode.HOME);
        walk.to("attendance-chair");
        press(KeyCode.SPACE);
        waitFor(() -> !read(stores -> stores.meetings().chairs(NOVEMBER)).isEmpty());
        press(KeyCode.CONTROL, KeyCode.T);
        waitFor(() -> text("#attendance-counted").startsWith("11 members present, 4 in attendance, 6 apologies"));
    }

    private int listed() {
        return robot.lookup("#attendance-people").queryListView().getItems().size();
    }

    private void held() throws Exception {
        walk.to("minutes-state");
        press(KeyCode.DOWN);
        waitFor(() -> read(stores -> stores.meetings().get(NOVEMBER)).state() == Meeting.State.HELD);
    }

    private void approveSeptember() throws Exception {
        address("approval/" + LeicestershireAgenda.SEPTEMBER);
        waitFor(() -> text("#approval-next").startsWith("Next"));
        walk.to("approval-record");
        press(KeyCode.SPACE);
        waitFor(() ->
                read(stores -> stores.minutes().approvalsGivenAt(NOVEMBER)).size() == 1);
    }

    private void declaration() throws Exception {
        press(KeyCode.F6);
        Keys.type("king");
        walk.to("declaration-label");
        Keys.type("personal");
        walk.to("declaration-nature");
        Keys.type(LeicestershireMinutes.NATURE);
        walk.to("declaration-scope");
        press(KeyCode.DOWN);
        walk.to("declaration-items");
        Keys.type("5-14");
        press(KeyCode.ENTER);
        waitFor(() -> read(stores -> stores.meetings().declarations(NOVEMBER)).size() == 1);
    }

    /** Seven topics, and a promise that is kept as an action. */
    private void statement() throws Exception {
        bullets(195);
        press(KeyCode.ENTER);
        Keys.type(LeicestershireMinutes.PROMISE);
        press(KeyCode.TAB);
        waitFor(() -> robot.lookup("#suggestion-owners-1").tryQuery().isPresent());
        walk.to("suggestion-owners-1");
        press(KeyCode.ENTER);
        waitFor(() -> read(stores -> stores.actions().of(NOVEMBER)).size() == 1);
    }

    private void bullets(int number) {
        int wanted = LeicestershireMinutes.BULLETS.getOrDefault(number, 0);
        if (wanted > 0) {
            press(KeyCode.ENTER);
            press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        }
        for (int i = 1; i <= wanted; i++) {
            Keys.type("Point " + i);
            press(KeyCode.ENTER);
        }
    }

    private void resolve(int number) {
        press(KeyCode.CONTROL, KeyCode.R);
        for (Verb wanted : LeicestershireMinutes.resolved(number)) {
            choose(wanted);
            Keys.type(LeicestershireMinutes.words(wanted));
            press(KeyCode.ENTER);
        }
    }

    /** The verb stands before the words of the clause. */
    private void choose(Verb wanted) {
        int by = wanted.ordinal() - verb.ordinal();
        if (by != 0) {
            press(KeyCode.SHIFT, KeyCode.TAB);
            for (int i = 0; i < Math.abs(by); i++) {
                press(by > 0 ? KeyCode.DOWN : KeyCode.UP);
            }
            press(KeyCode.TAB);
            verb = wanted;
        }
    }

    private void theRecordHoldsIt() {
        List<Verb> verbs = read(stores -> stores.meetings().items(NOVEMBER).stream()
                .flatMap(item -> stores.minutes().resolutions(item.id()).stream())
                .flatMap(resolution -> stores.minutes().clauses(resolution.id()).stream())
                .map(Clause::verb)
                .toList());
        assertEquals(
                IntStream.rangeClosed(196, 205)
                        .mapToObj(LeicestershireMinutes::resolved)
                        .flatMap(List::stream)
                        .toList(),
                verbs);
        Action kept = read(stores -> stores.actions().of(NOVEMBER)).getFirst();
        assertEquals(
                "195: Ask for other languages. Director of Health and Care Integration",
                kept.referencePrinted() + ": " + kept.text() + " "
                        + read(stores -> stores.actions().owners(kept.id()))
                                .getFirst()
                                .printed());
    }

    private <T> T read(Function<Stores, T> of) {
        return book.read(of::apply);
    }
}
