package org.minutebook.app.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.rules.plan.Drift;

/** Under the timeline: what has drifted with its cure, the cycles, and the matters that wait. */
final class PlanLists extends TabPane {
    private static final String STANDING = Drift.STANDING;
    private static final String CHOOSE = "Choose a line below to resolve it. ";

    private final OpenBook open;
    private final PlanViewModel model;
    private final Consumer<Function<Runnable, PlanForm>> ask;

    /** @param ask shows a form, which is given what takes it away */
    PlanLists(OpenBook open, PlanViewModel model, Consumer<Function<Runnable, PlanForm>> ask) {
        this.open = open;
        this.model = model;
        this.ask = ask;
        setId(PlanView.ID_LISTS);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getTabs().addAll(drift(), cycles(), matters());
    }

    private Tab drift() {
        TableView<DriftRow> table = Tables.of(PlanView.ID_DRIFT, "To resolve", open.mine());
        table.setItems(model.drift());
        table.getColumns().add(Tables.wrapped("what", "What", 150, DriftRow::what));
        table.getColumns().add(Tables.words("board", "Board", 70, DriftRow::boardName));
        table.getColumns().add(Tables.wrapped("says", "Finding", 520, DriftRow::says));
        table.getColumns().add(Tables.wrapped("cure", "What to do", 280, DriftRow::cure));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setPlaceholder(new Label("Plan, agendas and promises agree."));
        Tables.opens(table, model.cures()::cure);
        Command cure = Command.of("_Resolve", () -> cure(table))
                .when(Bindings.isNotNull(table.getSelectionModel().selectedItemProperty()));
        Button act = Buttons.of(PlanView.ID_CURE, cure);
        Label standing = Style.on(new Label(CHOOSE + STANDING), Style.QUIET);
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            String words = row == null
                    ? "Resolve"
                    : table.getSelectionModel().getSelectedItems().size() > 1 ? "Tie those ticked" : row.act();
            act.setText("_" + words);
            act.setAccessibleText(words);
            standing.setText(row == null ? CHOOSE + STANDING : row.says());
        });
        HBox.setHgrow(standing, Priority.ALWAYS);
        return tab("To resolve", table, act, standing);
    }

    private void cure(TableView<DriftRow> table) {
        if (table.getSelectionModel().getSelectedItems().size() > 1) {
            model.cures().tie(table.getSelectionModel().getSelectedItems());
        } else {
            model.cures().cure(table.getSelectionModel().getSelectedItem());
        }
    }

    private Tab cycles() {
        TableView<CycleRow> table = Tables.of(PlanView.ID_CYCLES, "Cycles", open.mine());
        table.setItems(model.cycles());
        table.getColumns().add(Tables.wrapped("name", "Cycle", 250, CycleRow::name));
        table.getColumns().add(Tables.words("board", "Board", 70, CycleRow::board));
        table.getColumns().add(Tables.words("rhythm", "Recurs", 160, CycleRow::rhythm));
        TableColumn<CycleRow, LocalDate> last = Tables.things("last", "Last decided", 110, CycleRow::last);
        last.setCellFactory(unused -> new DayCell());
        table.getColumns().add(last);
        table.getColumns().add(Tables.wrapped("due", "Due by", 240, CycleRow::due));
        table.getColumns().add(Tables.wrapped("planned", "In the plan", 170, CycleRow::planned));
        table.getColumns().add(Tables.wrapped("source", "Source", 200, CycleRow::source));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setPlaceholder(new Label("No cycle is kept for this board yet."));
        DateField day = new DateField(PlanView.ID_CYCLE_DAY, "Day", open.today());
        day.setPrefColumnCount(9);
        HBox acts = new HBox(
                8,
                when(table, "Choose a cycle below, then type the day:", "For the chosen cycle:"),
                day,
                Buttons.of(
                        PlanView.ID_DECIDED, onCycle("Decided on t_hat day", table, day, model.cycleActs()::decided)),
                Buttons.of(PlanView.ID_DUE, onCycle("D_ue on that day", table, day, model.cycleActs()::due)),
                Fields.spring(),
                Buttons.of(PlanView.ID_NEW_CYCLE, Command.of("New _cycle…", () -> cycle(Optional.empty()))),
                Buttons.of(
                        PlanView.ID_CHANGE_CYCLE,
                        Command.of(
                                        "Chan_ge it…",
                                        () -> cycle(Optional.of(
                                                table.getSelectionModel().getSelectedItem())))
                                .when(Bindings.isNotNull(
                                        table.getSelectionModel().selectedItemProperty()))),
                Buttons.of(PlanView.ID_LAY, Command.of("Add c_ycles to the plan", model.cycleActs()::layCycles)));
        HBox.setHgrow(acts, Priority.ALWAYS);
        Tables.opens(table, row -> cycle(Optional.of(row)));
        acts.setAlignment(Pos.CENTER_LEFT);
        return tab("Cycles", table, acts);
    }

    private void cycle(Optional<CycleRow> row) {
        ask.accept(leave -> new CycleForm(model, row.map(CycleRow::cycle), leave));
    }

    private void matter(Optional<MatterRow> row) {
        ask.accept(leave -> new MatterForm(model, row.map(MatterRow::matter), leave));
    }

    /** A day that is shown shortly. */
    private static final class DayCell extends TableCell<CycleRow, LocalDate> {
        @Override
        protected void updateItem(@Nullable LocalDate of, boolean empty) {
            super.updateItem(of, empty);
            setText(empty || of == null ? "" : Days.shortly(of));
        }
    }

    /** Something done with a cycle and a day. */
    @FunctionalInterface
    private interface OnDay {
        void take(Cycle cycle, LocalDate day);
    }

    private Command onCycle(String title, TableView<CycleRow> table, DateField day, OnDay act) {
        return Command.of(title, () -> {
                    Optional<LocalDate> typed = day.take() ? day.day().get() : Optional.empty();
                    CycleRow row = table.getSelectionModel().getSelectedItem();
                    if (typed.isEmpty() || row == null) {
                        open.notices().refuse("Type the day first, such as 26 sep 2025.");
                        day.requestFocus();
                    } else {
                        act.take(row.cycle(), typed.get());
                    }
                })
                .when(Bindings.isNotNull(table.getSelectionModel().selectedItemProperty()));
    }

    private Tab matters() {
        TableView<MatterRow> table = Tables.of(PlanView.ID_MATTERS, "Matters", open.mine());
        table.setItems(model.matters());
        table.getColumns().add(Tables.words("title", "Matter", 320, MatterRow::title));
        table.getColumns().add(Tables.words("board", "Board", 70, MatterRow::board));
        table.getColumns().add(Tables.words("lead", "Lead", 170, MatterRow::lead));
        table.getColumns().add(Tables.words("cycle", "Recurs", 160, MatterRow::cycle));
        table.getColumns().add(Tables.words("next", "Next", 180, MatterRow::next));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setPlaceholder(new Label("A matter is a subject that comes back. There is none yet."));
        Consumer<MatterRow> plan = row -> model.plan(row.matter());
        Tables.opens(table, plan);
        Command act = Command.of(
                        "Pl_an it", () -> plan.accept(table.getSelectionModel().getSelectedItem()))
                .when(Bindings.isNotNull(table.getSelectionModel().selectedItemProperty()));
        Command change = Command.of(
                        "Chan_ge it…",
                        () -> matter(Optional.of(table.getSelectionModel().getSelectedItem())))
                .when(Bindings.isNotNull(table.getSelectionModel().selectedItemProperty()));
        Command history = Command.of(
                        "_History",
                        () -> model.openHistory(table.getSelectionModel()
                                .getSelectedItem()
                                .matter()
                                .id()))
                .when(Bindings.isNotNull(table.getSelectionModel().selectedItemProperty()));
        return tab(
                "Matters",
                table,
                Buttons.of(PlanView.ID_PLAN_MATTER, act),
                Buttons.of(PlanView.ID_MATTER_HISTORY, history),
                when(table, "Choose a matter below to plan it, change it or read its history.", ""),
                Fields.spring(),
                Buttons.of(PlanView.ID_NEW_MATTER, Command.of("New mat_ter…", () -> matter(Optional.empty()))),
                Buttons.of(PlanView.ID_CHANGE_MATTER, change));
    }

    /** What to do first, while no row is chosen: nothing grey stands there without a reason. */
    private static Label when(TableView<?> table, String none, String some) {
        Label words = new Label();
        words.setMinWidth(USE_PREF_SIZE);
        words.textProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .map(unused -> some)
                        .orElse(none));
        return words;
    }

    private static Tab tab(String title, TableView<?> table, Node... acts) {
        HBox line = new HBox(10, acts);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box = Style.on(new VBox(6, line, table), Style.PLAN_LIST);
        return new Tab(title, box);
    }
}
