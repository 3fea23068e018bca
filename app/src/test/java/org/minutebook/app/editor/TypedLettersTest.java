package org.minutebook.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Subscription;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.app.editor.spelling.Misspelt;
import org.minutebook.app.editor.spelling.WordsOf;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A letter is shown by its own line alone: what stands there must be what drawing all of it anew would show. */
@Execution(ExecutionMode.SAME_THREAD)
class TypedLettersTest {
    private static final String TEXT = """
        The Board **noted** the report on waiting times and thanked officers for it.

        1. That the reccomendation be agreed by all who were there and by nobody else at all.
        2. That *it* go on.

        Then they wenqt home.\
        """;
    private static final String LETTERS = "aeitqx  ' -";

    /** Words with a q or with two c are wrong. */
    private static final Spelling QS = new Spelling() {
        @Override
        public List<Misspelt> misspelt(String text) {
            return WordsOf.text(text).stream()
                    .filter(word -> word.word().contains("q") || word.word().contains("cc"))
                    .toList();
        }

        @Override
        public void suggest(String word, Consumer<List<String>> then) {}

        @Override
        public void learn(String word) {}

        @Override
        public void ignore(String word) {}

        @Override
        public Subscription whenKnown(Runnable then) {
            return Subscription.EMPTY;
        }
    };

    private final FxRobot robot = new FxRobot();
    private RichField field = new RichField("none", "none", Spelling.NONE);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void show() throws TimeoutException {
        FxToolkit.setupStage(this::show);
        robot.interact(() -> {
            field.textProperty().set(TEXT);
            field.requestFocus();
            laidOut();
        });
    }

    private void show(Stage stage) {
        field = new RichField("text", "Text", QS);
        Scene scene = new Scene(field, 420, 500);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        for (String sheet : List.of("colors-light.css", "controls.css")) {
            scene.getStylesheets().add("/org/minutebook/app/style/" + sheet);
        }
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsTypedStandsAsIfAllWereDrawnAnew(long seed) {
        Random random = new Random(seed);
        List<String> keys = new ArrayList<>();
        AtomicInteger alone = new AtomicInteger();
        robot.interact(() -> {
            for (int i = 0; i < 200; i++) {
                List<Text> before = texts();
                String kept = field.textProperty().get();
                keys.add(anyKey(random));
                laidOut();
                if (field.textProperty().get().equals(kept)) {
                    continue; // a wave stays under a word until somebody types in it
                }
                alone.addAndGet(texts().equals(before) ? 1 : 0);
                if (random.nextInt(5) > 0) {
                    continue; // several letters, one upon the other
                }
                List<String> typed = picture();
                field.model().redraw();
                laidOut();
                assertEquals(picture(), typed, "after " + keys);
            }
        });
        assertTrue(alone.get() > 20, alone + " letters were shown by their line alone");
    }

    @Test
    void wordsGoToTheNextRowWithTheirWaveAndMoveWhatIsBelow() {
        robot.interact(() -> {
            field.textProperty().set("Then they went to the house where wenqt\u00a0 and stayed.\n\nThey left.");
            laidOut();
            field.area().select(TextPos.ofLeading(0, 40));
            for (int i = 0; i < 60; i++) {
                type(i == 45 ? " " : "a");
                laidOut();
                List<String> typed = picture();
                field.model().redraw();
                laidOut();
                assertEquals(picture(), typed, "after " + i);
            }
        });
    }

    @Test
    void aLetterLeavesAllOtherLinesAsTheyAre() {
        robot.interact(() -> {
            field.area().select(TextPos.ofLeading(0, 3));
            laidOut();
            List<Text> before = texts();
            type("x");
            laidOut();
            List<Text> after = texts();
            assertEquals(before.size(), after.size());
            for (int i = 0; i < before.size(); i++) {
                assertSame(before.get(i), after.get(i));
            }
            press(KeyCode.ENTER, false);
            laidOut();
            assertNotEquals(after, texts());
        });
    }

    private String anyKey(Random random) {
        int kind = random.nextInt(26);
        KeyCode code =
                switch (kind) {
                    case 0 -> KeyCode.ENTER;
                    case 1, 2 -> KeyCode.BACK_SPACE;
                    case 3 -> KeyCode.DELETE;
                    case 4, 5 -> KeyCode.LEFT;
                    case 6 -> KeyCode.RIGHT;
                    case 7 -> KeyCode.UP;
                    case 8, 9 -> KeyCode.DOWN;
                    case 10 -> KeyCode.END;
                    case 11 -> KeyCode.B;
                    case 12, 13 -> KeyCode.Z;
                    default -> KeyCode.UNDEFINED;
                };
        if (code == KeyCode.UNDEFINED) {
            String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
            type(letter);
            return letter;
        }
        press(code, code == KeyCode.B || code == KeyCode.Z);
        return code.getName();
    }

    private void press(KeyCode code, boolean control) {
        Event.fireEvent(field.area(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private void type(String letter) {
        Event.fireEvent(
                field.area(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void laidOut() {
        field.applyCss();
        field.layout();
    }

    private List<Text> texts() {
        return shapes(field.area()).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    /** Every word, wave and caret with its place and its looks. */
    private List<String> picture() {
        return shapes(field.area()).stream()
                .filter(shape ->
                        !(shape instanceof Path path && path.getElements().isEmpty()))
                .map(TypedLettersTest::words)
                .toList();
    }

    private static String words(Shape shape) {
        Bounds at = shape.localToScene(shape.getLayoutBounds());
        return String.format(
                Locale.ROOT,
                "%s %s %.0f,%.0f %.0fx%.0f",
                shape instanceof Text text ? text.getText() + " " + text.getFont() : "",
                shape.getStyleClass(),
                at.getMinX(),
                at.getMinY(),
                at.getWidth(),
                at.getHeight());
    }

    private static List<Shape> shapes(Parent parent) {
        List<Shape> found = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Shape shape) {
                found.add(shape);
            } else if (child instanceof Parent inner) {
                found.addAll(shapes(inner));
            }
        }
        return found;
    }
}
