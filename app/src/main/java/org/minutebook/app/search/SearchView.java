package org.minutebook.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.index.FoundKind;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Job;
import org.minutebook.app.kit.Style;

/** Search: one field, what was found by kind, the arrows and Enter without leaving the field. */
public final class SearchView extends BorderPane implements AutoCloseable {
    public static final String ID_FIELD = "search-field";
    public static final String ID_RESULTS = "search-results";
    public static final String ID_SAYS = "search-says";
    public static final String ID_PROGRESS = "search-progress";

    private final SearchViewModel model;
    private final TextField field = Fields.line(ID_FIELD, "Search the book");
    private final ListView<SearchRow> results = new ListView<>();
    private final HBox progress = new HBox(10);
    private final StackPane middle = new StackPane();
    private Subscription listening = Subscription.EMPTY;

    public SearchView(SearchViewModel model) {
        this.model = model;
        Style.on(this, Style.PAGE);
        field.setPromptText("Words, a name, a reference, or “a phrase”");
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        results.setId(ID_RESULTS);
        results.setAccessibleText("What was found");
        results.setItems(model.rows());
        results.setCellFactory(HitCell::new);
        results.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        results.setOnMouseClicked(event -> {
            model.choose(results.getSelectionModel().getSelectedIndex());
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.openChosen();
            }
        });
        progress.setAlignment(Pos.CENTER_LEFT);
        setTop(Style.on(
                new VBox(8, Style.on(new Label("Search"), Style.PAGE_TITLE), field, chips(), progress),
                Style.PANE_HEAD));
        setCenter(middle);
        listening = Subscription.combine(
                listening,
                model.chosen().subscribe(row -> choose(row.intValue())),
                model.says().subscribe(unused -> showMiddle()),
                model.typed().subscribe(unused -> showMiddle()),
                model.work().ready().subscribe(unused -> showMiddle()),
                model.work().job().subscribe(job -> {
                    showProgress(job);
                    showMiddle();
                }),
                Bindings.isEmpty(model.rows()).subscribe(unused -> showMiddle()));
        field.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                focusField();
            }
        });
    }

    /** The field, with what stands in it marked, so that it can be typed over. */
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private FlowPane chips() {
        FlowPane chips = new FlowPane(6, 6);
        chips.getChildren().add(chip("is:open", "Open"));
        chips.getChildren().add(chip("is:overdue", "Overdue"));
        chips.getChildren().add(chip("is:closed", "Closed"));
        for (FoundKind kind : FoundKind.values()) {
            chips.getChildren().add(chip("kind:" + kind.word(), kind.title()));
        }
        return chips;
    }

    /** A chip is a word in the field: pressing one writes it, and writing one presses it. */
    private ToggleButton chip(String chip, String title) {
        ToggleButton button = Style.on(new ToggleButton(title), Style.CHIP);
        button.setId("search-chip-" + chip.substring(chip.indexOf(':') + 1));
        button.setAccessibleText("Only " + title.toLowerCase(Locale.UK) + ", " + chip);
        button.setOnAction(event -> {
            model.toggle(chip);
            button.setSelected(model.has(chip));
            field.requestFocus();
            field.end();
        });
        listening = listening.and(model.typed().subscribe(unused -> button.setSelected(model.has(chip))));
        return button;
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isShiftDown();
        if (!plain) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN) {
            model.step(1);
        } else if (event.getCode() == KeyCode.UP) {
            model.step(-1);
        } else if (event.getCode() == KeyCode.ENTER) {
            model.open();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
        } else {
            return;
        }
        event.consume();
    }

    private void choose(int row) {
        if (row < 0) {
            results.getSelectionModel().clearSelection();
        } else {
            results.getSelectionModel().select(row);
            results.scrollTo(Math.max(0, row - 2));
        }
    }

    private void showProgress(Optional<Job> now) {
        progress.getChildren().clear();
        progress.setVisible(now.isPresent());
        progress.setManaged(now.isPresent());
        now.ifPresent(job -> {
            ProgressBar bar = new ProgressBar();
            bar.setId(ID_PROGRESS);
            bar.setAccessibleText("How much is read");
            bar.progressProperty().bind(job.fraction());
            Label far = Style.on(new Label(), Style.QUIET);
            far.textProperty()
                    .bind(job.words()
                            .map(words -> words.isBlank() ? "Reading the book…" : "Reading the book: " + words));
            progress.getChildren().setAll(bar, far);
        });
    }

    private void showMiddle() {
        List<Node> shown = new ArrayList<>();
        boolean nothing = model.typed().get().isBlank();
        if (!model.work().ready().get() && model.work().job().get().isEmpty()) {
            shown.add(empty(
                    Feather.ALERT_TRIANGLE,
                    "There is no index of this book",
                    "It could not be made. That is tried again after the next change to the book, and whenever Search"
                            + " is opened."));
        } else if (!model.work().ready().get()) {
            shown.add(empty(
                    Feather.LOADER,
                    "The index of this book is being made",
                    "That is done once, beside your work, and kept up to date afterwards. What you type now is looked"
                            + " for as soon as it is there."));
        } else if (nothing) {
            shown.add(empty(
                    Feather.SEARCH,
                    "Everything in this book",
                    "Minutes, decisions, actions, papers with the files on them, matters, meetings and people. Finds"
                        + " what contains every word you type; the last may be unfinished. Narrow it with"
                        + " owner:farrow, board:hwb, after:2025 or before:\"1 May 2026\". Up and Down choose a result,"
                        + " Enter opens it, Escape goes back."));
        } else if (model.rows().isEmpty() && !model.says().get().isBlank()) {
            EmptyPane cure = empty(Feather.SEARCH, "Nothing found", model.says().get());
            cure.setId(ID_SAYS);
            shown.add(cure);
        } else {
            shown.add(results);
        }
        middle.getChildren().setAll(shown);
    }

    private static EmptyPane empty(Feather icon, String title, String hint) {
        return new EmptyPane(icon, title, hint);
    }

    @Override
    public void close() {
        listening.unsubscribe();
        field.textProperty().unbindBidirectional(model.typed());
    }
}
