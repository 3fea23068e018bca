package org.minutebook.app.settings;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.db.rules.notice.OpenCalculation;

/** Holidays and closures of the offices, and what each new one changed. */
final class CalendarCard extends VBox {
    static final String ID_HOLIDAY_DAY = "settings-holiday-day";
    static final String ID_HOLIDAY_NAME = "settings-holiday-name";
    static final String ID_HOLIDAY_ADD = "settings-holiday-add";
    static final String ID_CLOSED_SINCE = "settings-closed-since";
    static final String ID_CLOSED_UNTIL = "settings-closed-until";
    static final String ID_CLOSED_ADD = "settings-closed-add";
    static final String ID_CHANGED = "settings-days-changed";

    private final OpenBook open;
    private final CalendarViewModel model;

    CalendarCard(OpenBook open, CalendarViewModel model) {
        super(10);
        this.open = open;
        this.model = model;
        Style.on(this, Style.CARD);
        Label known = Style.on(
                new Label("England’s bank holidays are built in and confirmed to the end of " + model.confirmedTo()
                        + ". Later years are computed and marked as not confirmed. Add a one-off when it is proclaimed,"
                        + " and the days on which your offices are closed."),
                Style.QUIET);
        known.setWrapText(true);
        VBox own = new VBox(2);
        VBox changed = new VBox(2);
        changed.setId(ID_CHANGED);
        getChildren()
                .addAll(
                        Style.on(new Label("Holidays and closures"), Style.SECTION_TITLE),
                        known,
                        own,
                        holiday(),
                        closure(),
                        changed);
        model.own().addListener((ListChangeListener<CalendarViewModel.OwnDays>) change -> showOwn(own));
        model.changed().addListener((ListChangeListener<OpenCalculation.Changed>) change -> showChanged(changed));
        showOwn(own);
        showChanged(changed);
    }

    private void showOwn(VBox own) {
        own.getChildren().setAll(model.own().stream().map(this::line).toList());
    }

    private Node line(CalendarViewModel.OwnDays days) {
        Label words = new Label(days.words());
        HBox line = new HBox(
                8, words, Buttons.icon("", Feather.X, Command.of("Remove " + days.words(), () -> model.remove(days))));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showChanged(VBox changed) {
        changed.getChildren().clear();
        if (!model.changed().isEmpty()) {
            changed.getChildren().add(Style.on(new Label("What the last change made different"), Style.FIELD_LABEL));
        }
        for (OpenCalculation.Changed one : model.changed()) {
            Label label =
                    new Label(one.about() + ": " + one.what() + " " + one.after() + " (was " + one.before() + ")");
            label.setWrapText(true);
            changed.getChildren().add(label);
        }
    }

    private FlowPane holiday() {
        DateField day = new DateField(ID_HOLIDAY_DAY, "Day of the holiday", open.today());
        DateField moved = new DateField("settings-holiday-moved", "Moved from", open.today());
        TextField name = Fields.line(ID_HOLIDAY_NAME, "Name of the holiday");
        name.setPrefColumnCount(18);
        Command add = Command.of("Add _holiday", () -> {
            if (!day.take() || !moved.take()) {
                open.notices().refuse((day.take() ? moved : day).unread());
            } else if (day.day().get().isEmpty()) {
                open.notices().refuse("Give the day of the holiday.");
            } else {
                model.addHoliday(
                        day.day().get().orElseThrow(),
                        name.getText(),
                        moved.day().get().orElse(null),
                        "");
                name.clear();
            }
        });
        return row(
                Fields.labelled("Day of a new holiday", day),
                Fields.labelled("Its name", name),
                Fields.labelled("Moved from (if it was)", moved),
                Buttons.of(ID_HOLIDAY_ADD, add));
    }

    private FlowPane closure() {
        DateField since = new DateField(ID_CLOSED_SINCE, "Closed from", open.today());
        DateField until = new DateField(ID_CLOSED_UNTIL, "Closed to", open.today());
        TextField name = Fields.line("settings-closed-name", "Why the offices are closed");
        name.setPrefColumnCount(18);
        Command add = Command.of("Add clos_ure", () -> {
            if (!since.take() || !until.take()) {
                open.notices().refuse((since.take() ? until : since).unread());
            } else if (since.day().get().isEmpty()) {
                open.notices().refuse("Give the first day on which the offices are closed.");
            } else {
                model.addClosure(
                        since.day().get().orElseThrow(),
                        until.day().get().or(() -> since.day().get()).orElseThrow(),
                        name.getText());
                name.clear();
            }
        });
        return row(
                Fields.labelled("Offices closed from", since),
                Fields.labelled("to (last day)", until),
                Fields.labelled("Why", name),
                Buttons.of(ID_CLOSED_ADD, add));
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(10, 6, nodes);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }
}
