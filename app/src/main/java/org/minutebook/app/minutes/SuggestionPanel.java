package org.minutebook.app.minutes;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.file.SuggestedActions.Suggested;
import org.minutebook.db.model.AcceptedFinding;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.rules.ActionSuggestions;
import org.minutebook.db.rules.ActionWording;

/** Under an item, what its clauses and promises give somebody to do and nobody has decided about. */
final class SuggestionPanel extends VBox {
    /** End with the place of the suggestion under its item, counted from 1. */
    static final String ID_TEXT = "suggestion-text-";

    static final String ID_OWNERS = "suggestion-owners-";
    static final String ID_DUE = "suggestion-due-";
    static final String ID_TAKE = "suggestion-take-";
    static final String ID_REJECT = "suggestion-reject-";

    private final OutcomeActs acts;
    private List<Suggested> shown = List.of();

    SuggestionPanel(OutcomeActs acts) {
        super(8);
        setId("minute-suggestions");
        this.acts = acts;
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Only where it changed: what is being reworded must be there a moment later. */
    void show(MinutesFacts facts, AgendaItem item) {
        List<Suggested> now = facts.suggested().stream()
                .filter(one -> one.item().equals(item.id()))
                .toList();
        if (!now.equals(shown)) {
            shown = now;
            getChildren().clear();
            for (int i = 0; i < now.size(); i++) {
                Suggested one = now.get(i);
                Node node =
                        one.rejected().isPresent() ? decided(one, one.rejected().get()) : card(one, i + 1);
                getChildren().add(node);
            }
        }
        setVisible(!now.isEmpty());
    }

    private Node card(Suggested one, int place) {
        ActionSuggestions.Suggestion suggestion = one.suggestion();
        ActionWording words = one.clause() == null
                ? ActionWording.ofPromise(suggestion.text())
                : ActionWording.ofClause(suggestion.text());
        TextArea text = Fields.area(ID_TEXT + place, "What is to be done", 2);
        text.setText(words.text());
        TextField owners = Fields.line(ID_OWNERS + place, "Owners");
        owners.setPromptText("Owners");
        owners.setText(suggestion.owner().isBlank() ? words.owners() : suggestion.owner());
        DateField due = new DateField(ID_DUE + place, "Due", acts.today());
        due.setPromptText("Due");
        due.setPrefColumnCount(7);
        HBox.setHgrow(owners, Priority.ALWAYS);
        Command accept = Command.of("Add to the action log", () -> {
            if (due.take()) {
                acts.accept(one, text.getText(), owners.getText(), due.day().get());
            } else {
                acts.refuse(due.unread());
            }
        });
        owners.setOnAction(event -> accept.run());
        HBox line = new HBox(
                8,
                owners,
                due,
                Buttons.of(ID_TAKE + place, accept),
                Buttons.flat(ID_REJECT + place, Command.of("No action…", () -> acts.reject(one))));
        line.setAlignment(Pos.CENTER_LEFT);
        return Style.on(new VBox(6, head(suggestion), text, line), Style.CARD);
    }

    private static Node head(ActionSuggestions.Suggestion suggestion) {
        Label kind = Style.on(
                new Label(
                        switch (suggestion.kind()) {
                            case SUGGESTED -> "Suggested action " + suggestion.reference();
                            case ASK -> "An action? " + suggestion.reference();
                            case UNLOGGED_UNDERTAKING -> "Promised, in no log";
                        }),
                Style.RAG,
                suggestion.kind() == ActionSuggestions.Kind.SUGGESTED ? Style.RAG_BLUE : Style.RAG_AMBER);
        kind.setMinWidth(USE_PREF_SIZE);
        Label reason = Style.on(new Label(suggestion.reason()), Style.QUIET);
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        return new HBox(8, kind, reason);
    }

    private Node decided(Suggested one, AcceptedFinding rejected) {
        Label words = Style.on(
                new Label("No action: “" + one.suggestion().text() + "” " + rejected.reason() + " ("
                        + rejected.acceptedBy() + ")"),
                Style.QUIET);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(
                8,
                words,
                Buttons.flat(
                        "suggestion-again-" + rejected.id(),
                        Command.of("Decide again", () -> acts.decideAgain(rejected))));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** What is still to be decided, in words for the head of the actions; blank where nothing is. */
    static String left(MinutesFacts facts) {
        List<String> references = facts.suggested().stream()
                .filter(Suggested::open)
                .map(one -> one.suggestion().reference())
                .distinct()
                .toList();
        return references.isEmpty() ? "" : "To decide in these minutes: " + String.join(", ", references) + ".";
    }
}
