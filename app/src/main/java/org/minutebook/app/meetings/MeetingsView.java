package org.minutebook.app.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.MeetingWords;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.plan.YearLayout;

/** The list of meetings, the newest first. */
public final class MeetingsView extends BorderPane {
    public static final String ID_TABLE = "meetings-table";
    public static final String ID_YEAR = "meetings-year";
    public static final String ID_CALENDAR = "meetings-calendar";
    public static final String ID_NEW = "meetings-new";
    public static final String ID_NEW_BOARD = "meetings-new-board";
    public static final String ID_NEW_DAY = "meetings-new-day";
    public static final String ID_NEW_TIME = "meetings-new-time";
    public static final String ID_NEW_VENUE = "meetings-new-venue";
    public static final String ID_TABS = "meetings-tabs";
    public static final String ID_NEW_USUAL = "meetings-new-usual";
    public static final String ID_NEW_TAKE = "meetings-new-take";

    private static final int ROWS_ABOVE = 4;

    private final OpenBook open;
    private final MeetingsViewModel model;
    private final YearViewModel year;
    private final TabPane tabs = new TabPane();
    private final TableView<MeetingRow> table;
    private final VBox under = new VBox();

    public MeetingsView(OpenBook open, MeetingsViewModel model, YearViewModel year) {
        this.open = open;
        this.model = model;
        this.year = year;
        Style.on(this, Style.PAGE);
        table = Tables.of(ID_TABLE, "Meetings", open.mine());
        table.setItems(model.rows());
        TableColumn<MeetingRow, LocalDate> day = Tables.things("day", "Date", 190, MeetingRow::day);
        day.setCellFactory(unused -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable LocalDate of, boolean empty) {
                super.updateItem(of, empty);
                setText(empty || of == null ? "" : Days.inList(of));
            }
        });
        table.getColumns().add(day);
        table.getColumns().add(Tables.words("time", "Time", 80, MeetingRow::time));
        table.getColumns().add(Tables.words("board", "Board", 80, MeetingRow::board));
        table.getColumns().add(Tables.words("year", "Year", 80, MeetingRow::year));
        table.getColumns().add(Tables.words("number", "No.", 50, MeetingRow::number));
        table.getColumns().add(Tables.words("kind", "Kind", 90, MeetingRow::kind));
        table.getColumns().add(Tables.words("state", "State", 110, MeetingRow::state));
        table.getColumns().add(Tables.words("minutes", "Minutes", 160, MeetingRow::minutes));
        table.getColumns().add(Tables.words("venue", "Venue", 400, MeetingRow::venue));
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.opens(table, model::open);
        table.visibleProperty().bind(Bindings.not(model.empty()));
        model.count().subscribe(unused -> showNext());
        EmptyPane empty = new EmptyPane(
                Feather.CALENDAR,
                "No meetings yet",
                "The meetings of your boards stand here, each with its agenda, attendance and minutes.",
                Buttons.main("meetings-empty-new", adding()));
        empty.visibleProperty().bind(model.empty());
        setTop(Style.on(new VBox(8, head(), under), Style.PANE_HEAD));
        Tab list = new Tab("List", new StackPane(table, empty));
        Tab planner = new Tab("Year planner", new YearView(open, year));
        tabs.setId(ID_TABS);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().addAll(list, planner);
        setCenter(tabs);
    }

    /** The list begins where the work is: at the meeting that comes next, the furthest being at its top. */
    private void showNext() {
        if (table.getSelectionModel().getSelectedItem() != null || model.rows().isEmpty()) {
            return;
        }
        int next = 0;
        for (int i = 0; i < model.rows().size(); i++) {
            if (!model.rows().get(i).day().isBefore(open.today())) {
                next = i;
            }
        }
        table.getSelectionModel().clearAndSelect(next);
        table.scrollTo(Math.max(0, next - ROWS_ABOVE));
    }

    private HBox head() {
        Label title = Style.on(new Label("Meetings"), Style.PAGE_TITLE);
        Label count = Style.on(new Label(), Style.QUIET);
        count.textProperty().bind(model.count());
        ComboBox<String> year = Fields.choice(ID_YEAR, "Municipal year", List.of(), word -> word);
        year.setItems(model.years());
        year.valueProperty().bindBidirectional(model.year());
        year.setPrefWidth(130);
        Label label = Style.on(new Label("Municipal _year"), Style.QUIET);
        label.setMnemonicParsing(true);
        label.setLabelFor(year);
        Button opening = Buttons.of(
                "meetings-open",
                Command.of("_Open", this::openChosen)
                        .when(Bindings.isNotNull(table.getSelectionModel().selectedItemProperty())));
        Button calendar = Buttons.of(ID_CALENDAR, Command.of("_Calendar file…", model::exportCalendar));
        HBox head = new HBox(
                10, title, count, Fields.spring(), label, year, opening, calendar, Buttons.main(ID_NEW, adding()));
        head.setAlignment(Pos.CENTER_LEFT);
        ofTheList(count, label, year, opening, calendar);
        return head;
    }

    /** The planner has a year of its own, and nothing to open. */
    private void ofTheList(Node... nodes) {
        tabs.getSelectionModel().selectedIndexProperty().subscribe(at -> List.of(nodes)
                .forEach(node -> {
                    node.setVisible(at.intValue() < 1);
                    node.setManaged(at.intValue() < 1);
                }));
    }

    private Command adding() {
        return Command.of("_New meeting", this::showNew).on("Shortcut+N");
    }

    private void openChosen() {
        model.open(table.getSelectionModel().getSelectedItem());
    }

    private void showNew() {
        ComboBox<Board> board = Fields.choice(ID_NEW_BOARD, "Board", model.boards(), Board::name);
        DateField day = new DateField(ID_NEW_DAY, "Date", open.today());
        TextField time = Fields.line(ID_NEW_TIME, "Time, such as 2pm");
        time.setPromptText("2pm");
        time.setPrefColumnCount(6);
        TextField venue = Fields.line(ID_NEW_VENUE, "Venue");
        ComboBox<Meeting.Kind> kind =
                Fields.choice("meetings-new-kind", "Kind", List.of(Meeting.Kind.values()), MeetingWords::kind);
        kind.setValue(Meeting.Kind.ORDINARY);
        Label number = Style.on(new Label(), Style.QUIET);
        Runnable propose = () -> {
            Board of = board.getValue();
            Optional<LocalDate> on = day.day().get();
            number.setText(
                    of == null || on.isEmpty()
                            ? ""
                            : "Meeting " + model.proposedNumber(of.id(), on.get()) + " of the year");
        };
        board.valueProperty().subscribe(of -> {
            propose.run();
            if (of != null && venue.getText().isBlank()) {
                venue.setText(of.venue());
            }
        });
        day.day().subscribe(unused -> propose.run());
        model.proposedBoard().ifPresent(board::setValue);
        Command usual = Command.of("Take the _usual", () -> usual(board.getValue(), day, time, venue));
        Command take = Command.of("_Add meeting", () -> {
            day.take();
            take(board.getValue(), day, time, venue.getText(), kind.getValue());
        });
        VBox place = Fields.labelled("_Venue", venue);
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox line = new HBox(
                10,
                Fields.labelled("_Board", board),
                Fields.labelled("_Date", day),
                Fields.labelled("_Time", time),
                place,
                Fields.labelled("_Kind", kind),
                Buttons.of(ID_NEW_USUAL, usual.when(Bindings.isNotNull(board.valueProperty()))),
                Buttons.main(ID_NEW_TAKE, take),
                Buttons.flat("meetings-new-cancel", Command.of("Cancel", this::hideNew)));
        line.setAlignment(Pos.BOTTOM_LEFT);
        VBox card = Style.on(new VBox(6, line, number), Style.CARD);
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hideNew();
            }
        });
        time.setOnAction(event -> take.run());
        venue.setOnAction(event -> take.run());
        under.getChildren().setAll(card);
        (board.getValue() == null ? board : day).requestFocus();
    }

    /** The next day in the board's rhythm, at its usual hour and place. */
    private void usual(Board of, DateField day, TextField time, TextField venue) {
        YearLayout.Usual usual = year.usual(of);
        year.next(of).ifPresent(next -> day.day().set(Optional.of(next)));
        time.setText(Days.time(usual.startsAt()));
        if (!usual.venue().isBlank()) {
            venue.setText(usual.venue());
        }
    }

    private void hideNew() {
        under.getChildren().clear();
        table.requestFocus();
    }

    private void take(@Nullable Board board, DateField day, TextField time, String venue, Meeting.Kind kind) {
        Optional<LocalTime> at = Days.readTime(time.getText());
        if (board == null) {
            open.notices().refuse("Choose the board that meets.");
        } else if (day.day().get().isEmpty()) {
            open.notices().refuse("Type the date of the meeting, such as 26 jul or next thu.");
            day.requestFocus();
        } else if (at.isEmpty() && !time.getText().isBlank()) {
            open.notices().refuse("The time cannot be read. Type it like 2pm or 14:30.");
            time.requestFocus();
        } else {
            hideNew();
            model.add(board, day.day().get().get(), at.orElse(null), venue, kind);
        }
    }
}
