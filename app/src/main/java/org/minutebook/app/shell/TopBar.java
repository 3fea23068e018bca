package org.minutebook.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Place;
import org.minutebook.app.kit.Style;
import org.minutebook.app.matter.MatterPlace;
import org.minutebook.db.file.Subscription;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.store.JournalEntry;

/** Back and forward, where we are, the board that is looked at, undo and redo. */
final class TopBar extends HBox implements AutoCloseable {
    static final String ID_BOARD = "top-board";
    static final String ID_UNDO = "top-undo";
    static final String ID_REDO = "top-redo";
    static final String ID_ADDRESS = "top-address";
    private static final int LISTED = 15;

    private record Choice(Optional<Id<Board>> board, String name) {}

    private final OpenBook open;
    private final HBox crumbs = new HBox(4);
    private @Nullable Subscription boardTouches;
    private javafx.util.@Nullable Subscription boardNamed;

    TopBar(OpenBook open, UndoModel undo) {
        this.open = open;
        Style.on(this, Style.TOP_BAR);
        setAlignment(Pos.CENTER_LEFT);
        crumbs.setAlignment(Pos.CENTER_LEFT);
        Button back = Buttons.icon(
                "top-back",
                Feather.ARROW_LEFT,
                Command.of("Back", open.places()::back)
                        .when(open.places().canGoBack())
                        .on("Alt+LEFT"));
        Button forward = Buttons.icon(
                "top-forward",
                Feather.ARROW_RIGHT,
                Command.of("Forward", open.places()::forward)
                        .when(open.places().canGoForward())
                        .on("Alt+RIGHT"));
        getChildren()
                .addAll(
                        back,
                        forward,
                        crumbs,
                        Fields.spring(),
                        boards(),
                        history(undo),
                        undoButton(undo),
                        redoButton(undo),
                        Buttons.icon(
                                "top-keys",
                                Feather.HELP_CIRCLE,
                                Command.of("Shortcuts", () -> ShortcutSheet.show(this))
                                        .on("Shortcut+SLASH")));
        open.places().here().subscribe(this::showCrumbs);
        Buttons.reach(this, Command.of("Go to an address", this::typeAddress).on("Shortcut+L"));
    }

    private void showCrumbs(Place here) {
        crumbs.getChildren().clear();
        Screens.rail().stream()
                .filter(on ->
                        on.address().equals(here.under()) && !here.address().equals(on.address()))
                .findFirst()
                .ifPresent(on -> {
                    Button up = Style.on(
                            Buttons.flat(
                                    "crumb-" + on.address(),
                                    Command.of(on.title().replace("_", ""), () -> open.places()
                                            .go(on.address()))),
                            Style.CRUMB);
                    if (!on.title().replace("_", "").equals(here.title())) {
                        crumbs.getChildren().addAll(up, Style.on(new Label("›"), Style.QUIET));
                    }
                });
        Label now = Style.on(new Label(here.title()), Style.CRUMB_HERE);
        now.setTooltip(new Tooltip("Address: " + here.address() + "  (Ctrl+L to type another)"));
        crumbs.getChildren().add(now);
    }

