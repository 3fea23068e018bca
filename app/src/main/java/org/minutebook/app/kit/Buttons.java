package org.minutebook.app.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons and menu entries of commands. */
public final class Buttons {
    private Buttons() {}

    public static Button of(String id, Command command) {
        Button button = new Button(command.title());
        return wire(button, id, command);
    }

    /** The one act that a screen is for. */
    public static Button main(String id, Command command) {
        Button button = of(id, command);
        button.getStyleClass().add("accent");
        return button;
    }

    /** Whether this is the act that comes next. */
    public static void lead(Button button, boolean leads) {
        button.getStyleClass().removeAll("accent");
        if (leads) {
            button.getStyleClass().add("accent");
        }
    }

    public static Button flat(String id, Command command) {
        Button button = of(id, command);
        button.getStyleClass().add("flat");
        return button;
    }

    public static Button with(String id, Feather icon, Command command) {
        Button button = of(id, command);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /** A button that shows a picture alone; its name is read out and shown when pointed at. */
    public static Button icon(String id, Feather icon, Command command) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        return wire(button, id, command);
    }

    public static MenuItem entry(Command command) {
        MenuItem entry = new MenuItem(command.title());
        entry.setMnemonicParsing(true);
        entry.setOnAction(event -> command.run());
        entry.disableProperty().bind(Bindings.not(command.enabled()));
        if (!command.shortcut().isBlank()) {
            entry.setAccelerator(KeyCombination.valueOf(command.shortcut()));
        }
        return entry;
    }

    /** Runs the command by its keys wherever the focus is in the scene that this node is in. */
    public static void reach(Node node, Command command) {
        if (command.shortcut().isBlank()) {
            return;
        }
        KeyCombination keys = KeyCombination.valueOf(command.shortcut());
        node.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.getAccelerators().remove(keys);
            }
            if (now != null) {
                now.getAccelerators().put(keys, command::run);
            }
        });
    }

    private static <B extends ButtonBase> B wire(B button, String id, Command command) {
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMnemonicParsing(true);
        button.setAccessibleText(command.name());
        button.setOnAction(event -> command.run());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        if (button.getText().isEmpty() || !command.shortcut().isBlank()) {
            button.setTooltip(new Tooltip(
                    command.shortcut().isBlank()
                            ? command.name()
                            : command.name() + " ("
                                    + KeyCombination.valueOf(command.shortcut()).getDisplayText() + ")"));
        }
        reach(button, command);
        return button;
    }
}
