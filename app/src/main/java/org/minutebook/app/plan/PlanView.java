package org.minutebook.app.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.documents.Format;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;

/** The forward plan: meetings as columns, the chosen entry beside them, and below what differs, the cycles and the matters. */
public final class PlanView extends BorderPane {
    public static final String ID_ADD = "plan-add";
    public static final String ID_NEW_TITLE = "plan-new-title";
    public static final String ID_NEW_LEADS = "plan-new-leads";
    public static final String ID_NEW_BOARD = "plan-new-board";
    public static final String ID_NEW_WHEN = "plan-new-when";
    public static final String ID_NEW_TAKE = "plan-new-take";
    public static final String ID_IMPORT = "plan-import";
    public static final String ID_LISTS = "plan-lists";
    public static final String ID_DRIFT = "plan-drift";
    public static final String ID_CURE = "plan-cure";
    public static final String ID_CYCLES = "plan-cycles";
    public static final String ID_CYCLE_DAY = "plan-cycle-day";
    public static final String ID_DECIDED = "plan-cycle-decided";
    public static final String ID_DUE = "plan-cycle-due";
    public static final String ID_LAY = "plan-lay";
    public static final String ID_MATTERS = "plan-matters";
    public static final String ID_NEW_MATTER = "plan-matter-new";
    public static final String ID_CHANGE_MATTER = "plan-matter-change";
    public static final String ID_NEW_CYCLE = "plan-cycle-new";
    public static final String ID_CHANGE_CYCLE = "plan-cycle-change";
    public static final String ID_MATTER_HISTORY = "plan-matter-history";
    public static final String ID_PLAN_MATTER = "plan-matter-plan";

    private static final double LISTS = 0.62;

    private final OpenBook open;
    private final PlanViewModel model;
    private final PlanFiles files;
    private final VBox under = new VBox();
    private final StackPane all;

    public PlanView(OpenBook open, PlanViewModel model, PlanFiles files) {
        this.open = open;
        this.model = model;
        this.files = files;
        Style.on(this, Style.PAGE);
        PlanTimeline timeline = new PlanTimeline(model);
        ScrollPane scroll = new ScrollPane(timeline);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        PlanDetailsView details = new PlanDetailsView(model);
        ScrollPane beside = new ScrollPane(details);
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.setMinWidth(290);
        beside.setPrefWidth(290);
        beside.visibleProperty().bind(details.visibleProperty());
        beside.managedProperty().bind(details.visibleProperty());
        HBox upper = new HBox(10, scroll, beside);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        SplitPane split = new SplitPane(upper, new PlanLists(open, model, this::show));
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(LISTS);
        split.visibleProperty().bind(Bindings.not(model.empty()));
        EmptyPane empty = new EmptyPane(
                Feather.TRENDING_UP,
                "Nothing is planned yet",
                "What a board is going to take stands here, meeting by meeting, with what still waits for a date. Add"
                        + " an entry, or import the plan that you keep in Word or Excel.",
                Buttons.main("plan-empty-add", adding()),
                Buttons.of("plan-empty-import", importing()));
        empty.visibleProperty().bind(model.empty());
        setTop(Style.on(new VBox(8, head(), under), Style.PANE_HEAD));
        all = new StackPane(split, empty);
        setCenter(all);
    }

    static String cardId(Id<ForwardPlanEntry> entry) {
        return "plan-entry-" + entry;
    }

    private HBox head() {
        Label title = Style.on(new Label("Forward plan"), Style.PAGE_TITLE);
        Label count = Style.on(new Label(), Style.QUIET);
        count.textProperty().bind(model.count());
        HBox head = new HBox(
                10,
                title,
                count,
                Fields.spring(),
                Style.on(new Label("To move an entry, drag it or press Ctrl+Left or Ctrl+Right"), Style.QUIET),
                Buttons.with(ID_IMPORT, Feather.UPLOAD, importing()),
                Exports.menu(
                        "plan-export",
                        List.of(Format.DOCX, Format.XLSX, Format.PDF, Format.CSV, Format.HTML),
                        format -> files.export(format, model)),
                Buttons.main(ID_ADD, adding()));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Command adding() {
        return Command.of("_New entry", this::showNew).on("Shortcut+N");
    }

    private Command importing() {
        return Command.of("_Import…", this::showImport).on("Shortcut+I");
    }

    private void show(Function<Runnable, PlanForm> form) {
        model.chosen().set(Optional.empty()); // the entry's own fields would have the same letters
        PlanForm shown = form.apply(this::hideNew);
        under.getChildren().setAll(shown);
        shown.first().requestFocus();
    }

    private void showImport() {
        files.chooseImport(model, () -> setCenter(all)).ifPresent(importing -> {
            hideNew();
            setCenter(new PlanImportView(open, importing));
            importing.read();
        });
    }

    private void showNew() {
        TextField title = Fields.line(ID_NEW_TITLE, "What is planned");
        TextField leads = Fields.line(ID_NEW_LEADS, "Leads, parted by a stroke");
        ComboBox<PlanBoard> board =
                Fields.choice(ID_NEW_BOARD, "Board", List.copyOf(model.boards()), plan -> plan.board()
                        .name());
        ComboBox<PlanColumn> when = Fields.choice(ID_NEW_WHEN, "Meeting", List.of(), PlanColumn::title);
        board.valueProperty().subscribe(plan -> {
            when.getItems()
                    .setAll(
                            plan == null
                                    ? List.of()
                                    : plan.all().stream()
                                            .filter(column -> !column.past())
                                            .toList());
            when.getSelectionModel().selectFirst();
        });
        if (model.boards().size() == 1) {
            board.setValue(model.boards().getFirst());
        }
        Command take = Command.of("_Add to the plan", () -> take(board, when, title, leads));
        VBox words = Fields.labelled("_What is planned", title);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(
                10,
                Fields.labelled("_Board", board),
                words,
                Fields.labelled("_Leads", leads),
                Fields.labelled("_Meeting", when),
                Buttons.main(ID_NEW_TAKE, take),
                Buttons.flat("plan-new-cancel", Command.of("Cancel", this::hideNew)));
        line.setAlignment(Pos.BOTTOM_LEFT);
        Style.on(line, Style.CARD);
        line.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hideNew();
            }
        });
        title.setOnAction(event -> take.run());
        leads.setOnAction(event -> take.run());
        under.getChildren().setAll(line);
        (board.getValue() == null ? board : title).requestFocus();
    }

    private void take(ComboBox<PlanBoard> board, ComboBox<PlanColumn> when, TextField title, TextField leads) {
        Optional<PlanBoard> of = Optional.ofNullable(board.getValue());
        Optional<PlanColumn> column = Optional.ofNullable(when.getValue());
        if (of.isEmpty() || column.isEmpty()) {
            open.notices().refuse("Choose the board whose plan it comes into.");
            board.requestFocus();
        } else if (title.getText().isBlank()) {
            open.notices().refuse("Type what is planned, as the plan is to print it.");
            title.requestFocus();
        } else {
            hideNew();
            model.add(of.get().board().id(), column.get().place(), title.getText(), leads.getText());
        }
    }

    private void hideNew() {
        under.getChildren().clear();
    }
}
