package org.minutebook.app.agenda;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.BoardDeadline;
import org.minutebook.db.rules.notice.BoardTimetable;
import org.minutebook.db.rules.notice.Timetable;

/** The working dates before a board's meetings, a line each, beside what they come to for the next meeting. */
final class WorkingDatesView extends BorderPane {
    static final String ID_ADD = "dates-add";
    static final String ID_SAVE = "dates-save";
    static final String ID_USUAL = "dates-usual";
    static final String ID_NEXT = "dates-next";
    /** Ends with the line, counted from 1. */
    static final String ID_DAYS = "dates-days-";

    private static final double EVENT = 215;
    private static final double NAME_MIN = 130;
    private static final double DAYS = 52;
    private static final double UNIT = 130;
    private static final double FROM = 135;
    private static final double TIME = 82;
    private static final double BIN = 34;

    private final WorkingDatesViewModel model;
    private final VBox lines = new VBox(6);
    private final VBox next = new VBox(6);

    WorkingDatesView(ReadOnlyStringProperty board, WorkingDatesViewModel model) {
        this.model = model;
        Style.on(this, Style.PAGE);
        Label hint = Style.on(
                new Label("Deadlines before each meeting. A deadline that falls on a non-working day moves back to the"
                        + " working day before."),
                Style.QUIET);
        Label name = Style.on(new Label(), Style.PAGE_TITLE);
        name.textProperty().bind(board);
        VBox words = new VBox(0, name, hint);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(
                10,
                words,
                Buttons.with(ID_ADD, Feather.PLUS, Command.of("_New deadline", this::add)),
                Buttons.main(ID_SAVE, Command.of("_Save", model::save)));
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(Style.on(head, Style.PANE_HEAD));
        EmptyPane empty = new EmptyPane(
                Feather.CLOCK,
                "This board keeps the usual dates",
                "Call for papers 20 working days before publication, draft reports 10, clearance 5, final reports 3,"
                        + " the chair’s briefing 2. Begin with them to set the board’s own.",
                Buttons.main(ID_USUAL, Command.of("_Begin with the usual dates", model::addUsual)));
        empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        setCenter(new StackPane(scroll, empty));
        setRight(beside());
        model.rows().addListener((ListChangeListener<WorkingDateRow>) change -> show());
        show();
        model.next().subscribe(this::showNext);
    }

    private Node beside() {
        next.setId(ID_NEXT);
        VBox card =
                Style.on(new VBox(8, Style.on(new Label("The next meeting"), Style.SECTION_TITLE), next), Style.CARD);
        card.setPrefWidth(250);
        card.setMinWidth(240);
        VBox side = new VBox(card);
        side.setPadding(new Insets(0, 0, 0, 10));
        return side;
    }

    private void add() {
        model.add();
        lines.lookup("#" + ID_DAYS + model.rows().size()).requestFocus();
    }

    private void show() {
        lines.getChildren().clear();
        lines.getChildren().add(heads());
        int number = 0;
        for (WorkingDateRow row : model.rows()) {
            lines.getChildren().add(line(row, ++number));
        }
    }

    private static Node heads() {
        Label name = head("Name, if not the usual one", NAME_MIN);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        return new HBox(
                6,
                head("What is due", EVENT),
                name,
                head("Days", DAYS),
                head("Counted in", UNIT),
                head("Before", FROM),
                head("By", TIME),
                head("", BIN));
    }

    private static Label head(String words, double width) {
        Label head = Style.on(new Label(words), Style.FIELD_LABEL);
        head.setMinWidth(width);
        head.setPrefWidth(width);
        return head;
    }

    private Node line(WorkingDateRow row, int number) {
        ComboBox<BoardDeadline.Event> event = Fields.choice(
                "dates-event-" + number, "What is due", List.of(BoardDeadline.Event.values()), BoardTimetable::name);
        event.valueProperty().bindBidirectional(row.event());
        sized(event, EVENT);
        TextField name = Fields.line("dates-name-" + number, "What the board calls it");
        name.setPromptText("usual name");
        name.textProperty().bindBidirectional(row.name());
        name.setMinWidth(NAME_MIN);
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField days = Fields.line(ID_DAYS + number, "How many days before");
        days.textProperty().bindBidirectional(row.days());
        days.setPrefColumnCount(3);
        days.setMinWidth(DAYS);
        days.setPrefWidth(DAYS);
        ComboBox<BoardDeadline.Unit> unit = Fields.choice(
                "dates-unit-" + number,
                "How the days are counted",
                List.of(BoardDeadline.Unit.values()),
                WorkingDatesView::words);
        unit.valueProperty().bindBidirectional(row.unit());
        sized(unit, UNIT);
        ComboBox<BoardDeadline.CountedFrom> from = Fields.choice(
                "dates-from-" + number,
                "Counted back from",
                List.of(BoardDeadline.CountedFrom.values()),
                WorkingDatesView::words);
        from.valueProperty().bindBidirectional(row.from());
        sized(from, FROM);
        TextField time = Fields.line("dates-time-" + number, "By which hour");
        time.setPromptText("no time");
        time.textProperty().bindBidirectional(row.time());
        time.setPrefColumnCount(6);
        time.setMinWidth(TIME);
        time.setPrefWidth(TIME);
        HBox line = new HBox(
                6,
                event,
                name,
                days,
                unit,
                from,
                time,
                Buttons.icon(
                        "dates-remove-" + number, Feather.TRASH_2, Command.of("Take out", () -> model.remove(row))));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static void sized(ComboBox<?> box, double width) {
        box.setMinWidth(width);
        box.setPrefWidth(width);
        box.setMaxWidth(width);
    }

    private void showNext(Optional<WorkingDatesViewModel.Next> of) {
        next.getChildren().clear();
        if (of.isEmpty()) {
            next.getChildren().add(Style.on(wrapped("No meeting of this board lies ahead."), Style.QUIET));
        }
        of.ifPresent(now ->
                now.timetable().lines().forEach(line -> next.getChildren().add(shown(line))));
    }

    private static VBox shown(Timetable.Line line) {
        String at = line.dueAt() == null ? "" : ", " + Days.time(line.dueAt());
        Label day = Style.on(wrapped(Days.inList(line.day()) + at), Style.FIELD_LABEL);
        return new VBox(0, day, wrapped(line.name()));
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static String words(BoardDeadline.Unit unit) {
        return switch (unit) {
            case CLEAR_WORKING_DAYS -> "clear days";
            case WORKING_DAYS -> "working days";
            case CALENDAR_DAYS -> "calendar days";
        };
    }

    private static String words(BoardDeadline.CountedFrom from) {
        return switch (from) {
            case MEETING -> "the meeting";
            case PUBLICATION -> "publication";
        };
    }
}
