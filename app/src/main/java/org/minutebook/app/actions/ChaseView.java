package org.minutebook.app.actions;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.actions.ChaseViewModel.Line;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;

/** Owners on the left, the letter to the chosen one on the right. */
public final class ChaseView extends BorderPane {
    public static final String ID_TABLE = "chase-table";
    public static final String ID_TEXT = "chase-text";
    public static final String ID_WRITE = "chase-write";
    public static final String ID_COPY = "chase-copy";
    static final String ID_NAME = "chase-name";
    static final String ID_POST = "chase-post";
    static final String ID_SIGN = "chase-sign";

    private final OpenBook open;
    private final ChaseViewModel model;
    private final TableView<Line> table;

    ChaseView(OpenBook open, ChaseViewModel model) {
        this.open = open;
        this.model = model;
        Style.on(this, Style.CARD);
        table = Tables.of(ID_TABLE, "Owners to chase", open.mine());
        fillTable();
        Label subject = Style.on(new Label(), Style.SECTION_TITLE);
        subject.setWrapText(true);
        TextArea text = Fields.area(ID_TEXT, "The letter", 12);
        text.setEditable(false);
        VBox letter = new VBox(8, subject, text, signature());
        VBox.setVgrow(text, Priority.ALWAYS);
        letter.setMinWidth(320);
        letter.setPadding(new Insets(0, 0, 0, 10));
        Runnable show = () -> {
            Line line = table.getSelectionModel().getSelectedItem();
            subject.setText(line == null ? "" : model.letter(line).subject());
            text.setText(line == null ? "" : model.letter(line).body());
        };
        table.getSelectionModel().selectedItemProperty().subscribe(show);
        model.from().subscribe((before, now) -> show.run());
        model.found().subscribe(unused -> table.getSelectionModel().selectFirst()); // the lines are there by then
        SplitPane split = new SplitPane(table, letter);
        split.setDividerPositions(0.6);
        setTop(new VBox(8, head(), words()));
        setCenter(split);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
                event.consume();
            }
        });
        table.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                table.requestFocus();
            }
        });
    }

    /** Where nobody said who works here, it can be said where the letter shows it. */
    private VBox signature() {
        TextField name = Fields.line(ID_NAME, "Your name");
        TextField post = Fields.line(ID_POST, "Your post");
        name.setPromptText("Your name");
        post.setPromptText("Your post");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(post, Priority.ALWAYS);
        Command sign = Command.of("Sign with my name", () -> model.sign(name.getText(), post.getText()))
                .when(Bindings.createBooleanBinding(() -> !name.getText().isBlank(), name.textProperty()));
        post.setOnAction(event -> sign.run());
        Label why = Style.on(
                new Label("Signed for Democratic Services. No name for letters is set on this computer."), Style.QUIET);
        why.setWrapText(true);
        VBox offer = new VBox(4, why, new HBox(8, name, post, Buttons.of(ID_SIGN, sign)));
        offer.visibleProperty().bind(model.from().map(own -> !own.isSet()));
        offer.managedProperty().bind(offer.visibleProperty());
        return offer;
    }

    private HBox head() {
        HBox head = new HBox(
                8,
                Style.on(new Label("Chase owners"), Style.SECTION_TITLE),
                Fields.spring(),
                Buttons.of("chase-all", Command.of("Tick _all", () -> model.tickAll(true))),
                Buttons.of("chase-none", Command.of("Tick n_one", () -> model.tickAll(false))),
                Buttons.with(ID_COPY, Feather.COPY, Command.of("Copy _the text", this::copy)),
                Buttons.main(ID_WRITE, Command.of("_Save drafts…", model::write)),
                Buttons.flat("chase-cancel", Command.of("Cancel", model::leave)));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private VBox words() {
        Label found = new Label();
        found.textProperty().bind(model.found());
        found.setWrapText(true);
        Label how = Style.on(
                new Label("A draft for each ticked owner, with the workbook to fill in. Your mail program opens it and"
                        + " you send it; this program sends nothing. Space ticks the chosen rows."),
                Style.QUIET);
        how.setWrapText(true);
        VBox words = new VBox(2, found, how);
        words.setPadding(new Insets(0, 0, 8, 0));
        return words;
    }

    private void fillTable() {
        table.setEditable(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TableColumn<Line, Boolean> tick = new TableColumn<>("Write");
        tick.setId("tick");
        tick.setPrefWidth(56);
        tick.setCellValueFactory(row -> row.getValue().ticked());
        tick.setCellFactory(CheckBoxTableCell.forTableColumn(tick));
        table.getColumns().add(tick);
        table.getColumns()
                .add(Tables.wrapped("owner", "Owner", 158, line -> line.owed().name()));
        table.getColumns()
                .add(Tables.wrapped(
                        "address",
                        "Email",
                        236,
                        line -> line.owed().address().isEmpty()
                                ? "None in the book"
                                : line.owed().address()));
        table.getColumns()
                .add(Tables.words(
                        "open",
                        "Open",
                        54,
                        line -> Integer.toString(line.owed().rows().size())));
        table.getColumns()
                .add(Tables.words(
                        "overdue",
                        "Overdue",
                        72,
                        line -> Long.toString(line.owed().overdue(model.today()))));
        table.getColumns().add(Tables.words("last", "Last chased", 96, line -> line.last()
                .map(Days::shortly)
                .orElse("")));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setItems(model.lines());
        table.setPlaceholder(Style.on(new Label("No action that is shown has an owner to write to."), Style.QUIET));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && !table.getSelectionModel().isEmpty()) {
                boolean on =
                        !table.getSelectionModel().getSelectedItem().ticked().get();
                List.copyOf(table.getSelectionModel().getSelectedItems())
                        .forEach(line -> line.ticked().set(on));
                event.consume();
            }
        });
    }

    /** The letters of the chosen rows, for a mail program that opens no drafts. */
    private void copy() {
        List<Line> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        if (chosen.isEmpty()) {
            open.notices().refuse("No owner is chosen. Choose the row whose letter you want.");
            return;
        }
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.text(chosen)));
        open.notices()
                .done(
                        chosen.size() == 1
                                ? "The letter is on the clipboard."
                                : chosen.size() + " letters are on the clipboard.");
    }
}
