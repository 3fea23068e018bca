package org.minutebook.app.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.machine.OwnName;
import org.minutebook.db.model.Board;

/** Settings: of a board, of the book, of this computer. */
public final class SettingsView extends ScrollPane {
    public static final String ID_NAME = "settings-name";
    public static final String ID_QUORUM = "settings-quorum";
    public static final String ID_SAVE = "settings-save";
    public static final String ID_THEME = "settings-theme";
    public static final String ID_STYLE = "settings-style";
    public static final String ID_BACK_UP = "settings-back-up";
    public static final String ID_BACK_UP_ELSEWHERE = "settings-back-up-folder";
    public static final String ID_OWN_NAME = "settings-own-name";
    public static final String ID_OWN_POST = "settings-own-post";
    public static final String ID_STANDING = "settings-standing";
    private static final double WIDEST = 900;
    private static final double FIRST_NUMBER = 140;

    private final OpenBook open;
    private final SettingsViewModel model;

    public SettingsView(OpenBook open, SettingsViewModel model, CalendarViewModel calendar, WordsViewModel words) {
        this.open = open;
        this.model = model;
        VBox page = Style.on(
                new VBox(
                        14,
                        Style.on(new Label("Settings"), Style.PAGE_TITLE),
                        boardCard(),
                        bookCard(),
                        new CalendarCard(open, calendar),
                        new WordsCard(words),
                        machineCard()),
                Style.PAGE);
        page.getChildren().forEach(child -> ((Region) child).setMaxWidth(WIDEST));
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    private VBox boardCard() {
        ComboBox<Board> which = Fields.choice("settings-board", "Board", List.of(), Board::name);
        which.setItems(model.boards());
        which.setMinWidth(300);
        model.board().subscribe(now -> now.ifPresent(which::setValue));
        which.setOnAction(event -> Optional.ofNullable(which.getValue())
                .filter(chosen -> !model.board().get().map(Board::id).equals(Optional.of(chosen.id())))
                .ifPresent(model::choose));
        TextField another = Fields.line("settings-new-board", "Name of a new board");
        another.setPromptText("Name of another board");
        Command add = Command.of("Add boar_d", () -> {
            model.addBoard(another.getText());
            another.clear();
        });
        another.setOnAction(event -> add.run());
        HBox head = new HBox(
                10,
                Style.on(new Label("Board"), Style.SECTION_TITLE),
                which,
                Fields.spring(),
                another,
                Buttons.of("settings-add-board", add));
        head.setAlignment(Pos.CENTER_LEFT);
        ComboBox<Board.Numbering> numbering = Fields.choice(
                "settings-numbering", "Numbering of minutes", List.of(Board.Numbering.values()), SettingsView::words);
        numbering.valueProperty().bindBidirectional(model.numbering());
        ComboBox<SettingsViewModel.StyleChoice> style =
                Fields.choice(ID_STYLE, "House style", List.of(), SettingsViewModel.StyleChoice::name);
        style.setItems(model.styles());
        style.valueProperty().bindBidirectional(model.style());
        GridPane grid = new GridPane(14, 10);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(
                0,
                line(ID_NAME, "_Name, as agendas print it", model.name()),
                line("settings-short", "Short nam_e", model.shortName()));
        grid.addRow(
                1,
                line("settings-council", "_Council", model.council()),
                line("settings-venue", "Usual _venue", model.venue()));
        grid.addRow(
                2,
                line("settings-clerk", "Cler_k", model.clerk()),
                Fields.labelled("House st_yle of minutes and logs", style));
        VBox first = line("settings-next", "Fi_rst minute number", model.nextNumber());
        first.setMinWidth(FIRST_NUMBER);
        first.setMaxWidth(FIRST_NUMBER);
        VBox prefix = prefixLine();
        HBox.setHgrow(prefix, Priority.ALWAYS);
        grid.addRow(3, Fields.labelled("Numbering of _minutes", numbering), new HBox(8, first, prefix));
        grid.add(line(ID_QUORUM, "_Quorum, in words", model.quorumWords()), 0, 4, 2, 1);
        HBox acts = new HBox(
                8,
                Buttons.main(ID_SAVE, Command.of("_Save changes", model::save).when(model.changed())),
                Buttons.flat(
                        "settings-put-back",
                        Command.of("Undo changes", model::putBack).when(model.changed())),
                Fields.spring(),
                Buttons.flat(ID_STANDING, Command.of("Standing _items, timetable and pages", () -> model.board()
                        .get()
                        .ifPresent(board -> open.places().go("standing/" + board.id())))),
                Buttons.flat("settings-terms", Command.of("Terms _of reference", () -> model.board()
                        .get()
                        .ifPresent(board -> open.places().go("standing/" + board.id() + "/terms")))),
                Buttons.flat("settings-wordings", Command.of("House style wording", () -> open.places()
                        .go("documents/styles"))));
        return Style.on(new VBox(12, head, grid, acts), Style.CARD);
    }

    /** What is typed lays out the whole number, so an example stands where nothing is. */
    private VBox prefixLine() {
        TextField field = Fields.line("settings-prefix", "Prefix before the number");
        field.setPromptText("e.g. HWB/");
        field.textProperty().bindBidirectional(model.numberPrefix());
        Label help = Style.on(
                new Label(
                        "{000} stands for the number in three digits and {yy} for the year: {000}/{yy} gives 077/21."),
                Style.QUIET);
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        return new VBox(2, Fields.labelled("_Prefix before the number", field), help);
    }

    private static VBox line(String id, String label, StringProperty text) {
        TextField field = Fields.line(id, label.replace("_", ""));
        field.textProperty().bindBidirectional(text);
        return Fields.labelled(label, field);
    }

    private static String words(Board.Numbering numbering) {
        return switch (numbering) {
            case PER_MEETING -> "Begins at 1 at each meeting";
            case PER_YEAR -> "Runs on through the municipal year";
            case RUNNING -> "Runs on from meeting to meeting";
        };
    }

    private VBox bookCard() {
        Label where = new Label(open.book().path().toString());
        where.setWrapText(true);
        HBox acts = new HBox(
                8,
                Buttons.of(ID_BACK_UP, Command.of("_Back up now", model::backUp).when(Bindings.not(model.backingUp()))),
                Buttons.of(
                        ID_BACK_UP_ELSEWHERE,
                        Command.of("Back up to a _folder…", model::backUpElsewhere)
                                .when(Bindings.not(model.backingUp()))),
                Buttons.flat("settings-folder", Command.of("Show the folder", () -> open.dialogs()
                        .show(open.book().path()))));
        return Style.on(new VBox(8, Style.on(new Label("This book"), Style.SECTION_TITLE), where, acts), Style.CARD);
    }

    private VBox machineCard() {
        MySettings mine = open.mine();
        ComboBox<MySettings.Theme> theme =
                Fields.choice(ID_THEME, "Colours", List.of(MySettings.Theme.values()), SettingsView::words);
        theme.valueProperty().bindBidirectional(mine.theme());
        Slider size = new Slider(
                MySettings.SMALLEST_TEXT,
                MySettings.LARGEST_TEXT,
                mine.textSize().get());
        size.setId("settings-size");
        size.setAccessibleText("Text size in per cent");
        size.setMajorTickUnit(20);
        size.setMinorTickCount(1);
        size.setShowTickLabels(true);
        size.setSnapToTicks(true);
        size.setPrefWidth(320);
        size.valueProperty().subscribe(value -> {
            if (!size.isValueChanging()) {
                mine.setTextSize((int) Math.round(value.doubleValue()));
            }
        });
        mine.followTextSize(size, size::setValue);
        HBox row = new HBox(
                24,
                Fields.labelled("Co_lours", theme),
                Fields.labelled("_Text size, per cent (Ctrl+Plus, Ctrl+Minus)", size));
        return Style.on(
                new VBox(8, Style.on(new Label("This computer"), Style.SECTION_TITLE), whoWorksHere(), row),
                Style.CARD);
    }

    private VBox whoWorksHere() {
        ObjectProperty<OwnName> own = open.mine().ownName();
        TextField name = Fields.line(ID_OWN_NAME, "Your name");
        name.setText(own.get().name());
        TextField post = Fields.line(ID_OWN_POST, "Your post");
        post.setText(own.get().post());
        for (TextField field : List.of(name, post)) {
            field.textProperty().subscribe((before, now) -> own.set(new OwnName(name.getText(), post.getText())));
            field.setPrefColumnCount(24);
        }
        Label why = Style.on(
                new Label(
                        "Signs the letters that are drafted here. From the next opening of a book on, its history names"
                                + " you so."),
                Style.QUIET);
        why.setWrapText(true);
        return new VBox(4, new HBox(24, Fields.labelled("Your name", name), Fields.labelled("Your post", post)), why);
    }

    private static String words(MySettings.Theme theme) {
        return switch (theme) {
            case SYSTEM -> "As the system has them";
            case LIGHT -> "Light";
            case DARK -> "Dark";
        };
    }
}
