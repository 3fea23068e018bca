package org.minutebook.app.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Execution(ExecutionMode.SAME_THREAD)
class WrappedRowTest {
    private static final String LONG =
            "Dr Anil Mehrotra sent apologies, and Dr Chidi Nwosu comes instead of him, as the"
                    + " Board was told in writing";

    private final ListView<String> list = new ListView<>();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aRowShowsAllItsWordsWhereTheStyleSheetMakesRowsLow() throws TimeoutException {
        FxToolkit.setupStage(stage -> {
            list.setStyle("-fx-font-size: 14px");
            list.getStylesheets().add("data:text/css,.list-cell{-fx-cell-size:30px}");
            WrappedRow.in(list, words -> words, words -> words + " (said)");
            list.getItems().setAll("Short", LONG);
            stage.setScene(new Scene(list, 220, 300));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();

        List<ListCell<?>> rows = rows();
        assertEquals(
                List.of("Short", LONG), rows.stream().map(WrappedRowTest::shown).toList());
        assertEquals(
                List.of("Short (said)", LONG + " (said)"),
                rows.stream().map(ListCell::getAccessibleText).toList());
        assertEquals(30, rows.getFirst().getHeight());
        assertTrue(
                rows.getLast().getWidth() <= 220,
                () -> "as wide as " + rows.getLast().getWidth());
    }

    private List<ListCell<?>> rows() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> list.lookupAll(".list-cell").stream()
                .<ListCell<?>>map(node -> (ListCell<?>) node)
                .filter(row -> !row.isEmpty())
                .sorted(Comparator.comparing(Node::getLayoutY))
                .toList());
    }

    /** The words as they are painted: cut ones end with three dots. */
    private static String shown(ListCell<?> row) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> ((Text) row.lookup(".text")).getText());
    }
}
