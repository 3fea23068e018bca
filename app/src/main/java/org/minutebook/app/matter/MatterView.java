package org.minutebook.app.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Style;

/** A matter’s whole history on one page: its name and next day above, what came of it below, day by day. */
public final class MatterView extends BorderPane implements AutoCloseable {
    public static final String ID_LINES = "matter-lines";
    public static final String ID_TITLE = "matter-title";
    public static final String ID_COPY = "matter-copy";

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final MatterViewModel model;
    private final Label title = Style.on(new Label(), Style.PAGE_TITLE);
    private final Label restricted = Style.on(new Label("Restricted"), Style.RAG, Style.TONE_AMBER);
    private final Label about = words(Style.QUIET);
    private final Label due = words(Style.PAGE_HINT);
    private final Label summary = words(Style.QUIET);
    private final Button copy;
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final ListView<HistoryRow> lines = new ListView<>(rows);
    private final Subscription listening;
    /** While the rows are exchanged, what is chosen in the list is not what somebody chose. */
    private boolean filling;

    private boolean opened;

    public MatterView(MatterViewModel model) {
        this.model = model;
        Style.on(this, Style.PAGE);
        title.setId(ID_TITLE);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        restricted.setMinWidth(USE_PREF_SIZE);
        copy = Buttons.with(
                ID_COPY, Feather.COPY, Command.of("Copy as _table", () -> MatterViewModel.table(model.rows())
                        .toClipboard()));
        lines.setId(ID_LINES);
        lines.setAccessibleText("What came of the matter, the oldest first");
        lines.setCellFactory(HistoryCell::new);
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        lines.getSelectionModel().selectedIndexProperty().subscribe(row -> {
            if (!filling) {
                model.choose(row.intValue());
            }
        });
        lines.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.open();
            }
        });
        HBox named = new HBox(10, title, restricted);
        named.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(named, Priority.ALWAYS);
        HBox head = new HBox(10, named, copy);
        head.setAlignment(Pos.TOP_LEFT);
        setTop(Style.on(new VBox(6, head, about, due, summary), Style.PANE_HEAD));
        listening = Subscription.combine(
                model.history().subscribe(this::show),
                model.known().subscribe(unused -> showMiddle()),
                model.chosen().subscribe(row -> choose(row.intValue())));
        lines.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                lines.requestFocus(); // the keys are for going through the lines
            }
        });
    }

    /** The chosen line is brought into sight when the page is opened; later the page stays where it was scrolled to. */
    private void choose(int row) {
        if (row < 0 || row == lines.getSelectionModel().getSelectedIndex()) {
            return;
        }
        lines.getSelectionModel().clearAndSelect(row);
        lines.getFocusModel().focus(row);
        if (!opened) {
            lines.scrollTo(Math.max(0, row - 2));
            opened = true;
        }
    }

    private static Label words(Style style) {
        Label label = Style.on(new Label(), style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void show(Optional<MatterHistory> read) {
        title.setText(read.map(MatterHistory::title).orElse(""));
        only(restricted, read.map(MatterHistory::restricted).orElse(false));
        say(about, read.map(MatterHistory::about).orElse(""));
        say(due, read.map(MatterHistory::due).orElse(""));
        say(summary, read.map(MatterHistory::summary).orElse(""));
        only(copy, !model.rows().isEmpty());
        filling = true;
        rows.setAll(model.rows());
        filling = false;
        lines.getSelectionModel().clearSelection();
        showMiddle();
    }

    /** The lines, or why there are none; nothing before the book was read. */
    private void showMiddle() {
        model.known().get().ifPresent(known -> setCenter(model.rows().isEmpty() ? nothing(known) : lines));
    }

    private EmptyPane nothing(boolean known) {
        return new EmptyPane(
                known ? Feather.CLOCK : Feather.HELP_CIRCLE,
                known ? "Nothing has come of this matter yet" : "There is no such matter in this book",
                known
                        ? "What is planned for it, the agendas it stands on, its papers, minutes and actions will stand"
                                + " here by day. Plan it from the list of matters under the forward plan, and place it"
                                + " on an agenda from there."
                        : "It may have been taken out since, or the address was mistyped. The matters of each board are"
                                + " listed under its forward plan.",
                Buttons.of("matter-plan", Command.of("Go to the forward _plan", model::toPlan)));
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) {
            MatterViewModel.table(chosen()).toClipboard();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            model.open();
        } else {
            return;
        }
        event.consume();
    }

    private List<HistoryRow> chosen() {
        List<HistoryRow> chosen = new ArrayList<>(lines.getSelectionModel().getSelectedItems());
        chosen.removeIf(Objects::isNull);
        return chosen.isEmpty() ? model.rows() : chosen;
    }

    private static void say(Label label, String words) {
        label.setText(words);
        only(label, !words.isBlank());
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }
}
