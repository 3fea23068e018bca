package org.minutebook.app.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.editor.RichField;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Scrolling;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Verb;

/** What is written under the chosen item. What leaves the book and what never does stand apart. */
final class ItemEditor extends ScrollPane {
    static final String ID_BODY = "minute-body";
    static final String ID_OPENING = "minute-opening";
    static final String ID_NOTE = "minute-note";
    static final String ID_PRIVATE = "minute-private";
    static final String ID_CLAUSE_NEW = "clause-new";
    static final String ID_ACTION_NEW = "minute-action-new";

    private static final int CLAUSE_LINE = 30;

    private final OpenBook open;
    private final MinutesViewModel model;
    private final Label title = Style.on(new Label(), Style.SECTION_TITLE);
    private final VBox clauses = new VBox(6);
    private final VBox actions = new VBox(4);
    private final RichField body;
    private final DeclarationPanel declarations;
    private final VotePanel votes;
    private final RecommendationPanel recommended;
    private final SuggestionPanel suggestions;
    private final Label undecided = Style.on(new Label(), Style.QUIET);
    private List<ClauseRow> clausesShown = List.of();
    private List<MinutesFacts.ActionOfItem> actionsShown = List.of();

    ItemEditor(OpenBook open, MinutesViewModel model) {
        this.open = open;
        this.model = model;
        title.setWrapText(true);
        ComboBox<Audience> audience =
                Fields.choice("minute-audience", "Whose text", List.of(Audience.values()), ItemEditor::words);
        audience.valueProperty().bindBidirectional(model.audience());
        audience.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(10, title, audience);
        head.setAlignment(Pos.CENTER_LEFT);
        body = MinuteBody.field(ID_BODY, open, model);
        TextArea secret = area(
                ID_PRIVATE, "Private note, never printed", 2, model.fields().privateNote());
        Style.on(secret, Style.PRIVATE);
        declarations = new DeclarationPanel(model, this::toText, form -> Scrolling.reveal(this, form));
        votes = new VotePanel(model, this::toText, form -> Scrolling.reveal(this, form));
        recommended = new RecommendationPanel(model.outcomes(), this::toText);
        suggestions = new SuggestionPanel(model.outcomes());
        undecided.setWrapText(true);
        undecided.managedProperty().bind(undecided.textProperty().isNotEmpty());
        VBox content = new VBox(
                10,
                head,
                new NumberPanel(model),
                Fields.labelled(
                        "_Opening (blank: as the house style words it)",
                        area(ID_OPENING, "Opening", 2, model.fields().opening())),
                Fields.labelled("_Text", body),
                declarations,
                recommended,
                Style.on(new Label("Resolved"), Style.SECTION_TITLE),
                clauses,
                newClause(),
                votes,
                Style.on(new Label("Actions"), Style.SECTION_TITLE),
                undecided,
                actions,
                suggestions,
                newAction(),
                Fields.labelled(
                        "_Post-meeting note (printed)",
                        area(ID_NOTE, "Post-meeting note", 2, model.fields().postMeetingNote())),
                Fields.labelled("Pri_vate note (stays in the book, never printed)", secret));
        Style.on(content, Style.PANE);
        setContent(content);
        skinProperty()
                .subscribe(unused -> Optional.ofNullable(lookup(".viewport")).ifPresent(view -> view.setCache(false)));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.facts().subscribe(unused -> show());
        model.chosen().subscribe(unused -> {
            show();
            setVvalue(0);
        });
    }

    /** Back to what is being written. */
    void toText() {
        body.requestFocus();
    }

    private static String words(Audience audience) {
        return switch (audience) {
            case PUBLIC -> "Public text";
            case RESTRICTED -> "Restricted text";
        };
    }

