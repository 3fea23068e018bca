package org.minutebook.app.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.minutebook.app.kit.Style;

/** All shortcuts on one sheet. */
final class ShortcutSheet {
    private record Keys(String keys, String does) {}

    private static final List<Keys> ALL = List.of(
            new Keys("Ctrl+1 … " + Screens.rail().size(), places()),
            new Keys("Alt+Left, Alt+Right", "Back, forward"),
            new Keys("Ctrl+Page Down, Ctrl+Page Up", "Next tab of a meeting, the tab before"),
            new Keys("Ctrl+L", "Go to a place by its address"),
            new Keys("Ctrl+Z, Ctrl+Y", "Undo, redo"),
            new Keys("Ctrl+N", "New meeting, action or item, where you are"),
            new Keys("Ctrl+F", "Filter the list"),
            new Keys("Ctrl+I", "Import (at the meeting: italic)"),
            new Keys("Ctrl+E", "Export"),
            new Keys("Ctrl+O", "Choose the file of a paper"),
            new Keys("Ctrl+C in a list", "Copy as a table for Word or Excel"),
            new Keys("Letters in a list", "Go to the first row that begins with them"),
            new Keys("Enter in a list", "Open the row"),
            new Keys("Alt+Up, Alt+Down", "At the meeting the item before or after; on the agenda move the item"),
            new Keys("Ctrl+Enter", "Add the ticked items to the agenda"),
            new Keys("Ctrl+Left, Ctrl+Right", "Move an entry of the forward plan to the meeting before or after"),
            new Keys(
                    "Ctrl+R, Ctrl+Shift+A", "Add a clause, add an action, at the meeting; what is selected becomes it"),
            new Keys("Ctrl+T", "Attendance, at the meeting"),
            new Keys("F3, F5", "Somebody arrives, somebody leaves, at the meeting"),
            new Keys("Space, −, + in the attendance", "Present, apologies, a substitute (then Enter)"),
            new Keys("F6", "Declaration, at the meeting"),
            new Keys("F7", "Agree everything that the report recommends, at the meeting"),
            new Keys("F8, F9", "Vote, next item, at the meeting"),
            new Keys("Ctrl+B", "Bold, at the meeting"),
            new Keys("Ctrl+Shift+L, Ctrl+Shift+N", "Bullets, numbers, at the meeting"),
            new Keys("Alt+Shift+Right, Alt+Shift+Left", "Deeper in a list, out of it, at the meeting"),
            new Keys("Ctrl+J, F4", "A phrase, the next gap in it, at the meeting"),
            new Keys("Shift+F10", "What a misspelt word may have been meant to be, at the meeting"),
            new Keys("Ctrl+Plus, Ctrl+Minus, Ctrl+0", "Larger, smaller, usual text"),
            new Keys("Alt and a letter", "The button or field with that letter underlined"),
            new Keys("Ctrl+/", "This sheet"));

    private ShortcutSheet() {}

    /** The places of the rail in its order, as they are read. */
    private static String places() {
        return Screens.rail().stream()
                .map(place -> place.title().replace("_", ""))
                .collect(Collectors.joining(", "));
    }

    static Parent sheet() {
        GridPane grid = new GridPane(24, 6);
        int row = 0;
        for (Keys keys : ALL) {
            grid.addRow(row++, Style.on(new Label(keys.keys()), Style.MONO), new Label(keys.does()));
        }
        VBox sheet = new VBox(12, Style.on(new Label("Shortcuts"), Style.SECTION_TITLE), grid);
        sheet.setAlignment(Pos.TOP_LEFT);
        return Style.on(sheet, Style.PANE);
    }

    static void show(Node at) {
        PopOver over = new PopOver(sheet());
        over.setTitle("Shortcuts");
        over.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        over.show(at);
    }
}
