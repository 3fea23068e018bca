package org.minutebook.app.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.plan.YearLayout;

/** The year planner: twelve months, what speaks against their dates, and the laying out of a year. */
final class YearView extends BorderPane {
    static final String ID_BACK = "year-back";
    static final String ID_ON = "year-on";
    static final String ID_COPY = "year-copy";
    static final String ID_LAY_OUT = "year-lay-out";
    static final String ID_BOARD = "year-board";
    static final String ID_FIRST = "year-first";
    static final String ID_EVERY = "year-every";
    static final String ID_TIME = "year-time";
    static final String ID_VENUE = "year-venue";
    static final String ID_PROPOSE = "year-propose";
    static final String ID_ADD = "year-add";
    static final String ID_FINDINGS = "year-findings";

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final int COLUMNS = 4;
    private static final List<Integer> EVERY = List.of(1, 2, 3, 4, 6);

    private final OpenBook open;
    private final YearViewModel model;
    private final GridPane months = new GridPane(8, 8);
    private final VBox findings = new VBox(6);
    private final VBox proposals = new VBox(4);
    private final VBox under = new VBox();
    private final Button layOut = Buttons.of(ID_LAY_OUT, Command.of("Plan a yea_r…", this::showLayOut));

    YearView(OpenBook open, YearViewModel model) {
        this.open = open;
        this.model = model;
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            months.getColumnConstraints().add(column);
        }
        ScrollPane scroll = new ScrollPane(months);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        findings.setId(ID_FINDINGS);
        ScrollPane beside = new ScrollPane(Style.on(new VBox(8, title("Gaps and clashes"), findings), Style.CARD));
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.setPrefWidth(280);
        beside.setMinWidth(280);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                model.copyDates();
                event.consume();
            }
        });
        setTop(Style.on(new VBox(8, head(), under), Style.PANE_HEAD));
        setCenter(scroll);
        setRight(beside);
        BorderPane.setMargin(beside, new Insets(0, 0, 0, 10));
        model.months().subscribe(this::showMonths);
        model.findings().subscribe(this::showFindings);
        model.proposals().subscribe(this::showProposals);
        showMonths();
        showFindings();
    }

    private HBox head() {
        Label year = Style.on(new Label(), Style.SECTION_TITLE);
        year.textProperty().bind(model.year());
        HBox head = new HBox(
                8,
                Buttons.icon(ID_BACK, Feather.CHEVRON_LEFT, Command.of("The year before", () -> model.step(-1))),
                year,
                Buttons.icon(ID_ON, Feather.CHEVRON_RIGHT, Command.of("The next year", () -> model.step(1))),
                Fields.spring(),
                Buttons.of(ID_COPY, Command.of("_Copy dates", model::copyDates)),
                layOut);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void showMonths() {
        months.getChildren().clear();
        for (int i = 0; i < model.months().size(); i++) {
            months.add(card(model.months().get(i)), i % COLUMNS, i / COLUMNS);
        }
    }

    private Node card(YearMonthCard month) {
        VBox card = Style.on(new VBox(3, title(month.title())), Style.CARD);
        card.setMinHeight(Region.USE_PREF_SIZE);
        card.setMaxHeight(Double.MAX_VALUE);
        for (YearMonthCard.Line line : month.lines()) {
            card.getChildren().add(line(line));
        }
        return card;
    }

    private Node line(YearMonthCard.Line line) {
        Id<Meeting> of = line.meeting();
        if (of == null) {
            Label words = Style.on(wrapped(line.day() + "  " + line.says()), Style.QUIET);
            words.setAccessibleText((line.kind() == YearMonthCard.Kind.HOLIDAY ? "Holiday, " : "Offices closed, ")
                    + line.day() + ", " + line.says());
            return words;
        }
        Hyperlink meeting = Style.on(new Hyperlink(line.day() + "  " + line.says()), Style.PLAN_DAY);
        meeting.setId("year-meeting-" + of);
        meeting.setAccessibleText("Open the meeting of " + line.day() + ", " + line.says() + ", " + line.more());
        meeting.setOnAction(event -> model.open(of));
        return new VBox(meeting, wrapped(line.more()));
    }

    private void showFindings() {
        findings.getChildren().clear();
        model.findings().stream().map(YearView::note).forEach(findings.getChildren()::add);
        if (model.findings().isEmpty()) {
            findings.getChildren().add(Style.on(wrapped("No gap over 45 days, and no clash."), Style.QUIET));
        }
    }

    private static Node note(YearNote note) {
        Label words = wrapped(note.words());
        return switch (note.kind()) {
            case BOARD -> Style.on(words, Style.AGENDA_ISSUE);
            case HINT -> Style.on(words, Style.QUIET);
            case CLASH -> words;
            case GAP ->
                note.more().isBlank()
                        ? Style.on(words, Style.QUIET)
                        : new VBox(2, words, Style.on(new Label(note.more()), Style.RAG, Style.RAG_AMBER));
        };
    }

    private void showLayOut() {
        ComboBox<Board> board = Fields.choice(ID_BOARD, "Board", model.boards(), Board::name);
        DateField first = new DateField(ID_FIRST, "First meeting", open.today());
        ComboBox<Integer> every = Fields.choice(
                ID_EVERY, "How often", EVERY, months -> months == 1 ? "every month" : "every " + months + " months");
        every.setValue(2);
        every.setMinWidth(150);
        board.setPrefWidth(230);
        TextField time = Fields.line(ID_TIME, "Time, such as 2pm");
        time.setPrefColumnCount(6);
        time.setMinWidth(80);
        TextField venue = Fields.line(ID_VENUE, "Venue");
        board.valueProperty().subscribe(of -> {
            if (of != null) {
                YearLayout.Usual usual = model.usual(of);
                time.setText(Days.time(usual.startsAt()));
                venue.setText(usual.venue().isBlank() ? of.venue() : usual.venue());
                model.next(of).ifPresent(day -> first.day().set(Optional.of(day)));
            }
        });
        model.boards().stream()
                .filter(of -> open.board()
                        .get()
                        .map(of.id()::equals)
                        .orElse(model.boards().size() == 1))
                .findFirst()
                .ifPresent(board::setValue);
        Command propose = Command.of("_Propose dates", () -> {
            first.take();
            Optional<LocalDate> from = first.day().get();
            if (board.getValue() == null || from.isEmpty()) {
                open.notices().refuse("Choose the board and type the day of its first meeting, such as 27 may 2027.");
            } else {
                model.propose(board.getValue(), from.get(), every.getValue());
            }
        });
        Command add = Command.of("_Add the ticked", () -> {
            Optional<LocalTime> at = Days.readTime(time.getText());
            if (board.getValue() == null || (at.isEmpty() && !time.getText().isBlank())) {
                open.notices().refuse("The time cannot be read. Type it like 2pm or 14:30.");
            } else {
                model.layOut(board.getValue(), at.orElse(null), venue.getText());
            }
        });
        VBox place = Fields.labelled("_Venue", venue);
        HBox.setHgrow(place, Priority.ALWAYS);
        Button take = Buttons.main(ID_ADD, add);
        take.visibleProperty().bind(Bindings.isNotEmpty(model.proposals()));
        HBox line = new HBox(
                10,
                Fields.labelled("_Board", board),
                Fields.labelled("_First meeting", first),
                Fields.labelled("_How often", every),
                Fields.labelled("_Time", time),
                place,
                Buttons.of(ID_PROPOSE, propose),
                take,
                Buttons.flat("year-cancel", Command.of("Cancel", this::hideLayOut)));
        line.setAlignment(Pos.BOTTOM_LEFT);
        VBox card = Style.on(new VBox(8, line, proposals), Style.CARD);
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hideLayOut();
            }
        });
        under.getChildren().setAll(card);
        (board.getValue() == null ? board : first).requestFocus();
    }

    private void showProposals() {
        proposals.getChildren().clear();
        for (ProposedDay proposed : model.proposals()) {
            CheckBox box = new CheckBox(Days.inList(proposed.day()) + ", " + proposed.says());
            box.setId("year-proposed-" + proposed.day());
            box.selectedProperty().bindBidirectional(proposed.ticked());
            proposals.getChildren().add(box);
        }
    }

    private void hideLayOut() {
        model.proposals().clear();
        layOut.requestFocus(); // not where the window begins, which is where the focus goes from what is taken away
        under.getChildren().clear();
    }

    private static Label title(String words) {
        return Style.on(new Label(words), Style.SECTION_TITLE);
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
