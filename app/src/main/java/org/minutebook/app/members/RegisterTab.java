package org.minutebook.app.members;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;
import org.minutebook.db.change.EditInterest;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.InterestBuilder;
import org.minutebook.db.model.Person;
import org.minutebook.db.rules.calendar.DayWords;

/** The register of interests with its dispensations, and beside them who has yet to register or to confirm. */
final class RegisterTab extends BorderPane {
    static final String ID_INTERESTS = "register-interests";
    static final String ID_DISPENSATIONS = "register-dispensations";
    static final String ID_TASKS = "register-tasks";
    static final String ID_NEW_DISPENSATION = "register-dispensation-new";
    static final String ID_END = "register-end";
    static final String ID_CONFIRM = "register-confirm";
    static final String ID_ENTER = "register-enter-";
    static final String ID_ENTER_MEMBER = "register-enter-member-";
    static final String ID_FOUND = "register-found-";
    private static final double DISPENSATIONS_HEIGHT = 150;

    private final MembersViewModel model;
    private final SidePane side = new SidePane();
    private final VBox tasks = new VBox(8);
    private final TableView<InterestRow> interests;

    RegisterTab(OpenBook open, MembersViewModel model) {
        this.model = model;
        RegisterViewModel register = model.register();
        interests = interests(open, register);
        tasks.setId(ID_TASKS);
        register.tasks().addListener((ListChangeListener<TaskRow>) change -> showTasks());
        register.confirmed().addListener((ListChangeListener<ConfirmedRow>) change -> showTasks());
        showTasks();
        CheckBox ended = new CheckBox("Show entries that ended");
        ended.selectedProperty().bindBidirectional(register.ended());
        Command ending = Command.of(
                        "En_d the entry…",
                        () -> end(interests.getSelectionModel().getSelectedItem()))
                .when(Bindings.isNotNull(interests.getSelectionModel().selectedItemProperty()));
        HBox acts = new HBox(
                10,
                Style.on(new Label("Choose an entry first."), Style.QUIET),
                Fields.spring(),
                ended,
                Buttons.of(ID_END, ending),
                Buttons.of(
                        ID_CONFIRM,
                        Command.of("Con_firm…", () -> ask(leave -> new ConfirmForm(model, leave)))
                                .when(Bindings.isNotEmpty(register.confirmed()))),
                Buttons.of(
                        ID_NEW_DISPENSATION,
                        Command.of(
                                "New dis_pensation…",
                                () -> ask(leave -> new DispensationForm(model, Optional.empty(), leave)))));
        acts.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(interests, Priority.ALWAYS);
        TableView<DispensationRow> dispensations = dispensations(open, register);
        dispensations.setPrefHeight(DISPENSATIONS_HEIGHT);
        dispensations.setMinHeight(DISPENSATIONS_HEIGHT);
        Label hint = Style.on(
                new Label("The nature of a sensitive interest is shown on its form and nowhere else; it is neither"
                        + " printed nor exported."),
                Style.QUIET);
        hint.setWrapText(true);
        side.under(new VBox(8, tasks, Style.on(hint, Style.CARD)));
        setCenter(new VBox(6, acts, interests, Style.on(new Label("Dispensations"), Style.FIELD_LABEL), dispensations));
        setRight(side);
        setMargin(side, new Insets(0, 0, 0, SeatsTab.GAP));
        Style.on(this, Style.PLAN_LIST);
    }

    void fresh() {
        ask(leave -> new InterestForm(model, Optional.empty(), leave));
    }

    private TableView<InterestRow> interests(OpenBook open, RegisterViewModel register) {
        TableView<InterestRow> table = Tables.of(ID_INTERESTS, "Register of interests", open.mine());
        table.getColumns()
                .addAll(List.of(
                        Tables.wrapped("who", "Member", 150, InterestRow::who),
                        Tables.wrapped("head", "Category", 160, InterestRow::head),
                        Tables.wrapped("whose", "Whose", 110, InterestRow::whose),
                        Tables.wrapped("nature", "Interest", 220, InterestRow::nature),
                        Tables.wrapped(
                                "notified",
                                "Notified",
                                96,
                                row -> Days.shortly(row.interest().notifiedOn())),
                        Tables.wrapped(
                                "until",
                                "Until",
                                96,
                                row -> Days.shortly(row.interest().until()))));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setItems(register.interests());
        table.setPlaceholder(new Label("No entry yet. New makes the first one."));
        Tables.opens(table, row -> ask(leave -> new InterestForm(model, Optional.of(row.interest()), leave)));
        return table;
    }

