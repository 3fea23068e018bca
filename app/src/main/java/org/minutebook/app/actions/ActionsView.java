package org.minutebook.app.actions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.documents.Format;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.RagLabel;
import org.minutebook.app.kit.RagLabel.Rated;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/** The action log: filter on top, the log, and beside it the action that is chosen. */
public final class ActionsView extends BorderPane {
    public static final String ID_TABLE = "actions-table";
    public static final String ID_FILTER = "actions-filter";
    public static final String ID_COUNT = "actions-count";
    public static final String ID_ADD = "actions-add";
    public static final String ID_IMPORT = "actions-import";
    public static final String ID_EXPORT = "actions-export";
    public static final String ID_NEW_TEXT = "actions-new-text";
    public static final String ID_NEW_OWNERS = "actions-new-owners";
    public static final String ID_NEW_DUE = "actions-new-due";
    public static final String ID_NEW_BOARD = "actions-new-board";
    public static final String ID_NEW_TAKE = "actions-new-take";
    private static final double ROW_LINES = 3.8;
    private static final double TEXT_PIXELS = 14;

    private final OpenBook open;
    private final ActionsViewModel model;
    private final TableView<ActionLine> table;
    private final VBox under = new VBox();
    private final ActionFiles files;
    private final SplitPane split = new SplitPane();

