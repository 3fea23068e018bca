package org.minutebook.app.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.intake.Field;
import org.minutebook.app.documents.intake.ReadLog;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.ImportFrame;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.RagLabel;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;
import org.minutebook.db.change.LoggedAction;
import org.minutebook.db.model.Board;

/** A log from a file before it is taken: what was read, what is doubtful, and the means to put it right. */
final class ImportView extends BorderPane {
    static final String ID_TABLE = "import-table";
    static final String ID_BOARD = "import-board";
    static final String ID_TEXT = "import-text";
    static final String ID_CORRECT = "import-correct";

    /** Rows of a longer file are of one height, which are laid out at once. */
    private static final int READ_IN_FULL = 2000;

    private record Choice(Optional<Board> board, String name) {}

    private record Match(@Nullable Field field, String name) {}

    private final OpenBook open;
    private final ImportViewModel model;
    private final FlowPane columns = new FlowPane(10, 6);
    private final ListView<String> said = ImportFrame.doubts();
    private final TableView<LoggedAction> table;
    private final VBox beside = Style.on(new VBox(8), Style.PANE);

    ImportView(OpenBook open, ImportViewModel model) {
        this.open = open;
        this.model = model;
        Style.on(this, Style.CARD);
        table = Tables.of(ID_TABLE, "Actions read from the file", open.mine());
        fillTable();
        beside.setPrefWidth(330);
        beside.getChildren().add(Style.on(new Label("Choose a row to correct it."), Style.QUIET));
        model.report().subscribe(unused -> table.refresh()); // each row says anew what becomes of it
        List.of(table, beside, columns).forEach(node -> node.disableProperty().bind(model.taking()));
        columns.setPadding(new Insets(0, 0, 8, 0));
        setTop(new VBox(
                8,
                head(),
                ImportFrame.words(model),
                Style.on(new Label("Columns in the file"), Style.FIELD_LABEL),
                columns));
        setCenter(table);
        setRight(beside);
        setBottom(said);
        model.log().subscribe(log -> log.ifPresent(this::show));
    }

    private HBox head() {
        List<Choice> choices = new ArrayList<>();
        model.boards().forEach(board -> choices.add(new Choice(Optional.of(board), board.name())));
        choices.add(new Choice(Optional.empty(), "A new board:"));
        ComboBox<Choice> board = Fields.choice(ID_BOARD, "Board", choices, Choice::name);
        board.setPromptText("Choose the board");
        choices.stream()
                .filter(choice -> choice.board().isPresent()
                        && choice.board().map(Board::id).equals(model.board().get()))
                .findFirst()
                .ifPresent(board::setValue);
        TextField name = Fields.line("import-new-board", "Name of the new board");
        name.setPromptText("Its name");
        name.textProperty().bindBidirectional(model.newBoard());
        board.valueProperty().subscribe(choice -> {
            boolean isNew = choice != null && choice.board().isEmpty();
            name.setVisible(isNew);
            name.setManaged(isNew);
            if (choice != null) {
                model.board().set(choice.board().map(Board::id));
            }
        });
        board.disableProperty().bind(model.taking());
        name.disableProperty().bind(model.taking());
        return ImportFrame.head(model, "_Import", board, name);
    }