    private TableView<DispensationRow> dispensations(OpenBook open, RegisterViewModel register) {
        TableView<DispensationRow> table = Tables.of(ID_DISPENSATIONS, "Dispensations", open.mine());
        table.getColumns()
                .addAll(List.of(
                        Tables.wrapped("who", "Member", 150, DispensationRow::who),
                        Tables.wrapped("limits", "What it allows", 220, row -> row.dispensation()
                                .limits()),
                        Tables.wrapped(
                                "from",
                                "Granted",
                                96,
                                row -> Days.shortly(row.dispensation().grantedOn())),
                        Tables.wrapped(
                                "until",
                                "Last day",
                                96,
                                row -> Days.shortly(row.dispensation().until())),
                        Tables.wrapped("gives", "On the day", 200, DispensationRow::gives)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setItems(register.dispensations());
        table.setPlaceholder(new Label("No dispensation is recorded."));
        Tables.opens(table, row -> ask(leave -> new DispensationForm(model, Optional.of(row.dispensation()), leave)));
        return table;
    }

    private void end(InterestRow row) {
        ask(leave -> new LastDayForm(
                "Last day of the entry of " + row.who(),
                model,
                day -> new EditInterest(
                        row.interest(),
                        InterestBuilder.builder(row.interest()).until(day).build()),
                leave));
    }

    private void ask(Function<Runnable, MembersForm> form) {
        side.form(form.apply(() -> {
            side.leave();
            interests.requestFocus();
        }));
    }

    private void showTasks() {
        tasks.getChildren()
                .setAll(model.register().tasks().stream().map(this::task).toList());
        List<String> asked = model.register().confirmed().stream()
                .filter(ConfirmedRow::missing)
                .map(ConfirmedRow::who)
                .toList();
        if (!asked.isEmpty()) {
            tasks.getChildren()
                    .add(words(
                            "The register is still to be confirmed by " + DayWords.and(asked) + ".",
                            Style.NOTICE,
                            Style.TONE_AMBER));
        }
    }

    private Node task(TaskRow task) {
        Label says = words(
                (task.says() + " " + task.cure()).strip(),
                task.soon() ? new Style[] {Style.NOTICE, Style.TONE_AMBER} : new Style[] {Style.QUIET});
        says.setTooltip(new Tooltip(task.rule()));
        VBox row = Style.on(new VBox(4, words(task.who(), Style.SECTION_TITLE), says), Style.CARD);
        if (!task.why().isBlank()) {
            row.getChildren().add(words(task.why(), Style.QUIET));
        }
        task.declared()
                .map(this::acts)
                .or(() -> task.member().map(member -> entering(task.who(), member)))
                .ifPresent(acts -> row.getChildren().add(acts));
        return row;
    }

    /** A member whose days run has the form opened for them. */
    private Node entering(String who, Id<Person> member) {
        Button enter = Buttons.of(
                ID_ENTER_MEMBER + member,
                Command.of("Enter in the register…", () -> ask(leave -> new InterestForm(model, member, leave))));
        enter.setAccessibleText("Enter in the register the interests of " + who);
        return enter;
    }

    /** What was declared comes into the register, or is found there. */
    private Node acts(Declaration declared) {
        Button enter = Buttons.of(
                ID_ENTER + declared.id(),
                Command.of("Enter in the register…", () -> ask(leave -> new InterestForm(model, declared, leave))));
        enter.setAccessibleText("Enter in the register what " + declared.printed() + " declared");
        HBox acts = new HBox(8, enter);
        List<Interest> entries = model.register().entriesOf(declared.person());
        if (!entries.isEmpty()) {
            Button found = Buttons.of(
                    ID_FOUND + declared.id(),
                    Command.of(
                            "In the register already…",
                            () -> ask(leave -> new FoundEntryForm(model, declared, entries, leave))));
            found.setAccessibleText("What " + declared.printed() + " declared is in the register already");
            acts.getChildren().add(found);
        }
        return acts;
    }

    private static Label words(String text, Style... styles) {
        Label label = Style.on(new Label(text), styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