    private void typeAddress() {
        TextField field = Fields.line(ID_ADDRESS, "Address of a place");
        field.setText(open.places().here().get().address());
        Runnable done = () -> showCrumbs(open.places().here().get());
        field.setOnAction(event -> {
            if (open.places().go(field.getText())) {
                done.run();
            } else {
                open.notices()
                        .refuse("There is no place “" + field.getText() + "”. Type one such as meetings or actions.");
            }
        });
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                done.run();
            }
        });
        crumbs.getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }

    private ComboBox<Choice> boards() {
        ComboBox<Choice> box = Fields.choice(ID_BOARD, "Board", List.of(), Choice::name);
        box.setPrefWidth(320);
        box.visibleProperty().bind(open.places().here().map(TopBar::isOfEveryBoard));
        box.managedProperty().bind(box.visibleProperty());
        boardTouches = open.whenTouched(touched -> {
            if (touched.any(Kind.BOARD)) {
                listBoards(box);
            }
        });
        listBoards(box);
        box.valueProperty().subscribe(choice -> {
            if (choice != null) {
                open.board().set(choice.board());
            }
        });
        boardNamed = open.board().subscribe(board -> name(box, board));
        return box;
    }

    /** Inside one meeting or matter, and where a screen has a choice of its own, another board would change nothing. */
    private static boolean isOfEveryBoard(Place here) {
        boolean inside = here.under().equals("meetings") && !here.address().equals("meetings");
        return !inside && !here.under().equals("settings") && !(here instanceof MatterPlace);
    }

    private void listBoards(ComboBox<Choice> box) {
        open.tasks()
                .latest(
                        "boards",
                        () -> open.book().read(stores -> stores.boards().list()),
                        boards -> {
                            List<Choice> choices = new ArrayList<>();
                            choices.add(new Choice(Optional.empty(), "All boards"));
                            boards.forEach(board -> choices.add(new Choice(Optional.of(board.id()), board.name())));
                            Optional<Id<Board>> kept = open.board().get();
                            box.getItems().setAll(choices);
                            box.setValue(choices.stream()
                                    .filter(choice -> choice.board().equals(kept))
                                    .findFirst()
                                    .orElse(choices.getFirst()));
                        });
    }

    private static void name(ComboBox<Choice> box, Optional<Id<Board>> board) {
        box.getItems().stream()
                .filter(choice -> choice.board().equals(board))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private Button undoButton(UndoModel undo) {
        Button button = Buttons.icon(
                ID_UNDO,
                Feather.ROTATE_CCW,
                Command.of("Undo", undo::undo)
                        .when(Bindings.createBooleanBinding(
                                () -> !undo.undoable().get().isEmpty(), undo.undoable()))
                        .on("Shortcut+Z"));
        undo.undoable()
                .subscribe(acts -> name(
                        button,
                        acts.isEmpty()
                                ? "Nothing to undo"
                                : "Undo “" + acts.getFirst().title() + "” (Ctrl+Z)"));
        return button;
    }

    private Button redoButton(UndoModel undo) {
        Button button = Buttons.icon(
                ID_REDO,
                Feather.ROTATE_CW,
                Command.of("Redo", undo::redo)
                        .when(Bindings.createBooleanBinding(
                                () -> undo.redoable().get().isPresent(), undo.redoable()))
                        .on("Shortcut+Y"));
        undo.redoable()
                .subscribe(act -> name(
                        button,
                        act.map(entry -> "Redo “" + entry.title() + "” (Ctrl+Y)")
                                .orElse("Nothing to redo")));
        return button;
    }

    private static void name(Button button, String words) {
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }

    /** The list of what can be undone, where anything can; choosing an act takes back everything down to it. */
    private static MenuButton history(UndoModel undo) {
        MenuButton menu = new MenuButton("", new FontIcon(Feather.LIST));
        menu.setId("top-history");
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        menu.setAccessibleText("Undo several acts at once");
        menu.setTooltip(new Tooltip("Undo several acts at once"));
        undo.undoable().subscribe(acts -> {
            menu.getItems().clear();
            Label head = Style.on(new Label("Take back, down to and with:"), Style.QUIET);
            CustomMenuItem title = new CustomMenuItem(head, false);
            title.setDisable(true);
            menu.getItems().add(title);
            for (JournalEntry entry : acts.stream().limit(LISTED).toList()) {
                MenuItem item = new MenuItem(entry.title());
                item.setMnemonicParsing(false);
                item.setOnAction(event -> undo.undoTo(entry));
                menu.getItems().add(item);
            }
            menu.setVisible(!acts.isEmpty());
        });
        return menu;
    }

    @Override
    public void close() {
        if (boardTouches != null) {
            boardTouches.close();
        }
        if (boardNamed != null) {
            boardNamed.unsubscribe();
        }
    }
}
