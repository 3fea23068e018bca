package org.minutebook.app.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.RagLabel;
import org.minutebook.app.kit.StateWords;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionLink;
import org.minutebook.db.model.ActionUpdate;

/** The chosen action beside the log. */
final class ActionDetailsView extends ScrollPane {
    static final String ID_UPDATE = "action-update";
    static final String ID_ADD_UPDATE = "action-add-update";
    static final String ID_TEXT = "action-text";
    static final String ID_OWNERS = "action-owners";
    static final String ID_DUE = "action-due";
    static final String ID_SAVE = "action-save";
    static final String ID_CLOSE = "action-close";

    private final ActionDetailsViewModel model;
    private final Label title = Style.on(new Label(), Style.SECTION_TITLE);
    private final Label origin = Style.on(new Label(), Style.QUIET);
    private final VBox links = new VBox(6);
    private final VBox history = Style.on(new VBox(8), Style.TIMELINE);
    private final HBox states = new HBox(6);

    ActionDetailsView(OpenBook open, ActionDetailsViewModel model) {
        this.model = model;
        TextArea text = Fields.area(ID_TEXT, "Action", 5);
        text.textProperty().bindBidirectional(model.text());
        TextField owners = Fields.line(ID_OWNERS, "Owners, parted by a semicolon");
        owners.textProperty().bindBidirectional(model.owners());
        DateField due = new DateField(ID_DUE, "Due", open.today());
        due.day().bindBidirectional(model.due());
        TextField dueWords = Fields.line("action-due-words", "Due, in the words of the log");
        dueWords.textProperty().bindBidirectional(model.dueWords());
        ComboBox<Action.Rag> rag =
                Fields.choice("action-rag", "RAG rating", List.of(Action.Rag.values()), ActionDetailsView::ragWord);
        rag.valueProperty().bindBidirectional(model.rag());
        Button save =
                Buttons.main(ID_SAVE, Command.of("_Save changes", model::save).when(model.changed()));
        Button back = Buttons.flat(
                "action-put-back", Command.of("Undo changes", model::putBack).when(model.changed()));
        TextArea update = Fields.area(ID_UPDATE, "New update", 3);
        update.setPromptText("What was said or done since?");
        update.textProperty().bindBidirectional(model.update());
        Button add = Buttons.of(
                ID_ADD_UPDATE, Command.of("Add _update", model::addUpdate).when(Bindings.isNotEmpty(model.update())));
        origin.setWrapText(true);
        VBox content = new VBox(
                10,
                title,
                origin,
                states,
                links,
                Fields.labelled("Ac_tion", text),
                Fields.labelled("_Owners (separate with semicolons)", owners),
                pair(Fields.labelled("_Due", due), Fields.labelled("Due, in _words", dueWords)),
                pair(Fields.labelled("RAG ratin_g", rag), new VBox()),
                row(save, back),
                Style.on(new Label("History"), Style.SECTION_TITLE),
                update,
                row(add),
                history);
        Style.on(content, Style.PANE);
        content.setFillWidth(true);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(300);
        model.facts().subscribe(facts -> facts.ifPresent(this::show));
    }

    private static String ragWord(Action.Rag rag) {
        return rag == Action.Rag.NOT_SAID ? "Not rated" : RagLabel.word(rag);
    }

    private static HBox pair(VBox left, VBox right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(120);
        right.setPrefWidth(120);
        return new HBox(10, left, right);
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(ActionFacts facts) {
        Action action = facts.action();
        String reference = action.referencePrinted().isBlank() ? "Action" : "Action " + action.referencePrinted();
        title.setText(reference + " · " + StateWords.action(action.state()));
        origin.setText(String.join(
                " · ",
                Stream.of(facts.board().name(), raised(action), facts.origin())
                        .filter(words -> !words.isBlank())
                        .toList()));
        states.getChildren().setAll(stateButtons(facts));
        links.getChildren().setAll(facts.links().stream().map(this::link).toList());
        history.getChildren()
                .setAll(facts.updates().stream().map(ActionDetailsView::said).toList());
        if (facts.updates().isEmpty()) {
            history.getChildren().add(Style.on(new Label("Nothing has been said about it yet."), Style.QUIET));
        }
    }

    private static String raised(Action action) {
        return action.raisedOn() == null ? "" : "raised " + Days.shortly(action.raisedOn());
    }

    private List<Node> stateButtons(ActionFacts facts) {
        List<Node> buttons = new ArrayList<>();
        if (ActionLine.isOpen(facts.action().state())) {
            buttons.add(Buttons.of(ID_CLOSE, Command.of("_Close", () -> model.set(Action.State.CLOSED))));
            buttons.add(
                    Buttons.of("action-deliver", Command.of("De_livered", () -> model.set(Action.State.DELIVERED))));
            if (facts.action().state() != Action.State.PARKED) {
                buttons.add(Buttons.of("action-park", Command.of("_Park", () -> model.set(Action.State.PARKED))));
            }
        } else {
            buttons.add(Buttons.of("action-reopen", Command.of("Reopen", () -> model.set(Action.State.OPEN))));
        }
        if (facts.agreedAt().isPresent()) {
            buttons.add(Buttons.flat("action-origin", Command.of("Go to the minutes", model::toOrigin)));
        }
        return buttons;
    }

    private Node link(ActionFacts.Linked linked) {
        Label words = new Label(linked.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = Style.on(new VBox(6, words), Style.CARD);
        if (linked.link().state() == ActionLink.State.OFFERED) {
            Label offered = Style.on(new Label("Offered, not settled"), Style.QUIET);
            box.getChildren()
                    .addAll(
                            offered,
                            row(
                                    Buttons.of(
                                            "link-accept-" + linked.link().id(),
                                            Command.of("Accept", () -> model.settle(linked.link(), true))),
                                    Buttons.of(
                                            "link-reject-" + linked.link().id(),
                                            Command.of("Not so", () -> model.settle(linked.link(), false)))));
        } else if (linked.link().state() == ActionLink.State.REJECTED) {
            box.getChildren().add(Style.on(new Label("Was offered, and rejected"), Style.QUIET));
        }
        return box;
    }

    private static Node said(ActionUpdate update) {
        String day = update.said() != null ? Days.shortly(update.said()) : update.saidPrinted();
        String head = String.join(
                " · ",
                Stream.of(day, update.byWhom(), update.ragPrinted())
                        .filter(words -> !words.isBlank())
                        .toList());
        Label when = Style.on(new Label(head.isBlank() ? "Undated" : head), Style.QUIET);
        Label words = new Label(update.text());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(1, when, words);
    }
}
