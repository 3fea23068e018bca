package org.minutebook.app.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.minutebook.app.kit.Style;

/** All shortcuts on one sheet. */
final class ShortcutSheet {
    private record Keys(String keys, String does) {}

    private static final List<Keys> EVERYWHERE = List.of(
            new Keys("Ctrl+1 … " + Screens.rail().size(), "The places at the left, from the top"),
            new Keys("Alt+Left, Alt+Right", "Back, forward"),
            new Keys("Ctrl+Page Down, Ctrl+Page Up", "Next tab of a meeting, the tab before"),
            new Keys("Ctrl+L", "Go to a place by its address"),
            new Keys("Ctrl+Z, Ctrl+Y", "Undo, redo"),
            new Keys("Ctrl+N", "New meeting, action or item, where you are"),
            new Keys("Ctrl+K", "Search everything in the book"),
            new Keys("Ctrl+F", "Filter the list"),
            new Keys("Ctrl+I in a log or plan", "Import a file"),
            new Keys("Ctrl+E", "Export"),
            new Keys("Ctrl+O", "Choose the file of a paper"),
            new Keys("Ctrl+C in a list", "Copy as a table for Word or Excel"),
            new Keys("Letters in a list", "Go to the first row that begins with them"),
            new Keys("Enter in a list", "Open the row"),
            new Keys("Alt+Up, Alt+Down", "Move an item of the agenda up or down"),
            new Keys("Ctrl+Enter", "Add the ticked items to the agenda"),
            new Keys("Ctrl+Left, Ctrl+Right", "Move a forward plan entry a meeting back or on"),
            new Keys("Ctrl+Plus, Ctrl+Minus, Ctrl+0", "Larger, smaller, usual text"),
            new Keys("Alt and a letter", "The button or field with that letter underlined"),
            new Keys("Ctrl+/", "This sheet"));

    private static final List<Keys> CHAIRS_REVIEW = List.of(
            new Keys("Ctrl+Shift+R", "To the review, from the action log"),
            new Keys("Right, Left, Home, End", "The next action, the one before, the first, the last"),
            new Keys("Enter", "The minute it came from; Alt+Left comes back"),
            new Keys("R, then Ctrl+Enter", "A remark of your own; keep it"),
            new Keys("Escape", "Back to the action log"));

    private static final List<Keys> AT_THE_MEETING = List.of(
            new Keys("Ctrl+T", "Attendance"),
            new Keys("Space, −, + in the attendance", "Present, apologies, a substitute (then Enter)"),
            new Keys("F3, F5", "Somebody arrives, somebody leaves"),
            new Keys("Alt+Up, Alt+Down", "The item before, the item after"),
            new Keys("F6", "Declaration"),
            new Keys("F7", "Agree everything that the report recommends"),
            new Keys("F8, F9", "Vote, next item"),
            new Keys("Ctrl+R", "Add a clause (from the selected text)"),
            new Keys("Ctrl+Shift+A", "Add an action (from the selected text)"),
            new Keys("Ctrl+J, F4", "A phrase, the next gap in it"),
            new Keys("Ctrl+B, Ctrl+I in the text", "Bold, italic"),
            new Keys("Ctrl+Shift+L, Ctrl+Shift+N", "Bullets, numbers"),
            new Keys("Alt+Shift+Right, Alt+Shift+Left", "Deeper in a list, out of it"),
            new Keys("Shift+F10", "Spelling suggestions"));

    private ShortcutSheet() {}

    static Parent sheet() {
        HBox groups = new HBox(
                32,
                group("Everywhere", EVERYWHERE),
                new VBox(16, group("At the meeting", AT_THE_MEETING), group("In the chair’s review", CHAIRS_REVIEW)));
        groups.setAlignment(Pos.TOP_LEFT);
        return Style.on(new VBox(12, Style.on(new Label("Shortcuts"), Style.PAGE_TITLE), groups), Style.PANE);
    }

    private static Node group(String title, List<Keys> all) {
        GridPane grid = new GridPane(16, 6);
        int row = 0;
        for (Keys keys : all) {
            grid.addRow(row++, Style.on(new Label(keys.keys()), Style.MONO), new Label(keys.does()));
        }
        return new VBox(8, Style.on(new Label(title), Style.SECTION_TITLE), grid);
    }

    static void show(Node at) {
        PopOver over = new PopOver(sheet());
        over.setTitle("Shortcuts");
        over.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        over.show(at);
    }
}
