package org.minutebook.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.editor.spelling.Misspelt;
import org.minutebook.app.fixtures.Keys;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The keys are pressed, then the kept text is read. */
@Execution(ExecutionMode.SAME_THREAD)
class RichFieldTest {
    private final FxRobot robot = new FxRobot();
    private RichField field = new RichField("none", "none", Spelling.NONE);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void show() throws TimeoutException {
        FxToolkit.setupStage(stage -> {
            field = new RichField("text", "Text", Spelling.NONE);
            TextField next = new TextField();
            next.setId("next");
            stage.setScene(new Scene(new VBox(field, next), 700, 500));
            stage.show();
        });
        robot.interact(() -> field.requestFocus());
    }

    @Test
    void wordsAreKeptWithEveryLetter() {
        Keys.type("The Board agreed");
        assertEquals("The Board agreed", kept());
        press(KeyCode.ENTER);
        Keys.type("and went.");
        assertEquals("The Board agreed\n\nand went.", kept());
        press(KeyCode.SHIFT, KeyCode.ENTER);
        Keys.type("Home");
        assertEquals("The Board agreed\n\nand went.\nHome", kept());
    }

    @Test
    void boldAndItalicAreTypedOrChosen() {
        press(KeyCode.CONTROL, KeyCode.B);
        Keys.type("RESOLVED");
        press(KeyCode.CONTROL, KeyCode.B);
        Keys.type(" that it be so");
        assertEquals("**RESOLVED** that it be so", kept());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        press(KeyCode.CONTROL, KeyCode.I);
        assertEquals("**RESOLVED** that it be *so*", kept());
        press(KeyCode.CONTROL, KeyCode.I);
        assertEquals("**RESOLVED** that it be so", kept());
    }

    @Test
    void aListGoesOnWithEnterAndEndsOnAnEmptyLine() {
        Keys.type("The Board:");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        Keys.type("noted");
        press(KeyCode.ENTER);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        Keys.type("in part");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        Keys.type("agreed");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        Keys.type("Then");
        assertEquals("The Board:\n1. noted\n   1. in part\n2. agreed\n\nThen", kept());
    }

    @Test
    void aHyphenAndABlankBeginAListAsInWord() {
        Keys.type("- one");
        press(KeyCode.ENTER);
        Keys.type("two");
        assertEquals("- one\n- two", kept());
        press(KeyCode.ENTER);
        press(KeyCode.BACK_SPACE);
        Keys.type("3) three");
        assertEquals("- one\n- two\n\n3) three", kept());
    }

