package org.minutebook.app.exports;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.documents.style.StyleExample;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;

/** The wordings of a house style as they print, and under them the chosen one's pattern, to be changed. */
final class WordingPane extends VBox {
    static final String ID_WORDINGS = "documents-wordings";
    static final String ID_WORDING = "documents-wording";
    static final String ID_PRINTS = "documents-wording-prints";
    static final String ID_USUAL = "documents-wording-usual";

    private static final double OWN = 132;

    private final StylesViewModel styles;
    private final TableView<WordingRow> table;
    private final TextArea pattern = Fields.area(ID_WORDING, "Wording", 2);
    private final Label about = Style.on(new Label(), Style.SECTION_TITLE);
    private final Label prints = new Label();
    private final Label help = Style.on(new Label(), Style.QUIET);
    private final ObjectProperty<Optional<WordingRow>> edited = new SimpleObjectProperty<>(Optional.empty());

    WordingPane(StylesViewModel styles, MySettings mine) {
        super(8);
        this.styles = styles;
        table = table(mine);
        pattern.textProperty().subscribe(typed -> prints.setText(printed(typed)));
        pattern.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                keep();
            }
        });
        pattern.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                edited.get().ifPresent(row -> pattern.setText(row.wording()));
                table.requestFocus();
                event.consume();
            }
        });
        Button usual = Buttons.flat(
                ID_USUAL,
                Command.of("_Back to the usual wording", () -> edited.get().ifPresent(row -> {
                            pattern.setText(row.usual());
                            keep();
                        }))
                        .when(Bindings.createBooleanBinding(
                                () -> edited.get()
                                        .map(row -> !row.usual().equals(pattern.getText()))
                                        .orElse(false),
                                edited,
                                pattern.textProperty())));
        HBox head = new HBox(8, about, Fields.spring(), usual);
        head.setAlignment(Pos.CENTER_LEFT);
        prints.setId(ID_PRINTS);
        for (Label label : List.of(about, prints, help)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        VBox editor = Style.on(new VBox(6, head, Fields.labelled("_Wording", pattern), prints, help), Style.CARD);
        editor.setMinHeight(USE_PREF_SIZE);
        editor.visibleProperty().bind(edited.map(Optional::isPresent));
        editor.managedProperty().bind(editor.visibleProperty());
        getChildren().addAll(table, editor);
        setVgrow(table, Priority.ALWAYS);
        follow();
    }

    private TableView<WordingRow> table(MySettings mine) {
        TableView<WordingRow> rows = Tables.of(ID_WORDINGS, "Wordings of the house style", mine);
        TableColumn<WordingRow, String> own =
                Tables.words("own", "Set for this style", OWN, row -> row.own().isPresent() ? "Yes" : "As usual");
        own.setMinWidth(OWN);
        rows.getColumns()
                .addAll(List.of(
                        Tables.wrapped("meaning", "What it is for", 210, row -> row.setting()
                                .about()),
                        Tables.wrapped("words", "What it prints, for example", 260, WordingPane::words),
                        own));
        rows.getColumns().forEach(column -> column.setSortable(false));
        rows.setItems(styles.wordings());
        Tables.opens(rows, row -> pattern.requestFocus());
        return rows;
    }

    /** The chosen row is in the editor, also when the rows were read again. */
    private void follow() {
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                show(row);
            }
        });
        styles.wordings().subscribe(() -> edited.get()
                .flatMap(row -> table.getItems().stream()
                        .filter(now -> now.setting() == row.setting())
                        .findFirst())
                .or(() -> table.getItems().stream().findFirst())
                .ifPresent(row -> table.getSelectionModel()
                        .clearAndSelect(table.getItems().indexOf(row))));
        table.getItems().stream().findFirst().ifPresent(row -> table.getSelectionModel()
                .select(row));
    }

    private void show(WordingRow row) {
        edited.set(Optional.of(row));
        about.setText(row.setting().about());
        pattern.setText(row.wording());
        prints.setText(printed(row.wording()));
        String fills = row.setting().fillsIn();
        String may = fills.isEmpty() ? "" : "Can be filled in: " + fills + " ";
        help.setText(may + StyleExample.help(row.setting()));
        help.setVisible(!help.getText().isEmpty());
        help.setManaged(help.isVisible());
    }

    private String printed(String typed) {
        return edited.get()
                .map(row -> styles.example(row, typed))
                .map(words -> words.isBlank() ? "Prints nothing." : "Prints: " + words)
                .orElse("");
    }

    private void keep() {
        edited.get().ifPresent(row -> styles.word(row, pattern.getText()));
    }

    private static String words(WordingRow row) {
        return row.example().isBlank() ? "(nothing)" : row.example();
    }
}
