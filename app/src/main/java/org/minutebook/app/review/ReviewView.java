package org.minutebook.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.compose.ReviewWords;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Audience;
import org.minutebook.db.rules.review.SinceReview;

/** The chair's review: the figures on top, one action below them, and the keys that lead on. */
public final class ReviewView extends BorderPane {
    public static final String ID_CARD = "review-card";
    public static final String ID_PLACE = "review-place";
    public static final String ID_FIGURES = "review-figures";
    public static final String ID_SINCE = "review-since";
    public static final String ID_EXPORT = "review-export";
    public static final String ID_REMARK = "review-remark";
    public static final String ID_KEEP = "review-keep";
    public static final String ID_NEXT = "review-next";
    public static final String ID_BEGIN = "review-begin-remark";

    private final ReviewViewModel model;
    private final Label board = Style.on(new Label(), Style.QUIET);
    private final Label figures = Style.on(new Label(), Style.SECTION_TITLE);
    private final Label since = Style.on(new Label(), Style.QUIET);
    private final Label place = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final TextArea remark = Fields.area(ID_REMARK, "Your remark", 2);
    private final VBox remarking = new VBox(6);
    private final HBox ways;
    private boolean opening;

    public ReviewView(OpenBook open, ReviewViewModel model) {
        this.model = model;
        Style.on(this, Style.PAGE);
        figures.setId(ID_FIGURES);
        since.setId(ID_SINCE);
        place.setId(ID_PLACE);
        List.of(figures, since).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        });
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId(ID_CARD);
        remark.textProperty().bindBidirectional(model.remark());
        remarking
                .getChildren()
                .setAll(
                        Fields.labelled("Your remark: yours alone, and no update of the action", remark),
                        new HBox(
                                8,
                                Buttons.main(ID_KEEP, Command.of("_Keep the remark (Ctrl+Enter)", this::keep)),
                                Buttons.of("review-put-away", Command.of("Put away (Escape)", this::putAway))));
        ways = ways();
        setTop(Style.on(new VBox(8, head(), figures, since), Style.PANE_HEAD));
        setBottom(Style.on(new VBox(10, remarking, ways), Style.PANE));
        putAway();
        model.meant().subscribe(unused -> show());
        model.facts().subscribe(unused -> show());
        model.at().subscribe(unused -> show());
        model.remarked().subscribe(unused -> turn());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (opening) {
                opening = false;
                event.consume();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                open.tasks().onScreen(scroll::requestFocus);
            }
        });
    }

    private HBox head() {
        MenuButton export = Exports.choices(ID_EXPORT, this::documents);
        HBox head =
                new HBox(10, Style.on(new Label("Chair’s review"), Style.PAGE_TITLE), board, Fields.spring(), export);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private List<Exports.Choice> documents() {
        List<Exports.Choice> choices = new ArrayList<>();
        for (Format format : List.of(Format.PDF, Format.DOCX)) {
            choices.add(new Exports.Choice(
                    format.ending(),
                    "Briefing for the chair (." + format.ending() + ")",
                    () -> model.export(format, Audience.RESTRICTED)));
            choices.add(new Exports.Choice(
                    "public-" + format.ending(),
                    "Briefing that anybody may read (." + format.ending() + ")",
                    () -> model.export(format, Audience.PUBLIC)));
        }
        if (model.mayRemark()) {
            choices.add(new Exports.Choice("copy", "Copy of the whole book to read…", model::copyToRead));
        }
        return choices;
    }

    private HBox ways() {
        Button previous = Buttons.with("review-previous", Feather.ARROW_LEFT, Command.of("Previous", model::previous));
        Button next = Buttons.with(ID_NEXT, Feather.ARROW_RIGHT, Command.of("Next", model::next));
        Button begin = Buttons.of(ID_BEGIN, Command.of("Remark (R)", this::begin));
        begin.setVisible(model.mayRemark());
        begin.setManaged(model.mayRemark());
        HBox bar = new HBox(
                8,
                previous,
                place,
                next,
                Fields.spring(),
                Buttons.of("review-minute", Command.of("The minute (Enter)", model::toMinute)),
                begin,
                Buttons.of("review-log", Command.of("Action log (Escape)", model::toLog)));
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void show() {
        Optional<ReviewFacts> facts = model.facts().get();
        boolean any = facts.isPresent() && model.line().isPresent();
        ways.setVisible(any);
        figures.setVisible(any);
        if (!any) {
            board.setText(facts.map(now -> now.record().board().name()).orElse(""));
            since.setText("");
            setCenter(model.meant().get().map(this::nothing).orElse(null));
            return;
        }
        ReviewFacts now = facts.get();
        ReviewWords words = new ReviewWords(now.record().review().counts());
        board.setText(now.record().board().name());
        figures.setText(words.figures() + words.more().map(more -> " " + more).orElse(""));
        since.setText(now.since().map(ReviewView::since).orElse("You have made no remark before today."));
        place.setText((model.at().get() + 1) + " of " + now.lines().size());
        model.line().ifPresent(line -> {
            VBox middle = new VBox(new ReviewCard(now, line));
            middle.setAlignment(Pos.TOP_CENTER);
            middle.setPadding(new Insets(10, 0, 10, 0));
            scroll.setContent(middle);
            scroll.setVvalue(0);
        });
        if (getCenter() != scroll) {
            setCenter(scroll);
            scroll.requestFocus(); // the keys go to what has the focus, and this screen is made for keys
        }
    }

    private EmptyPane nothing(boolean meant) {
        return new EmptyPane(
                Feather.CHECK_SQUARE,
                meant ? "No open action" : "Choose a board",
                meant
                        ? "The chair goes through the open actions here, those that are late for longest first. There"
                                + " is none on this board: add or import actions in the action log."
                        : "A chair’s review is one board’s. Choose the board at the top.",
                Buttons.of("review-empty-log", Command.of("Go to the action log", model::toLog)));
    }

    /** Another action: what was begun for it is there again. */
    private void turn() {
        if (model.remark().get().isBlank()) {
            boolean typing = remark.isFocused();
            remarking.setVisible(false);
            remarking.setManaged(false);
            if (typing) {
                scroll.requestFocus();
            }
        } else {
            remarking.setVisible(true);
            remarking.setManaged(true);
        }
    }

    /** "Since your last review on 9/1/2020: 2 new, 3 updated, 1 closed." */
    private static String since(SinceReview since) {
        return "Since your last review on " + Days.shortly(since.day()) + ": "
                + since.agreed().size() + " new, " + since.heard().size() + " updated, " + since.closed() + " closed.";
    }

    private void keys(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing) {
            if (event.getCode() == KeyCode.ESCAPE) {
                putAway();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                keep();
                event.consume();
            }
            return;
        }
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof MenuButton) {
            return;
        }
        boolean onButton = event.getTarget() instanceof ButtonBase;
        Runnable act =
                switch (event.getCode()) {
                    case RIGHT, DOWN -> model::next;
                    case LEFT, UP -> model::previous;
                    case HOME -> model::first;
                    case END -> model::last;
                    case ESCAPE -> model::toLog;
                    case R -> this::beginByKey;
                    case ENTER -> onButton ? null : model::toMinute;
                    default -> null;
                };
        if (act != null) {
            act.run();
            event.consume();
        }
    }

    /** The letter that opens the field would be the first one in it: it is typed when the field has the keys already. */
    private void beginByKey() {
        opening = true;
        begin();
    }

    private void begin() {
        if (!model.mayRemark()) {
            return;
        }
        remarking.setVisible(true);
        remarking.setManaged(true);
        remark.requestFocus();
    }

    private void keep() {
        model.keepRemark(this::putAway);
    }

    private void putAway() {
        remarking.setVisible(false);
        remarking.setManaged(false);
        scroll.requestFocus();
    }
}
