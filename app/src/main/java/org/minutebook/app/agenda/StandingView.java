package org.minutebook.app.agenda;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
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
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.StandingItem;

/** A board's standing items, line by line, and beside them how it makes its agendas and packs. */
public final class StandingView extends BorderPane {
    public static final String ID_SAVE = "standing-save";
    public static final String ID_ADD = "standing-add";
    /** Ends with the line, counted from 1. */
    public static final String ID_TITLE = "standing-title-";

    private static final double TITLE_MIN = 190;
    private static final double OCCASION = 165;
    private static final double ROLE = 232;
    private static final double MINUTES = 68;
    private static final double AT_END = 64;
    private static final double ICONS = 114;

    private final StandingViewModel model;
    private final VBox lines = new VBox(6);

    public StandingView(StandingViewModel model) {
        this.model = model;
        Style.on(this, Style.PAGE);
        Label board = Style.on(new Label(), Style.PAGE_TITLE);
        board.textProperty().bind(model.name());
        Label hint = Style.on(
                new Label("The items every new agenda of this board starts and ends with, and how the agenda is made."),
                Style.QUIET);
        VBox words = new VBox(0, board, hint);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(
                10,
                words,
                Buttons.with(
                        ID_ADD,
                        Feather.PLUS,
                        Command.of("_New standing item", this::add).on("Shortcut+N")),
                Buttons.main(ID_SAVE, Command.of("_Save", model::save).on("Shortcut+S")));
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(Style.on(head, Style.PANE_HEAD));
        EmptyPane empty = new EmptyPane(
                Feather.LIST,
                "No standing items yet",
                "What stands on every agenda of the board is laid down here, in its order and for each kind of"
                        + " meeting.",
                Buttons.main("standing-usual", Command.of("Begin with the usual items", model::addUsual)));
        empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        setCenter(new StackPane(scroll, empty));
        setRight(practice());
        model.rows().addListener((ListChangeListener<StandingRow>) change -> show());
        show();
    }

    private void add() {
        model.add();
        lines.lookup("#" + ID_TITLE + model.rows().size()).requestFocus();
    }

    private void show() {
        lines.getChildren().clear();
        lines.getChildren().add(heads());
        int number = 0;
        for (StandingRow row : model.rows()) {
            lines.getChildren().add(line(row, ++number));
        }
    }

    private static Node heads() {
        Label title = head("Title", TITLE_MIN);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        return new HBox(
                6,
                title,
                head("At which meetings", OCCASION),
                head("Type of business", ROLE),
                head("Time, min", MINUTES),
                head("At the end", AT_END),
                head("", ICONS));
    }

    private static Label head(String words, double width) {
        Label head = Style.on(new Label(words), Style.FIELD_LABEL);
        head.setMinWidth(width);
        head.setPrefWidth(width);
        return head;
    }