    private void fillTable() {
        table.getColumns().add(Tables.words("row", "Row", 50, line -> Integer.toString(line.row())));
        table.getColumns().add(Tables.wrapped("fate", "Result", 110, model::fateInFull));
        table.getColumns().add(Tables.words("reference", "Ref", 70, LoggedAction::reference));
        table.getColumns().add(Tables.words("raised", "Raised", 95, line -> Days.shortly(line.raisedOn())));
        table.getColumns().add(Tables.wrapped("text", "Action", 330, LoggedAction::text));
        table.getColumns().add(Tables.wrapped("owners", "Owners", 150, ImportView::owners));
        table.getColumns()
                .add(Tables.words(
                        "due", "Due", 95, line -> line.dueOn() == null ? line.due() : Days.shortly(line.dueOn())));
        TableColumn<LoggedAction, RagLabel.Rated> rag =
                Tables.things("rag", "RAG rating", 108, line -> new RagLabel.Rated(line.rag(), line.ragPrinted()));
        RagLabel.in(rag);
        table.getColumns().add(rag);
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.roomForTwoLines(
                table,
                open.mine(),
                Bindings.createBooleanBinding(() -> model.rows().size() <= READ_IN_FULL, model.rows()));
        table.setItems(model.rows());
        table.setPlaceholder(Style.on(new Label("Nothing was read yet."), Style.QUIET));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                correct(line);
            }
        });
    }

    private static String owners(LoggedAction line) {
        return line.owners().stream().map(LoggedAction.Owner::printed).collect(Collectors.joining("; "));
    }

    private void show(ReadLog log) {
        columns.getChildren().setAll(log.columns().stream().map(this::column).toList());
        List<String> sentences = new ArrayList<>();
        log.skipped()
                .forEach(
                        row -> sentences.add("Row " + row.row() + " was left out: " + ImportFrame.after(row.reason())));
        log.warnings()
                .forEach(warning -> sentences.add((warning.row() == 0 ? "" : "Row " + warning.row() + ": ")
                        + (warning.row() == 0 ? warning.message() : ImportFrame.after(warning.message()))));
        ImportFrame.say(said, sentences);
    }

    private Node column(ReadLog.ReadColumn column) {
        List<Match> matches = new ArrayList<>();
        matches.add(new Match(null, "Kept as a note"));
        for (Field field : Field.values()) {
            matches.add(new Match(
                    field,
                    Character.toUpperCase(field.word().charAt(0)) + field.word().substring(1)));
        }
        String heading = column.heading().replaceAll("\\s+", " ").strip();
        ComboBox<Match> box = Fields.choice("import-column", "Column " + heading, matches, Match::name);
        matches.stream()
                .filter(match -> match.field() == column.field())
                .findFirst()
                .ifPresent(box::setValue);
        box.setOnAction(event -> model.match(column.heading(), box.getValue().field()));
        return Fields.labelled(heading.isBlank() ? "(no heading)" : heading, box);
    }

    private void correct(LoggedAction line) {
        TextField reference = Fields.line("import-reference", "Reference");
        reference.setText(line.reference());
        DateField raised = new DateField("import-raised", "Raised", open.today());
        raised.day().set(Optional.ofNullable(line.raisedOn()));
        TextArea text = Fields.area(ID_TEXT, "Action", 5);
        text.setText(line.text());
        TextField owners = Fields.line("import-owners", "Owners, parted by a semicolon");
        owners.setText(owners(line));
        DateField due = new DateField("import-due", "Due", open.today());
        due.day().set(Optional.ofNullable(line.dueOn()));
        CheckBox out = new CheckBox("Leave this row _out");
        out.setMnemonicParsing(true);
        out.setId("import-leave-out");
        out.setSelected(model.isLeftOut(line));
        out.setOnAction(event -> model.leaveOut(line, out.isSelected()));
        Command take = Command.of("_Correct the row", () -> {
            for (DateField day : List.of(raised, due)) {
                if (!day.take()) {
                    open.notices().refuse(day.unread());
                    day.requestFocus();
                    return;
                }
            }
            model.correct(
                    line,
                    reference.getText(),
                    raised.day().get(),
                    text.getText(),
                    owners.getText(),
                    due.day().get());
        });
        HBox days = new HBox(8, Fields.labelled("Raised", raised), Fields.labelled("Due", due));
        VBox.setVgrow(text, Priority.SOMETIMES);
        beside.getChildren()
                .setAll(
                        Style.on(new Label("Row " + line.row()), Style.SECTION_TITLE),
                        Fields.labelled("Reference", reference),
                        days,
                        Fields.labelled("Action", text),
                        Fields.labelled("Owners", owners),
                        out,
                        Buttons.of(ID_CORRECT, take));
    }
}
