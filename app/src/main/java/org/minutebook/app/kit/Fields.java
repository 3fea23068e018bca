package org.minutebook.app.kit;

import java.util.List;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Fields with a label that names them, to the eye and to a screen reader. */
public final class Fields {
    private Fields() {}

    public static TextField line(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        return field;
    }

    public static TextArea area(String id, String name, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setAccessibleText(name);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(Region.USE_PREF_SIZE);
        tabLeaves(area);
        return area;
    }

    /** In a form Tab goes to the next field, as everywhere else. */
    private static void tabLeaves(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    /** One of several, in words. */
    public static <T> ComboBox<T> choice(String id, String name, List<T> of, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.getItems().setAll(of);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return of.stream()
                        .filter(choice -> words.apply(choice).equals(typed))
                        .findFirst()
                        .orElse(null);
            }
        });
        box.setCellFactory(unused -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(empty || choice == null ? "" : words.apply(choice));
            }
        });
        return box;
    }

    /** A field under its label; the underscored letter in the label reaches the field by Alt. */
    public static VBox labelled(String label, Region field) {
        Label words = Style.on(new Label(label), Style.FIELD_LABEL);
        words.setMnemonicParsing(true);
        // a label that is for a field sends it what Enter sends, so that Alt and the letter would keep a half-filled
        // form
        words.addEventHandler(ActionEvent.ACTION, event -> {
            field.requestFocus();
            event.consume();
        });
        VBox box = new VBox(2, words, field);
        VBox.setVgrow(field, Priority.SOMETIMES);
        return box;
    }

    /** A pane that takes what room is left. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
