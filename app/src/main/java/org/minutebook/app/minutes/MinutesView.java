package org.minutebook.app.minutes;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.documents.Format;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DocumentView;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.MeetingTabs;
import org.minutebook.app.kit.MeetingWords;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.WrappedRow;
import org.minutebook.db.model.Meeting;

/** A meeting's minutes: the items, the text of one, and the sheet as it will print. */
public final class MinutesView extends BorderPane {
    public static final String ID_ITEMS = "minutes-items";
    public static final String ID_NEW_ITEM = "minutes-new-item";
    public static final String ID_PREVIEW = "minutes-preview";
    public static final String ID_EXPORT = "minutes-export";
    public static final String ID_DECLARATION = DeclarationPanel.ID_NEW;
    public static final String ID_VOTE = VotePanel.ID_NEW;
    public static final String ID_ATTENDANCE = "minutes-attendance";

    private static final double TWO_LINES = 48;

    private final MinutesViewModel model;
    private final ListView<ItemRow> items = new ListView<>();
    private final TextField newItem = Fields.line(ID_NEW_ITEM, "Title of a new item");
    private final MeetingTabs tabs;
    private final ComboBox<Meeting.State> state = Fields.choice(
            "minutes-state",
            "State of the meeting",
            List.of(Meeting.State.values()),
            of -> "Meeting: " + MeetingWords.state(of));
    private final ComboBox<Meeting.MinutesState> minutesState = Fields.choice(
            "minutes-minutes-state",
            "State of the minutes",
            List.of(Meeting.MinutesState.values()),
            of -> "Minutes: " + MeetingWords.minutes(of));

    public MinutesView(OpenBook open, MinutesViewModel model) {
        this.model = model;
        Style.on(this, Style.PAGE);
        tabs = new MeetingTabs(open, model.meeting());
        ItemEditor editor = new ItemEditor(open, model);
        AttendanceStrip attendance = new AttendanceStrip(model, editor::toText);
        DocumentView paper = new DocumentView(ID_PREVIEW);
        model.preview().subscribe(document -> document.ifPresent(paper::show));
        fillItems(open);
        VBox left = new VBox(6, items, newItem);
        VBox.setVgrow(items, Priority.ALWAYS);
        left.setMinWidth(180);
        EmptyPane empty = new EmptyPane(
                Feather.FILE_TEXT,
                "No items yet",
                "The items of the agenda stand on the left. Type the title of the first one there and press Enter.",
                Buttons.main("minutes-empty-new", Command.of("Add the first item", newItem::requestFocus)));
        StackPane middle = new StackPane(editor, empty);
        model.chosen().subscribe(chosen -> {
            editor.setVisible(chosen.isPresent());
            empty.setVisible(chosen.isEmpty());
        });
        paper.setMinWidth(260);
        middle.setMinWidth(360);
        SplitPane split = new SplitPane(left, middle, paper);
        split.setDividerPositions(0.2, 0.62);
        setTop(Style.on(
                new VBox(8, tabs, head(attendance), attendance.people(), new OutOfOrderLine(model)), Style.PANE_HEAD));
        setCenter(split);
        keys(editor);
        model.facts().subscribe(facts -> facts.ifPresent(this::show));
    }

    private HBox head(AttendanceStrip attendance) {
        state.setOnAction(event -> {
            Optional.ofNullable(state.getValue()).ifPresent(model.acts()::set);
            model.facts()
                    .get()
                    .ifPresent(facts -> state.setValue(facts.meeting().state())); // what was refused
        });
        minutesState.setOnAction(
                event -> Optional.ofNullable(minutesState.getValue()).ifPresent(model.acts()::set));
        HBox.setHgrow(attendance, Priority.ALWAYS);
        attendance.setMinWidth(100);
        state.setMinWidth(USE_PREF_SIZE);
        minutesState.setMinWidth(USE_PREF_SIZE);
        MenuButton export = Exports.menu(
                ID_EXPORT, List.of(Format.DOCX, Format.PDF, Format.HTML, Format.XLSX), model.acts()::export);
        export.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(10, attendance, state, minutesState, export);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private void fillItems(OpenBook open) {
        items.setId(ID_ITEMS);
        items.setAccessibleText("Items of the agenda");
        items.getStyleClass().add("item-list");
        items.setItems(model.items());
        open.mine().followTextSize(items, size -> items.setFixedCellSize(Math.round(TWO_LINES * size / 100.0)));
        WrappedRow.in(
                items,
                row -> row.number() + "  " + row.item().title() + (row.written() ? "  ✓" : ""),
                row -> row + (row.written() ? ", minuted" : ", not minuted yet"));
        items.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosen().set(Optional.of(row.item().id()));
            }
        });
        model.chosen().subscribe(unused -> select());
        newItem.setPromptText("New item, then Enter");
        newItem.setOnAction(event -> {
            if (!newItem.getText().isBlank()) {
                model.addItem(newItem.getText());
                newItem.clear();
            }
        });
    }

    private void select() {
        ItemRow now = items.getSelectionModel().getSelectedItem();
        model.chosen()
                .get()
                .filter(id -> now == null || !now.item().id().equals(id))
                .ifPresent(id -> model.items().stream()
                        .filter(row -> row.item().id().equals(id))
                        .findFirst()
                        .ifPresent(row -> {
                            items.getSelectionModel().select(row);
                            items.scrollTo(Math.max(0, items.getSelectionModel().getSelectedIndex() - 3));
                        }));
    }

    private void keys(ItemEditor editor) {
        Buttons.reach(this, Command.of("Item before", model::itemBefore).on("Alt+UP"));
        Buttons.reach(this, Command.of("Next item", model::nextItem).on("Alt+DOWN"));
        Buttons.reach(
                this,
                Command.of("Next item", () -> {
                            model.nextItem();
                            editor.toText(); // whoever asks for the next item by its own key goes on writing
                        })
                        .on("F9"));
        Buttons.reach(this, Command.of("New item", newItem::requestFocus).on("Shortcut+N"));
    }

    private void show(MinutesFacts facts) {
        Meeting meeting = facts.meeting();
        tabs.show(meeting, facts.board());
        state.setValue(meeting.state());
        minutesState.setValue(meeting.minutesState());
        select();
    }
}
