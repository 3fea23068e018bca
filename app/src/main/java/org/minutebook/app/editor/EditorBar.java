package org.minutebook.app.editor;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.editor.markup.Line;
import org.minutebook.app.editor.markup.Look;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;

/** The buttons above the field. Each has a key, so that Tab goes past them. */
final class EditorBar extends HBox {
    EditorBar(String id, RichField field) {
        super(2);
        getStyleClass().add("editor-bar");
        TextActs acts = field.acts();
        getChildren()
                .addAll(
                        button(id + "-bold", Feather.BOLD, "Bold (Ctrl+B)", () -> field.toggle(Look.Part.BOLD)),
                        button(id + "-italic", Feather.ITALIC, "Italic (Ctrl+I)", () -> field.toggle(Look.Part.ITALIC)),
                        new Separator(Orientation.VERTICAL),
                        button(
                                id + "-bullets",
                                Feather.LIST,
                                "Bullets (Ctrl+Shift+L)",
                                () -> acts.list(Line.Kind.BULLET)),
                        button(
                                id + "-numbers",
                                Feather.HASH,
                                "Numbers (Ctrl+Shift+N)",
                                () -> acts.list(Line.Kind.NUMBER)),
                        button(
                                id + "-outwards",
                                Feather.CHEVRON_LEFT,
                                "Out of the list (Alt+Shift+Left)",
                                acts::outwards),
                        button(
                                id + "-inwards",
                                Feather.CHEVRON_RIGHT,
                                "Deeper in the list (Alt+Shift+Right)",
                                acts::inwards),
                        new Separator(Orientation.VERTICAL),
                        button(id + "-table", Feather.GRID, "Table", field::insertTable),
                        button(id + "-phrases", Feather.MESSAGE_SQUARE, "Phrases (Ctrl+J)", () -> field.phrases()
                                .offer()));
    }

    private static Button button(String id, Feather icon, String name, Runnable act) {
        Button button = Buttons.icon(id, icon, Command.of(name, act));
        button.setFocusTraversable(false);
        return button;
    }
}