    private TextArea area(String id, String name, int rows, StringProperty text) {
        TextArea area = Fields.area(id, name, rows);
        area.textProperty().bindBidirectional(text);
        area.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                model.take();
            }
        });
        return area;
    }

    private void show() {
        Optional<MinutesFacts> facts = model.facts().get();
        Optional<ItemRow> row = model.items().stream()
                .filter(one ->
                        model.chosen().get().equals(Optional.of(one.item().id())))
                .findFirst();
        title.setText(row.map(ItemRow::toString).orElse(""));
        row.ifPresent(one -> facts.ifPresent(now -> {
            declarations.show(now, one.item());
            votes.show(now, one.item());
            suggestions.show(now, one.item());
            undecided.setText(SuggestionPanel.left(now));
        }));
        Optional<MinutesFacts.Under> under =
                row.flatMap(one -> facts.map(now -> now.under().get(one.item().id())));
        recommended.show(
                under.map(MinutesFacts.Under::recommended).orElse(List.of()),
                facts.map(MinutesFacts::drafts).orElse(Map.of()));
        showClauses(under.map(MinutesFacts.Under::clauses).orElse(List.of()));
        showActions(under.map(MinutesFacts.Under::actions).orElse(List.of()));
    }

    /** Only where they changed: whoever types in one of them, or presses its button, must find it there a moment later. */
    private void showClauses(List<ClauseRow> now) {
        if (!now.equals(clausesShown)) {
            clausesShown = now;
            clauses.getChildren().setAll(now.stream().map(this::clause).toList());
        }
    }

    private void showActions(List<MinutesFacts.ActionOfItem> now) {
        if (!now.equals(actionsShown)) {
            actionsShown = now;
            actions.getChildren().setAll(now.stream().map(this::action).toList());
        }
    }

    private Node clause(ClauseRow row) {
        Clause clause = row.clause();
        Label letter = new Label(row.letter());
        letter.getStyleClass().add("clause-letter");
        letter.setMinWidth(USE_PREF_SIZE);
        ComboBox<Verb> verb = Fields.choice("verb-" + clause.id(), "Verb", List.of(Verb.values()), ClauseRow::words);
        verb.setValue(clause.verb());
        verb.setMinWidth(130);
        TextArea text = Fields.area("clause-" + clause.id(), "Clause " + row.letter(), rows(clause.text()));
        text.setText(clause.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        verb.setOnAction(event -> model.acts().editClause(clause, verb.getValue(), text.getText()));
        text.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                model.acts().editClause(clause, verb.getValue(), text.getText());
            }
        });
        Button remove = Buttons.icon(
                "clause-remove-" + clause.id(),
                Feather.TRASH_2,
                Command.of("Take out clause " + row.letter(), () -> model.acts().removeClause(clause)));
        HBox line = new HBox(8, letter, verb, text, remove);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** As many as show the whole clause, within reason. */
    private static int rows(String text) {
        return Math.clamp(text.length() / CLAUSE_LINE + 1, 2, 8);
    }

    private Node newClause() {
        ComboBox<Verb> verb =
                Fields.choice("clause-new-verb", "Verb of the new clause", List.of(Verb.values()), ClauseRow::words);
        verb.setValue(Verb.NOTED);
        verb.setMinWidth(130);
        TextField text = Fields.line(ID_CLAUSE_NEW, "New clause");
        text.setPromptText("That … (Ctrl+R, then Enter)");
        HBox.setHgrow(text, Priority.ALWAYS);
        Command add = Command.of("Add _clause", () -> {
            if (!text.getText().isBlank()) {
                model.outcomes().addClause(verb.getValue(), text.getText());
                text.clear();
            }
        });
        text.setOnAction(event -> add.run());
        Command fromText = Command.of("New clause", () -> {
            String chosen = body.chosenWords();
            if (chosen.isBlank()) {
                text.requestFocus();
            } else {
                body.cutChosen();
                model.outcomes().addClause(verb.getValue(), chosen);
            }
        });
        Buttons.reach(this, fromText.on("Shortcut+R"));
        return new HBox(8, verb, text, Buttons.of("clause-add", add));
    }

    private Node action(MinutesFacts.ActionOfItem of) {
        Action action = of.action();
        Hyperlink link = new Hyperlink((action.referencePrinted() + " " + action.text()).strip());
        link.setWrapText(true);
        link.setOnAction(event -> model.acts().toAction(action.id()));
        String due = action.dueOn() == null ? action.dueWords() : "due " + Days.shortly(action.dueOn());
        Label who = Style.on(
                new Label((of.owners().isBlank() ? "Nobody owns it" : of.owners()) + (due.isBlank() ? "" : ", " + due)),
                Style.QUIET);
        who.setWrapText(true);
        return new VBox(0, link, who);
    }

    private Node newAction() {
        TextField text = Fields.line(ID_ACTION_NEW, "New action");
        text.setPromptText("What is to be done");
        TextField owners = Fields.line("minute-action-owners", "Owners of the new action");
        owners.setPromptText("Owners");
        owners.setPrefColumnCount(9);
        DateField due = new DateField("minute-action-due", "Due", open.today());
        due.setPromptText("Due");
        due.setPrefColumnCount(6);
        HBox.setHgrow(text, Priority.ALWAYS);
        Command add = Command.of("A_dd action", () -> {
            if (!due.take()) {
                open.notices().refuse(due.unread());
            } else if (!text.getText().isBlank()) {
                model.facts().get().ifPresent(now -> model.outcomes()
                        .addAction(
                                now.meeting(),
                                text.getText(),
                                owners.getText(),
                                due.day().get()));
                text.clear();
                owners.clear();
                due.day().set(Optional.empty());
            }
        });
        List.of(text, owners).forEach(field -> field.setOnAction(event -> add.run()));
        Command fromText = Command.of("New action", () -> {
            String chosen = body.chosenWords();
            if (chosen.isBlank()) {
                text.requestFocus();
            } else {
                text.setText(chosen); // the words stay in the minute; an action is somebody's
                owners.requestFocus();
            }
        });
        Buttons.reach(this, fromText.on("Shortcut+Shift+A"));
        return new HBox(8, text, owners, due, Buttons.of("minute-action-add", add));
    }
}
