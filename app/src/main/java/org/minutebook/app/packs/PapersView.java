package org.minutebook.app.packs;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.documents.hygiene.HygieneLevel;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.MeetingTabs;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;

/** The papers of a meeting in a table, the chosen one with what is wrong with it, and the packs. */
public final class PapersView extends BorderPane {
    public static final String ID_TABLE = "papers-table";
    public static final String ID_CHOOSE = "papers-choose";
    public static final String ID_ASK = "papers-ask";
    public static final String ID_MAKE = "papers-make";
    public static final String ID_SIDE = "papers-side";
    public static final String ID_AGENDA = "papers-to-agenda";

    private final PapersViewModel model;
    private final TableView<PaperRow> table;

    public PapersView(OpenBook open, PapersViewModel model) {
        this.model = model;
        Style.on(this, Style.PAGE);
        MeetingTabs tabs = new MeetingTabs(open, model.meeting());
        model.facts().subscribe(facts -> facts.ifPresent(now -> tabs.show(now.meeting(), now.board())));
        setTop(Style.on(new VBox(8, tabs, bar()), Style.PANE_HEAD));
        table = Tables.of(ID_TABLE, "Papers of the meeting", open.mine());
        table();
        EmptyPane empty = new EmptyPane(
                Feather.FILE,
                "No item of this meeting can have a paper yet",
                "Each item of the agenda stands here with its papers. Put the items on the agenda first; then drop"
                        + " reports on them.",
                Buttons.main(ID_AGENDA, Command.of("Go to the agenda", () -> open.places()
                        .go(Addresses.agenda(model.meeting())))));
        empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        TabPane side = side(new PaperFiles(open, model));
        StackPane left = new StackPane(table, empty);
        left.setMinWidth(420);
        SplitPane split = new SplitPane(left, side);
        split.setDividerPositions(0.72);
        setCenter(split);
        Buttons.reach(this, Command.of("Choose a file", model::chooseFile).on("Shortcut+O"));
        Buttons.reach(this, Command.of("Ask for a paper", model::ask).on("Shortcut+N"));
    }

    /** The chosen paper, and the packs; when packs were made they are looked at. */
    private TabPane side(PaperFiles files) {
        Tab paper = new Tab("Paper", scrolling(new PaperPanel(model, files)));
        Tab packs = new Tab("Packs", scrolling(new PackPanel(model.packs())));
        TabPane side = new TabPane(paper, packs);
        side.setId(ID_SIDE);
        side.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        side.setMinWidth(310);
        model.packs().made().subscribe(made -> {
            if (made.isPresent()) {
                side.getSelectionModel().select(packs);
            }
        });
        return side;
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        return pane;
    }

    private HBox bar() {
        Button make = Buttons.main(
                ID_MAKE,
                Command.of("_Make the packs…", model.packs()::make)
                        .when(Bindings.createBooleanBinding(
                                () -> model.packs().job().get().isEmpty(),
                                model.packs().job())));
        HBox bar = new HBox(
                6,
                Buttons.of(ID_CHOOSE, Command.of("Choose a _file…", model::chooseFile)),
                Buttons.flat(ID_ASK, Command.of("_Ask for a paper…", model::ask)),
                Fields.spring(),
                new WorkBar(model.packs()),
                make);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void table() {
        table.getColumns().add(Tables.wrapped("item", "Item", 270, PaperRow::itemWords));
        table.getColumns().add(Tables.wrapped("paper", "Paper", 270, PaperRow::title));
        table.getColumns().add(Tables.wrapped("state", "State", 100, PaperRow::state));
        table.getColumns().add(Tables.words("due", "Due", 90, PaperRow::dueWords));
        table.getColumns().add(Tables.wrapped("file", "File", 100, PaperRow::fileWords));
        table.getColumns().add(Tables.wrapped("found", "Check", 90, this::check));
        table.setItems(model.rows());
        model.packs().checks().subscribe(unused -> table.refresh());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !model.isLoading()) { // while rows are changed the table chooses for itself
                model.chosen().set(java.util.Optional.of(row.key()));
            }
        });
        model.chosen().subscribe(unused -> select());
        model.shown().subscribe(unused -> select());
        table.setRowFactory(unused -> new PaperTableRow(model));
    }

    private void select() {
        model.row().map(model.rows()::indexOf).ifPresent(index -> {
            var selection = table.getSelectionModel();
            if (!selection.getSelectedIndices().equals(List.of(index))) {
                selection.clearAndSelect(index);
            }
        });
    }

    private String check(PaperRow row) {
        if (row.file().isEmpty()) {
            int missing = row.missing().size();
            return missing == 0
                    ? (row.written() ? "Answered; no file to check" : "")
                    : missing + (missing == 1 ? " answer" : " answers") + " missing";
        }
        return model.findings(row)
                .map(found -> {
                    long mend = found.stream()
                            .filter(one -> one.level() == HygieneLevel.MEND)
                            .count();
                    return mend > 0 ? mend + " to mend" : found.isEmpty() ? "Clean" : found.size() + " to look at";
                })
                .orElse("Not checked yet");
    }
}
