package org.minutebook.app.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Unbroken;
import org.minutebook.app.fixtures.Keys;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A long document lies on the sheet where it can be seen soon, and takes its whole height. */
@Execution(ExecutionMode.SAME_THREAD)
class DocumentViewTest {
    private static final int PARAGRAPHS = 200;

    private final FxRobot robot = new FxRobot();
    private DocumentView view = new DocumentView("none");

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void show() throws TimeoutException {
        FxToolkit.setupStage(stage -> {
            view = new DocumentView("paper");
            stage.setScene(new Scene(view, 400, 300));
            stage.show();
        });
        robot.interact(() -> view.show(document("")));
        Keys.settle();
    }

    @Test
    void whatIsFarAwayIsNotOnTheSheetUntilItIsScrolledTo() {
        assertTrue(shown().contains("Paragraph 1 "), shown());
        assertFalse(shown().contains("Paragraph 200 "), shown());
        robot.interact(() -> view.setVvalue(1));
        Keys.settle();
        assertFalse(shown().contains("Paragraph 1 "), shown());
        assertTrue(shown().contains("Paragraph 200 "), shown());
    }

    @Test
    void theSheetIsAsHighWhereverItIsScrolledTo() {
        double atTop = high();
        robot.interact(() -> view.setVvalue(1));
        Keys.settle();
        assertEquals(atTop, high());
        assertTrue(atTop > PARAGRAPHS * 15, "" + atTop);
    }

    @Test
    void largerLettersMakeAllOfItHigherAlsoWhatIsNotOnTheSheet() {
        double before = high();
        robot.interact(() -> view.getScene().getStylesheets().add("data:text/css,.sheet-text%20{-fx-font-size:39px}"));
        Keys.settle();
        assertTrue(high() > 2 * before, high() + " after " + before);
        assertFalse(shown().contains("Paragraph 200 "), shown());
    }

    @Test
    void aChangedParagraphIsShownAtTheHeightThatWasRead() {
        robot.interact(() -> view.setVvalue(0.5));
        Keys.settle();
        robot.interact(() -> view.show(document(" and more")));
        Keys.settle();
        assertEquals(0.5, view.getVvalue(), 0.001);
        assertTrue(shown().contains("Paragraph 100 says something and more"), shown());
    }

    private static Document document(String more) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= PARAGRAPHS; i++) {
            blocks.add(Paragraph.of("Paragraph " + i + " says something" + (i == 100 ? more : "")));
        }
        return new Document(Meta.of("Minutes", "Council", Instant.EPOCH), Page.portrait(), blocks);
    }

    private String shown() {
        return view.lookupAll(".sheet-text").stream()
                .filter(Text.class::isInstance)
                .map(node -> Unbroken.parted(((Text) node).getText()))
                .collect(Collectors.joining("\n"));
    }

    private double high() {
        Node sheet = view.getContent();
        return ((Region) sheet).getHeight();
    }
}
