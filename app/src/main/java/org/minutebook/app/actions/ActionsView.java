package org.minutebook.app.actions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.documents.Format;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;

/** The action log: filter on top, the log, and beside it the action that is chosen. */
public final class ActionsView extends BorderPane {
    public static final String ID_TABLE = "actions-table";
    public static final String ID_FILTER = "actions-filter";
    public static final String ID_GROUP = "actions-group";
    public static final String ID_COUNT = "actions-count";
    public static final String ID_ADD = "actions-add";
    public static final String ID_REVIEW = "actions-review";
    public static final String ID_CHASE = "actions-chase";
    public static final String ID_IMPORT = "actions-import";
    public static final String ID_EXPORT = "actions-export";
    public static final String ID_NEW_TEXT = "actions-new-text";
    public static final String ID_NEW_OWNERS = "actions-new-owners";
    public static final String ID_NEW_DUE = "actions-new-due";
    public static final String ID_NEW_BOARD = "actions-new-board";
    public static final String ID_NEW_TAKE = "actions-new-take";

    private final OpenBook open;
    private final ActionsViewModel model;
    private final ActionTable table;
    private final VBox under = new VBox();
    private final ActionFiles files;
    private final SplitPane split = new SplitPane();

    public ActionsView(OpenBook open, ActionsViewModel model, ActionDetailsViewModel details, ActionFiles files) {
        this.open = open;
        this.model = model;
        this.files = files;
        Style.on(this, Style.PAGE);
        table = new ActionTable(model, open.mine());
        ActionDetailsView beside = new ActionDetailsView(open, details);
        beside.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> details.facts().get().isPresent(), details.facts()));
        split.getItems().add(logOrEmpty());
        split.setOrientation(Orientation.HORIZONTAL);
        ObservableList<ActionLine> picked = table.getSelectionModel().getSelectedItems();
        Runnable besideOrNot = () -> {
            boolean one = details.facts().get().isPresent() && picked.size() < 2;
            if (one && split.getItems().size() == 1) {
                split.getItems().add(beside);
                split.setDividerPositions(0.62);
                table.giveWay(true);
            } else if (!one) {
                table.giveWay(false);
                split.getItems().remove(beside);
            }
        };
        details.facts().subscribe(besideOrNot);
        picked.subscribe(besideOrNot);
        SeveralBar several = new SeveralBar(open, picked);
        setTop(Style.on(new VBox(8, head(), filters(), several, under), Style.PANE_HEAD));
        setCenter(split);
        acceptFiles();
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
                Buttons.with(ID_CHASE, Feather.MAIL, chasing()),
                Buttons.with(ID_REVIEW, Feather.EYE, reviewing()),
                Buttons.with(ID_IMPORT, Feather.UPLOAD, importing()),
                Exports.choices(ID_EXPORT, this::exports),
                Buttons.main(ID_ADD, adding()));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private List<Exports.Choice> exports() {
        List<Exports.Choice> choices =
                new ArrayList<>(Exports.formats(List.of(Format.values()), format -> files.export(format, model)));
        choices.add(new Exports.Choice(
                "owners", "Workbook for the owners to fill in (.xlsx)", () -> files.exportForOwners(model)));
        for (Format format : List.of(Format.DOCX, Format.PDF)) {
            choices.add(new Exports.Choice(
                    "paper-" + format.ending(),
                    "Paper for the next agenda (." + format.ending() + ")",
                    () -> files.paper(format, model)));
        }
        return choices;
    }

    private Command adding() {
        return Command.of("_New action", this::showNew).on("Shortcut+N");
    }

    private Command reviewing() {
        return Command.of("Chair’s _review", () -> open.places()
                        .go(model.chosen()
                                .get()
                                .map(action -> Addresses.REVIEW + "/" + action)
                                .orElse(Addresses.REVIEW)))
                .on("Shortcut+Shift+R");
    }

    private Command chasing() {
        return Command.of("C_hase…", () -> files.chase(model, this::showInstead))
                .on("Shortcut+Shift+C")
                .when(Bindings.not(model.empty()));
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
        field.setPromptText("Type to filter: words, owner:lee, board:hwb, since:1/4/2026");
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
        ComboBox<ActionGroup> group =
                Fields.choice(ID_GROUP, "Groups", List.of(ActionGroup.values()), ActionGroup::words);
        group.valueProperty().bindBidirectional(model.group());
        group.setMaxWidth(150);
        FlowPane bar = new FlowPane(
                8,
                6,
                field,
                chip("Open", "open"),
                chip("Overdue", "overdue"),
                chip("No owner", "unowned"),
                chip("Closed", "closed"),
                owner,
                group);
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

    private void showNew() {
        NewActionBar bar = new NewActionBar(open, model, () -> showUnder(null));
        showUnder(bar);
        bar.begin();
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
