package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A house style is read as it prints, and its pattern is changed under it with the keyboard alone. */
class HouseStyleJourneyTest extends WindowJourney {
    @Test
    void aPatternIsTypedWithWhatItPrintsBesideItAndKeptWhenLeft() throws Exception {
        go("documents/styles");
        waitFor(() -> !table().getItems().isEmpty());
        assertEquals("Thursday, 26 November 2026", prints(1));
        robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(1);
        });
        press(KeyCode.ENTER);
        assertEquals("dddd, d MMMM yyyy", pattern().getText());
        write("dth MMMM yyyy");
        assertEquals("Prints: 26th November 2026", text("#documents-wording-prints"));
        press(KeyCode.TAB);
        waitFor(() -> prints(1).equals("26th November 2026"));
        assertEquals("Yes", cell(1, "own"));
        assertEquals("dth MMMM yyyy", pattern().getText());
        alt('b');
        waitFor(() -> cell(1, "own").equals("As usual"));
        assertEquals("Thursday, 26 November 2026", prints(1));
        assertEquals(List.of(), lettersGivenTwice());
    }

    @Test
    void whatIsTypedWhenTheScreenIsLeftIsKept() throws Exception {
        go("documents/styles");
        waitFor(() -> !table().getItems().isEmpty());
        robot.interact(() -> table().getSelectionModel().clearAndSelect(2));
        robot.interact(() -> pattern().requestFocus());
        write("dd.MM.yyyy");
        go("today");
        go("documents/styles");
        waitFor(() -> table().getItems().size() > 2);
        assertEquals("26.11.2026", prints(2));
    }

    private String prints(int row) {
        return cell(row, "words");
    }

    private String cell(int row, String column) {
        return Optional.of(table()).stream()
                .flatMap(table -> table.getColumns().stream())
                .filter(one -> column.equals(one.getId()))
                .map(one -> String.valueOf(one.getCellData(row)))
                .findFirst()
                .orElseThrow();
    }

    private TableView<?> table() {
        return robot.lookup("#documents-wordings").query();
    }

    private TextInputControl pattern() {
        return robot.lookup("#documents-wording").query();
    }
}
