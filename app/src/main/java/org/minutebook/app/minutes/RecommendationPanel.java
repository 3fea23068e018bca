package org.minutebook.app.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Recommendation.Outcome;

/** What the report at the item recommends, and what the board made of it: in one act each, or of all at once. */
final class RecommendationPanel extends VBox {
    /** End with the place of the recommendation at its item, counted from 1. */
    static final String ID_AGREE = "recommendation-agree-";

    static final String ID_AMEND = "recommendation-amend-";
    static final String ID_AMENDED = "recommendation-amended-";
    static final String ID_REFUSE = "recommendation-refuse-";
    static final String ID_DEFER = "recommendation-defer-";
    static final String ID_AGAIN = "recommendation-again-";
    static final String ID_ALL = "recommendations-agree-all";

    private final OutcomeActs acts;
    private final Runnable back;
    private final VBox cards = new VBox(8);
    private final Button all;
    private List<RecommendationLine> shown = List.of();

    RecommendationPanel(OutcomeActs acts, Runnable back) {
        super(6);
        setId("minute-recommendations");
        this.acts = acts;
        this.back = back;
        managedProperty().bind(visibleProperty());
        setVisible(false);
        Command agree = Command.of("Agreed as recommended (F7)", this::agreeAll).on("F7");
        all = Buttons.flat(ID_ALL, agree);
        all.managedProperty().bind(all.visibleProperty());
        HBox head = new HBox(
                10, Style.on(new Label("Recommended in the report"), Style.SECTION_TITLE), Fields.spring(), all);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, cards);
    }

    /** Only where it changed: what is being amended must be there a moment later. */
    void show(List<RecommendationLine> now, Map<String, String> drafts) {
        now.stream().filter(RecommendationLine::open).forEach(line -> acts.amended()
                .takeUp(line.asked(), drafts));
        if (!now.equals(shown)) {
            boolean here = cards.isFocusWithin();
            shown = now;
            cards.getChildren().clear();
            for (int i = 0; i < now.size(); i++) {
                cards.getChildren().add(now.get(i).open() ? card(now.get(i), i + 1) : decided(now.get(i), i + 1));
            }
            if (here) {
                toNext();
            }
        }
        all.setVisible(now.stream().anyMatch(RecommendationLine::open));
        setVisible(!now.isEmpty());
    }

    /** Whoever decided one by the keyboard goes on with the next, or back to the text after the last. */
    private void toNext() {
        int next = shown.indexOf(
                shown.stream().filter(RecommendationLine::open).findFirst().orElse(null));
        Optional<Node> button = Optional.ofNullable(cards.lookup("#" + ID_AGREE + (next + 1)));
        button.ifPresentOrElse(Node::requestFocus, back);
    }

    private void agreeAll() {
        List<Recommendation> open = shown.stream()
                .filter(RecommendationLine::open)
                .map(RecommendationLine::asked)
                .toList();
        if (!open.isEmpty()) {
            acts.agree(open);
        } else if (shown.isEmpty()) {
            acts.refuse("No report at this item recommends anything. Type the clause instead (Ctrl+R).");
        } else {
            acts.refuse("Every recommendation of this item is decided. Use “Decide again” to change one.");
        }
    }

    private Node card(RecommendationLine line, int place) {
        VBox card = Style.on(new VBox(6, words(line.words())), Style.CARD);
        Recommendation asked = line.asked();
        card.getChildren()
                .add(new FlowPane(
                        8,
                        6,
                        button(ID_AGREE + place, "As recommended", line, () -> acts.agree(List.of(asked))),
                        button(ID_AMEND + place, "As amended…", line, () -> amend(card, line, place)),
                        button(ID_REFUSE + place, "Not agreed", line, () -> decide(line, Outcome.NOT_AGREED)),
                        button(ID_DEFER + place, "Deferred", line, () -> decide(line, Outcome.DEFERRED))));
        if (acts.amended().has(asked.id())) {
            form(card, line, place);
        }
        return card;
    }

    private void decide(RecommendationLine line, Outcome outcome) {
        acts.decide(line.asked(), outcome, "");
    }

    /** Four recommendations have four buttons of each kind: a screen reader says which. */
    private static Button button(String id, String title, RecommendationLine line, Runnable act) {
        Button button = Buttons.of(id, Command.of(title, act));
        button.setAccessibleText(title + ", " + line.name());
        return button;
    }

    private void amend(VBox card, RecommendationLine line, int place) {
        if (acts.amended().begin(line.asked())) {
            form(card, line, place);
        }
        Node text = card.lookup("#" + ID_AMENDED + place);
        if (text instanceof TextArea area) {
            area.requestFocus();
            area.end();
        }
    }

    /** The original stands above; what was agreed in its place is typed here. */
    private void form(VBox card, RecommendationLine line, int place) {
        Id<Recommendation> id = line.asked().id();
        TextArea text = Fields.area(ID_AMENDED + place, "Words agreed in place of " + line.name(), 3);
        text.setText(acts.amended().text(id));
        text.textProperty().subscribe((before, typed) -> acts.amended().typed(id, typed));
        Runnable record = () -> acts.decide(line.asked(), Outcome.AGREED_AS_AMENDED, text.getText());
        VBox form = new VBox(6);
        Runnable leave = () -> {
            acts.amended().forget(id);
            card.getChildren().remove(form);
            Optional.ofNullable(card.lookup("#" + ID_AMEND + place)).ifPresent(Node::requestFocus);
        };
        form.getChildren()
                .addAll(
                        text,
                        new HBox(
                                8,
                                Buttons.main(
                                        "recommendation-amended-record-" + place,
                                        Command.of("Agree as amended (Ctrl+Enter)", record)),
                                Buttons.of("recommendation-amended-leave-" + place, Command.of("Cancel", leave))));
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean enter = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
            if (enter || event.getCode() == KeyCode.ESCAPE) {
                (enter ? record : leave).run();
                event.consume();
            }
        });
        card.getChildren().add(form);
    }

    private Node decided(RecommendationLine line, int place) {
        acts.amended().forget(line.asked().id());
        VBox said = new VBox(2, Style.on(words(line.words()), Style.QUIET), words(line.became()));
        HBox.setHgrow(said, Priority.ALWAYS);
        Button again = button(ID_AGAIN + place, "Decide again", line, () -> decide(line, Outcome.PROPOSED));
        again.getStyleClass().add("flat");
        HBox row = new HBox(8, said, again);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