    private Node line(StandingRow row, int number) {
        TextField title = Fields.line(ID_TITLE + number, "Title of standing item " + number);
        title.textProperty().bindBidirectional(row.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMinWidth(TITLE_MIN);
        ComboBox<StandingItem.Occasion> occasion = Fields.choice(
                "standing-occasion-" + number,
                "At which meetings",
                List.of(StandingItem.Occasion.values()),
                StandingView::words);
        occasion.valueProperty().bindBidirectional(row.occasion());
        occasion.setMinWidth(OCCASION);
        occasion.setPrefWidth(OCCASION);
        ComboBox<AgendaItem.Role> role = Fields.choice(
                "standing-role-" + number, "Type of business", List.of(AgendaItem.Role.values()), AgendaWords::role);
        role.valueProperty().bindBidirectional(row.role());
        role.setMinWidth(ROLE);
        role.setPrefWidth(ROLE);
        TextField minutes = Fields.line("standing-minutes-" + number, "Minutes allotted");
        minutes.textProperty().bindBidirectional(row.minutes());
        minutes.setPromptText("min");
        minutes.setPrefColumnCount(3);
        minutes.setMinWidth(MINUTES);
        minutes.setPrefWidth(MINUTES);
        CheckBox atEnd = new CheckBox();
        atEnd.setAccessibleText("At the end of the agenda");
        atEnd.setId("standing-end-" + number);
        atEnd.setMinWidth(AT_END);
        atEnd.setPrefWidth(AT_END);
        atEnd.selectedProperty().bindBidirectional(row.atEnd());
        HBox line = new HBox(
                6,
                title,
                occasion,
                role,
                minutes,
                atEnd,
                Buttons.icon("standing-up-" + number, Feather.ARROW_UP, Command.of("Up", () -> model.move(row, -1))),
                Buttons.icon(
                        "standing-down-" + number, Feather.ARROW_DOWN, Command.of("Down", () -> model.move(row, 1))),
                Buttons.icon(
                        "standing-remove-" + number, Feather.TRASH_2, Command.of("Take out", () -> model.remove(row))));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node practice() {
        ComboBox<BoardPractice.LateItems> late = Fields.choice(
                "practice-late",
                "Items that come after issue",
                List.of(BoardPractice.LateItems.values()),
                StandingView::words);
        late.valueProperty().bindBidirectional(model.lateItems());
        CheckBox odd = new CheckBox("Each item starts on a right-hand page");
        odd.setId("practice-odd");
        odd.setWrapText(true);
        odd.setMinHeight(USE_PREF_SIZE);
        odd.selectedProperty().bindBidirectional(model.startsOdd());
        TextField page = Fields.line("practice-page", "First page after the agenda");
        page.setPromptText("e.g. 3; blank: counts on");
        page.textProperty().bindBidirectional(model.firstPage());
        TextField by = Fields.line("practice-by", "Published by");
        by.textProperty().bindBidirectional(model.publishBy());
        by.setPromptText("e.g. 5 pm");
        TextField signs = Fields.line("practice-signatory", "Post that signs the agenda");
        signs.setPromptText("e.g. Director of Law");
        signs.textProperty().bindBidirectional(model.signatory());
        TextField end = Fields.line("practice-end", "Words after a paper’s author");
        end.textProperty().bindBidirectional(model.leadLineEnd());
        end.setPromptText("e.g. “, attached.”");
        ComboBox<Integer> confirm = Fields.choice(
                "practice-confirm",
                "Members confirm their interests",
                List.of(0, 3, 6, 24),
                months -> months == 0 ? "Every year" : "Every " + months + " months");
        confirm.valueProperty().bindBidirectional(model.confirmMonths());
        VBox card = Style.on(
                new VBox(
                        8,
                        Style.on(new Label("Practice"), Style.SECTION_TITLE),
                        Fields.labelled("Numbering of late _items", late),
                        Fields.labelled("Words after a pap_er’s author", end),
                        Fields.labelled("Post that si_gns the agenda", signs),
                        Fields.labelled("_Latest time of publishing", by),
                        Fields.labelled("Fi_rst page after the agenda", page),
                        odd,
                        Fields.labelled("Members _confirm their interests", confirm)),
                Style.CARD);
        card.setPrefWidth(224);
        card.setMinWidth(224);
        VBox side = new VBox(card);
        side.setPadding(new Insets(0, 0, 0, 10));
        return side;
    }

    private static String words(StandingItem.Occasion occasion) {
        return switch (occasion) {
            case EVERY_MEETING -> "Every meeting";
            case FIRST_OF_YEAR -> "First of the year";
            case ORDINARY -> "Ordinary meetings";
            case SPECIAL -> "Special meetings";
            case WORKSHOP -> "Workshops";
        };
    }

    private static String words(BoardPractice.LateItems rule) {
        return switch (rule) {
            case LETTERED -> "Become 7A, 7B";
            case AT_END -> "Go to the end";
            case SUPPLEMENT -> "Go on a supplement";
        };
    }
}