    public ActionsView(OpenBook open, ActionsViewModel model, ActionDetailsViewModel details, ActionFiles files) {
        this.open = open;
        this.model = model;
        this.files = files;
        Style.on(this, Style.PAGE);
        table = Tables.of(ID_TABLE, "Action log", open.mine());
        fillTable();
        ActionDetailsView beside = new ActionDetailsView(open, details);
        beside.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> details.facts().get().isPresent(), details.facts()));
        split.getItems().add(logOrEmpty());
        split.setOrientation(Orientation.HORIZONTAL);
        details.facts().subscribe(facts -> {
            if (facts.isPresent() && split.getItems().size() == 1) {
                split.getItems().add(beside);
                split.setDividerPositions(0.62);
                giveWay(true);
            } else if (facts.isEmpty()) {
                giveWay(false);
                split.getItems().remove(beside);
            }
        });
        setTop(Style.on(new VBox(8, head(), filters(), under), Style.PANE_HEAD));
        setCenter(split);
        acceptFiles();
    }

    /** What the pane beside the log says anyway leaves the columns to the rest. */
    private void giveWay(boolean beside) {
        List<String> columns = List.of("RAISED", "LATEST", "AGE");
        table.getColumns().stream()
                .filter(column -> columns.contains(column.getId()))
                .forEach(column -> column.setVisible(!beside));
    }

    private HBox head() {
        Label title = Style.on(new Label("Actions"), Style.PAGE_TITLE);
        Label count = Style.on(new Label(), Style.QUIET);
        count.setId(ID_COUNT);
        count.textProperty().bind(model.count());
        HBox head = new HBox(
                10,
                title,
                count,
                Fields.spring(),
                Buttons.with(ID_IMPORT, Feather.UPLOAD, importing()),
                Exports.menu(ID_EXPORT, List.of(Format.values()), format -> files.export(format, model)),
                Buttons.main(ID_ADD, adding()));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Command adding() {
        return Command.of("_New action", this::showNew).on("Shortcut+N");
    }

    private Command importing() {
        return Command.of("_Import…", () -> files.chooseImport(this::showInstead))
                .on("Shortcut+I");
    }

    private void showUnder(@Nullable Node node) {
        if (node == null) {
            under.getChildren().clear();
            table.requestFocus();
        } else {
            under.getChildren().setAll(node);
        }
    }

    /** Shows something in place of the log; null shows the log again. */
    private void showInstead(@Nullable Node node) {
        setCenter(node == null ? split : node);
    }

    private FlowPane filters() {
        TextField field = Fields.line(ID_FILTER, "Filter the log");
        field.setPromptText("Type to filter: words, owner:lee, board:hwb, since:1/4/2019");
        field.setPrefColumnCount(34);
        field.textProperty().bindBidirectional(model.filter());
        Buttons.reach(field, Command.of("Find", field::requestFocus).on("Shortcut+F"));
        ComboBox<String> owner = Fields.choice("actions-owner", "Owner", List.of(), word -> word);
        owner.setPromptText("Any owner");
        owner.setMaxWidth(190);
        owner.setOnShowing(event -> {
            owner.getItems().setAll(model.owners());
            owner.getItems().addFirst("");
        });
        owner.valueProperty().subscribe(value -> {
            if (value != null) {
                model.narrowTo("owner:", value);
            }
        });
        FlowPane bar = new FlowPane(
                8,
                6,
                field,
                chip("Open", "open"),
                chip("Overdue", "overdue"),
                chip("No owner", "unowned"),
                chip("Closed", "closed"),
                owner);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private ToggleButton chip(String name, String word) {
        ToggleButton chip = Style.on(new ToggleButton(name), Style.CHIP);
        chip.setId("actions-chip-" + word);
        chip.setAccessibleText("Only " + name.toLowerCase(Locale.UK));
        chip.setOnAction(event -> model.toggle(word));
        model.filter().subscribe(unused -> chip.setSelected(model.hasChip(word)));
        return chip;
    }

    private StackPane logOrEmpty() {
        Button bring = Buttons.main("actions-empty-import", importing());
        Button add = Buttons.of("actions-empty-add", adding());
        EmptyPane empty = new EmptyPane(
                Feather.CHECK_SQUARE,
                "No actions yet",
                "This is the action log of all your boards. Bring in the log you keep today (Excel, Word or CSV; you"
                        + " can also drop the file here), or add the first action.",
                bring,
                add);
        empty.visibleProperty().bind(model.empty());
        table.visibleProperty().bind(Bindings.not(model.empty()));
        StackPane stack = new StackPane(table, empty);
        stack.setMinWidth(420);
        return stack;
    }

    private void fillTable() {
        TableColumn<ActionLine, Rated> rag = Tables.things("RAG", "RAG", 92, ActionLine::rated);
        RagLabel.in(rag);
        TableColumn<ActionLine, LocalDate> raised =
                days("RAISED", "Raised", line -> line.row().raisedOn());
        TableColumn<ActionLine, String> due = Tables.words("DUE", "Due", 92, ActionLine::due);
        wraps(due);
        TableColumn<ActionLine, String> state = Tables.words("STATE", "State", 96, ActionLine::stateWords);
        state.setCellFactory(unused -> new StateCell());
        TableColumn<ActionLine, Integer> age = Tables.things("AGE", "Age", 60, ActionLine::age);
        TableColumn<ActionLine, String> text =
                wrapped("TEXT", "Action", 300, line -> line.row().text());
        TableColumn<ActionLine, String> latest =
                wrapped("LATEST", "Latest update", 200, line -> line.row().latest());
        table.getColumns().add(Tables.words("BOARD", "Board", 70, ActionLine::board));
        table.getColumns()
                .add(Tables.words("REFERENCE", "Ref", 66, line -> line.row().reference()));
        table.getColumns().add(raised);
        table.getColumns().add(text);
        table.getColumns()
                .add(wrapped("OWNERS", "Owners", 130, line -> line.row().owners()));
        table.getColumns().add(due);
        table.getColumns().add(latest);
        table.getColumns().add(rag);
        table.getColumns().add(state);
        table.getColumns().add(age);
        table.setItems(model.rows());
        table.setPlaceholder(
                Style.on(new Label("No action fits this filter. Take a word or a chip out of it."), Style.QUIET));
        open.mine()
                .textSize()
                .subscribe(
                        size -> table.setFixedCellSize(Math.round(ROW_LINES * TEXT_PIXELS * size.intValue() / 100.0)));
        table.setSortPolicy(sorted -> {
            if (sorted.getSortOrder().isEmpty()) {
                model.sortBy("", true);
            } else {
                TableColumn<ActionLine, ?> by = sorted.getSortOrder().getFirst();
                model.sortBy(by.getId(), by.getSortType() == TableColumn.SortType.ASCENDING);
            }
            return true;
        });
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.chosen().set(Optional.of(line.id()));
            }
        });
        model.chosen().subscribe(this::select);
        model.count().subscribe(unused -> select(model.chosen().get()));
    }

    /** Shows the chosen action in the table, if it is there. */
    private void select(Optional<Id<Action>> id) {
        if (id.isEmpty()) {
            return;
        }
        ActionLine now = table.getSelectionModel().getSelectedItem();
        if (now == null || !now.id().equals(id.get())) {
            int place = model.rows().placeOf(line -> line.id().equals(id.get()));
            if (place >= 0) {
                table.getSelectionModel().clearAndSelect(place);
                table.scrollTo(Math.max(0, place - 2));
            }
        }
    }

    private static TableColumn<ActionLine, LocalDate> days(
            String id, String title, Function<ActionLine, @Nullable LocalDate> of) {
        TableColumn<ActionLine, LocalDate> column = Tables.things(id, title, 92, of::apply);
        column.setCellFactory(unused -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setText(empty ? "" : Days.shortly(day));
            }
        });
        return column;
    }

    private static TableColumn<ActionLine, String> wrapped(
            String id, String title, double width, Function<ActionLine, String> of) {
        TableColumn<ActionLine, String> column = Tables.words(id, title, width, of);
        wraps(column);
        return column;
    }

    private static void wraps(TableColumn<ActionLine, String> column) {
        column.setCellFactory(unused -> new TableCell<>() {
            {
                setWrapText(true);
                Style.on(this, Style.TWO_LINES);
            }

            @Override
            protected void updateItem(@Nullable String words, boolean empty) {
                super.updateItem(words, empty);
                setText(empty || words == null ? "" : words.replaceAll("\\s*\\R\\s*", " "));
            }
        });
    }

    /** The state in words; what is overdue stands out by its word first. */
    private static final class StateCell extends TableCell<ActionLine, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty || words == null ? "" : words);
            Style.off(this, Style.OVERDUE);
            if ("Overdue".equals(getText())) {
                Style.on(this, Style.OVERDUE);
            }
        }
    }

    private void showNew() {
        TextField text = Fields.line(ID_NEW_TEXT, "What is to be done");
        TextField owners = Fields.line(ID_NEW_OWNERS, "Owners, parted by a semicolon");
        DateField due = new DateField(ID_NEW_DUE, "Due", open.today());
        ComboBox<Board> board = Fields.choice(ID_NEW_BOARD, "Board", model.boards(), Board::name);
        Optional<Board> chosen = model.boards().stream()
                .filter(one -> open.board()
                        .get()
                        .map(one.id()::equals)
                        .orElse(model.boards().size() == 1))
                .findFirst();
        chosen.ifPresent(board::setValue);
        Command take = Command.of("_Add to the log", () -> {
            due.take();
            Optional<Id<Board>> into = Optional.ofNullable(board.getValue()).map(Board::id);
            if (model.add(
                    into, text.getText(), owners.getText(), due.day().get().orElse(null))) {
                showUnder(null);
            } else {
                open.notices().refuse("Choose the board whose log the action belongs to.");
                board.requestFocus();
            }
        });
        Command leave = Command.of("Cancel", () -> showUnder(null));
        HBox line = new HBox(
                10,
                grows(Fields.labelled("Wha_t is to be done", text)),
                Fields.labelled("_Owners", owners),
                Fields.labelled("_Due", due),
                Fields.labelled("_Board", board),
                Buttons.main(ID_NEW_TAKE, take),
                Buttons.flat("actions-new-cancel", leave));
        line.setAlignment(Pos.BOTTOM_LEFT);
        Style.on(line, Style.CARD);
        text.setOnAction(event -> take.run());
        owners.setOnAction(event -> take.run());
        line.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                showUnder(null);
            }
        });
        showUnder(line);
        text.requestFocus();
    }

    private static VBox grows(VBox box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void acceptFiles() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            Dragboard board = event.getDragboard();
            if (board.hasFiles()) {
                Path file = board.getFiles().getFirst().toPath();
                files.importFrom(file, this::showInstead);
            }
            event.setDropCompleted(board.hasFiles());
            event.consume();
        });
    }
}
