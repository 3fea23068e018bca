package org.minutebook.app.workshop;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.documents.Format;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Dialogs.FileKind;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.MeetingTabs;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;
import org.minutebook.app.workshop.WorkshopFacts.Approving;

/** The table of a workshop, one row of it to be typed, and what makes it live. */
public final class WorkshopView extends BorderPane {
    public static final String ID_TABLE = "workshop-table";
    public static final String ID_NEW = "workshop-new";
    public static final String ID_FILE = "workshop-file";
    public static final String ID_UNDER = "workshop-under";
    public static final String ID_WANTED = "workshop-wanted";
    public static final String ID_LIVE = "workshop-live";
    public static final String ID_EXPORT = "workshop-export";

    private final OpenBook open;
    private final WorkshopViewModel model;
    private final MeetingTabs tabs;
    private final TableView<WorkshopRow> table;
    private final RowForm form;
    private final Label count = Style.on(new Label(), Style.QUIET);
    private final ComboBox<Approving> under =
            Fields.choice(ID_UNDER, "The item under which the board approved them", List.of(), Approving::words);
    private final Label why = Style.on(new Label(), Style.QUIET);
    private final Label wanted = Style.on(new Label(), Style.QUIET);
    private final VBox live = Style.on(new VBox(8), Style.CARD);
    private final EmptyPane empty;

    public WorkshopView(OpenBook open, WorkshopViewModel model) {
        this.open = open;
        this.model = model;
        Style.on(this, Style.PAGE);
        tabs = new MeetingTabs(open, model.meeting());
        form = new RowForm(model, this::kept);
        table = Tables.of(ID_TABLE, "Recommended actions", open.mine());
        table.getColumns().add(Tables.words("number", "No.", 50, WorkshopRow::number));
        table.getColumns()
                .add(Tables.wrapped("theme", "Theme", 130, row -> row.line().theme()));
        table.getColumns().add(Tables.wrapped("action", "Recommended action", 330, row -> row.line()
                .text()));
        table.getColumns().add(Tables.wrapped("timescale", "Timescale", 110, row -> row.line()
                .timescale()));
        table.getColumns().add(Tables.wrapped("lead", "Proposed lead", 150, row -> row.line()
                .lead()));
        table.getColumns().add(Tables.wrapped("state", "State", 130, WorkshopRow::state));
        table.getColumns().forEach(column -> column.setSortable(false));
        ReadOnlyObjectProperty<WorkshopRow> chosen = table.getSelectionModel().selectedItemProperty();
        chosen.subscribe(row -> form.show(Optional.ofNullable(row)));
        Tables.opens(table, unused -> form.begin());
        empty = new EmptyPane(
                Feather.GRID,
                "No recommended actions yet",
                "Take in the workshop’s table from Word or Excel, or type it row by row: theme, key points, the"
                        + " actions each with its number, and who is proposed to lead them.");
        setTop(Style.on(new VBox(8, tabs, head()), Style.PANE_HEAD));
        fillLive();
        ScrollPane side = new ScrollPane(Style.on(new VBox(12, live, form), Style.PANE));
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setMinWidth(360);
        SplitPane split = new SplitPane(new StackPane(table, empty), side);
        split.setDividerPositions(0.66);
        setCenter(split);
        model.facts().subscribe(facts -> facts.ifPresent(this::show));
    }

    private HBox head() {
        ReadOnlyObjectProperty<WorkshopRow> chosen = table.getSelectionModel().selectedItemProperty();
        HBox head = new HBox(
                10,
                Style.on(new Label("Recommended actions"), Style.SECTION_TITLE),
                count,
                Fields.spring(),
                Buttons.flat(
                        "workshop-remove",
                        Command.of("Rem_ove row", () -> model.remove(chosen.get()))
                                .when(Bindings.createBooleanBinding(
                                        () -> chosen.get() != null
                                                && !chosen.get().live(),
                                        chosen))),
                Buttons.of(ID_FILE, Command.of("Import _file…", this::takeFile)),
                Exports.menu(ID_EXPORT, List.of(Format.values()), model::export),
                Buttons.with(
                        ID_NEW,
                        Feather.PLUS,
                        Command.of("_New row", this::begin).on("Shortcut+N")));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void fillLive() {
        why.setWrapText(true);
        wanted.setId(ID_WANTED);
        wanted.setWrapText(true);
        under.setPromptText("Choose the item");
        under.valueProperty().subscribe(unused -> sayWhatIsWanted());
        Button act = Buttons.main(
                ID_LIVE,
                Command.of(
                                "_Put them in the action log",
                                () -> model.approve(under.getValue().item()))
                        .when(Bindings.isNotNull(under.valueProperty())));
        live.getChildren()
                .addAll(
                        Style.on(new Label("Approved by the board"), Style.SECTION_TITLE),
                        why,
                        Fields.labelled("Item _under which the board approved them", under),
                        wanted,
                        act);
    }

    /** Why the act cannot be done yet; nothing where it can, or where the sentence above says so. */
    private void sayWhatIsWanted() {
        boolean says = under.getValue() == null && !under.isDisabled();
        wanted.setText(says ? "First choose the item of the meeting that approved them." : "");
        wanted.setVisible(says);
        wanted.setManaged(says);
    }

    private void begin() {
        table.getSelectionModel().clearSelection();
        form.show(Optional.empty());
        form.begin();
    }

    private void takeFile() {
        open.dialogs()
                .openFile(
                        "The workshop’s table", FileKind.of("Word, Excel or CSV", "*.docx", "*.xlsx", "*.ods", "*.csv"))
                .ifPresent(model::take);
    }

    /** A new row is followed by the next one. */
    private void kept() {
        form.show(Optional.empty());
        form.begin();
    }

    private void show(WorkshopFacts facts) {
        tabs.show(facts.meeting(), facts.board());
        count.setText(facts.counted());
        if (!table.getItems().equals(facts.rows())) {
            int at = table.getSelectionModel().getSelectedIndex();
            table.getItems().setAll(facts.rows());
            table.getSelectionModel().clearSelection();
            if (at >= 0 && at < facts.rows().size()) {
                table.getSelectionModel().select(at);
            }
        }
        table.setVisible(!facts.rows().isEmpty());
        empty.setVisible(facts.rows().isEmpty());
        live.setVisible(!facts.rows().isEmpty());
        live.setManaged(!facts.rows().isEmpty());
        Approving before = under.getValue();
        under.getItems().setAll(facts.approving());
        under.setValue(facts.approving().contains(before) ? before : null);
        under.setDisable(facts.approving().isEmpty() || facts.waiting() == 0);
        why.setText(why(facts));
        sayWhatIsWanted();
    }

    private static String why(WorkshopFacts facts) {
        if (facts.waiting() == 0) {
            return "Every number is in the action log.";
        }
        return facts.approving().isEmpty()
                ? "No meeting of the board has sat since. When one has approved the table, one act puts every number"
                        + " of it into the action log."
                : "Each numbered action goes into the action log under the minute of the item chosen, with its lead"
                        + " and timescale. A row merged into another is linked to it.";
    }
}