    @Test
    void wordsAreUndoneAWordAtATime() {
        Keys.type("one two");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("one", kept());
        press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("one two", kept());
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", kept());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", kept());
    }

    @Test
    void tabLeavesTheField() {
        press(KeyCode.TAB);
        assertEquals("next", field.getScene().getFocusOwner().getId());
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("text", field.getScene().getFocusOwner().getId());
        assertEquals("", kept());
    }

    @Test
    void aTableIsWrittenCellByCell() {
        Keys.type("Before");
        robot.interact(() -> field.insertTable());
        Keys.type("Area");
        press(KeyCode.TAB);
        Keys.type("Target");
        press(KeyCode.TAB);
        Keys.type("North");
        press(KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.B);
        Keys.type("12");
        press(KeyCode.TAB);
        Keys.type("South");
        assertEquals("Before\n\n| Area | Target |\n|---|---|\n| North | **12** |\n| South |  |", kept());
        press(KeyCode.ESCAPE);
        press(KeyCode.DOWN);
        Keys.type("After");
        assertEquals("Before\n\n| Area | Target |\n|---|---|\n| North | **12** |\n| South |  |\n\nAfter", kept());
    }

    @Test
    void theFirstLetterOfATableIsKeptAlsoWhereItComesBeforeThePainting() {
        robot.interact(() -> {
            field.insertTable();
            Keys.letter('A');
        });
        Keys.type("rea");
        assertEquals("| Area |  |\n|---|---|\n|  |  |", kept());
    }

    @Test
    void aTableIsNotLostByWhatIsDoneBesideIt() {
        String table = "| Area | Target |\n|---|---|\n| North | 12 |";
        set("Before\n\n" + table + "\n\nAfter");
        press(KeyCode.END);
        press(KeyCode.DELETE);
        press(KeyCode.CONTROL, KeyCode.DELETE);
        press(KeyCode.RIGHT);
        press(KeyCode.BACK_SPACE);
        press(KeyCode.DELETE);
        press(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        press(KeyCode.RIGHT);
        press(KeyCode.BACK_SPACE);
        press(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertEquals("Before\n\n" + table + "\n\nAfter", kept());
        Keys.type("x");
        assertEquals("Before\n\n" + table + "\n\nx\n\nAfter", kept());
    }

    @Test
    void whatTiesAParagraphToAnActionStaysWithItsEnd() {
        set("Officers to write. {action:12}\n\nNext.");
        press(KeyCode.END);
        Keys.type(" Soon.");
        assertEquals("Officers to write. Soon. {action:12}\n\nNext.", kept());
        press(KeyCode.ENTER);
        Keys.type("More.");
        assertEquals("Officers to write. Soon. {action:12}\n\nMore.\n\nNext.", kept());
    }

    @Test
    void whatIsPutIntoTheTextFromOutsideIsShownAndUndoneNoFurther() {
        Keys.type("mine");
        set("theirs");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("theirs", kept());
        assertEquals(
                List.of("theirs"),
                field.model().lines().stream().map(line -> line.words().text()).toList());
    }

    @Test
    void wordsAreCutCopiedAndPastedWithTheirLists() {
        set("The Board:\n- **noted**\n- agreed");
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.X);
        assertEquals("", kept());
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("The Board:\n- **noted**\n- agreed", kept());
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertEquals("The Board:\n• noted\n• agreed", kept());
    }

    @Test
    void whatIsUnderlinedAnewIsNoStepToUndo() {
        Keys.type("one");
        robot.interact(() -> field.model().redraw());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", kept());
    }

    @Test
    void aPhraseIsFoundByLettersAndItsPlacesAreWrittenOneAfterAnother() {
        robot.interact(() -> field.offerPhrases(
                then -> then.accept(List.of("It was noted that …", "{name} undertook to … by {date}."))));
        Keys.type("First. ");
        press(KeyCode.CONTROL, KeyCode.J);
        Keys.type("undert");
        press(KeyCode.ENTER);
        Keys.type("Jane Reed");
        press(KeyCode.F4);
        Keys.type("write");
        press(KeyCode.F4);
        Keys.type("Friday");
        assertEquals("First. Jane Reed undertook to write by Friday.", kept());
    }

    @Test
    void aMisspeltWordIsReplacedFromTheMenuByKeys() {
        robot.interact(() -> field = new RichField("text", "Text", new OneMistake()));
        robot.interact(() ->
                ((VBox) robot.lookup("#next").query().getParent()).getChildren().set(0, field));
        robot.interact(() -> field.requestFocus());
        Keys.type("They agreeed it.");
        press(KeyCode.CONTROL, KeyCode.LEFT);
        press(KeyCode.CONTROL, KeyCode.LEFT);
        press(KeyCode.SHIFT, KeyCode.F10);
        press(KeyCode.ENTER);
        assertEquals("They agreed it.", kept());
    }

    /** A dictionary of one mistake. */
    private static final class OneMistake implements Spelling {
        @Override
        public List<Misspelt> misspelt(String text) {
            int at = text.indexOf("agreeed");
            return at < 0 ? List.of() : List.of(new Misspelt(at, at + 7, "agreeed"));
        }

        @Override
        public void suggest(String word, Consumer<List<String>> then) {
            then.accept(List.of("agreed"));
        }

        @Override
        public void learn(String word) {}

        @Override
        public void ignore(String word) {}

        @Override
        public Subscription whenKnown(Runnable then) {
            return () -> {};
        }
    }

    private void set(String text) {
        robot.interact(() -> field.textProperty().set(text));
        Keys.settle();
    }

    private String kept() {
        Keys.settle();
        return field.textProperty().get();
    }

    private void press(KeyCode... together) {
        Keys.press(together);
    }
}
