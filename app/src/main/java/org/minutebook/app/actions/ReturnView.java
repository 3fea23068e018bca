package org.minutebook.app.actions;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.actions.ReturnViewModel.Line;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.ImportFrame;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;

/** What owners filled in beside what the book says, to be ticked; what was added or deleted stands below and is not taken. */
final class ReturnView extends BorderPane {
    static final String ID_TABLE = "return-table";
    static final String ID_BY = "return-by";

    private final ReturnViewModel model;
    private final TableView<Line> table;

    ReturnView(OpenBook open, ReturnViewModel model) {
        this.model = model;
        Style.on(this, Style.CARD);
        table = Tables.of(ID_TABLE, "What owners filled in", open.mine());
        fillTable(open);
        table.disableProperty().bind(model.taking());
        ListView<String> below = ImportFrame.doubts();
        model.shown().subscribe(() -> ImportFrame.say(below, model.shown()));
        setTop(new VBox(8, ImportFrame.head(model, "_Take what is ticked"), ImportFrame.words(model), acts()));
        setCenter(table);
        Label untaken = Style.on(new Label("For information: not imported"), Style.FIELD_LABEL);
        untaken.setPadding(new Insets(8, 0, 0, 0));
        VBox bottom = new VBox(untaken, below);
        bottom.visibleProperty().bind(Bindings.isNotEmpty(model.shown()));
        bottom.managedProperty().bind(bottom.visibleProperty());
        setBottom(bottom);
    }

    private HBox acts() {
        TextField by = Fields.line(ID_BY, "Said by");
        by.setPromptText("Each owner");
        by.textProperty().bindBidirectional(model.by());
        by.disableProperty().bind(model.taking());
        HBox acts = new HBox(
                10,
                Buttons.of("return-all", Command.of("Tick _all", () -> model.tickAll(true))),
                Buttons.of("return-none", Command.of("Tick n_one", () -> model.tickAll(false))),
                Style.on(new Label("Space ticks the chosen rows."), Style.QUIET),
                Fields.spring(),
                Style.on(new Label("Said by"), Style.FIELD_LABEL),
                by);
        acts.setAlignment(Pos.CENTER_LEFT);
        acts.setPadding(new Insets(0, 0, 8, 0));
        return acts;
    }

    private void fillTable(OpenBook open) {
        TableColumn<Line, Line> tick = Tables.things("tick", "Take", 52, line -> line);
        tick.setCellFactory(unused -> new TickCell());
        table.getColumns().add(tick);
        table.getColumns()
                .add(Tables.words(
                        "row", "Row", 46, line -> Integer.toString(line.edit().row())));
        table.getColumns()
                .add(Tables.words(
                        "reference", "Ref", 64, line -> line.edit().action().reference()));
        table.getColumns()
                .add(Tables.wrapped(
                        "text", "Action", 230, line -> line.edit().action().text()));
        table.getColumns()
                .add(Tables.wrapped("who", "Who", 120, line -> line.edit().who()));
        table.getColumns()
                .add(Tables.words(
                        "field", "What", 70, line -> line.edit().field().words()));
        table.getColumns()
                .add(Tables.wrapped(
                        "was", "In the book", 190, line -> shown(line.edit().was())));
        table.getColumns()
                .add(Tables.wrapped(
                        "says", "Says now", 220, line -> shown(line.edit().says())));
        table.getColumns()
                .add(Tables.wrapped("remark", "Remark", 190, line -> line.edit().remark()));
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.roomForTwoLines(table, open.mine(), Bindings.createBooleanBinding(() -> true));
        table.setItems(model.lines());
        table.setPlaceholder(Style.on(new Label("Nothing to take."), Style.QUIET));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && !table.getSelectionModel().isEmpty()) {
                boolean on =
                        !table.getSelectionModel().getSelectedItem().ticked().get();
                table.getSelectionModel().getSelectedItems().forEach(line -> line.ticked()
                        .set(on));
                event.consume();
            }
        });
    }

    private static String shown(String words) {
        return words.isBlank() ? "(nothing)" : words;
    }

    private static final class TickCell extends TableCell<Line, Line> {
        private final CheckBox box = new CheckBox();
        private @Nullable Line of;

        TickCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setAlignment(Pos.CENTER);
            box.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (of != null) {
                box.selectedProperty().unbindBidirectional(of.ticked());
            }
            of = empty ? null : line;
            if (of == null) {
                setGraphic(null);
            } else {
                box.selectedProperty().bindBidirectional(of.ticked());
                box.setAccessibleText(
                        "Take row " + of.edit().row() + ", " + of.edit().field().words());
                setGraphic(box);
            }
        }
    }
}
