package org.minutebook.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.change.RecordNone;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.NoneRecorded;
import org.minutebook.db.model.NoneRecorded.Subject;
import org.minutebook.db.rules.Finding;

/** Who declared what for the item, what the rule says of taking part beside it, and who should be asked. */
final class DeclarationPanel extends VBox {
    static final String ID_NEW = "declaration-new";
    private static final List<Subject> NONE =
            List.of(Subject.INTERESTS, Subject.PECUNIARY_INTERESTS, Subject.OTHER_INTERESTS);

    private final ItemActs acts;
    private final VBox lines = new VBox(6);
    private final HBox none = new HBox(12);
    private final DeclarationForm form;
    private List<InterestsAtItem.Line> linesShown = List.of();
    private List<String> promptsShown = List.of();
    private boolean filling;

    DeclarationPanel(MinutesViewModel model, Runnable back, Consumer<Node> reveal) {
        super(6);
        acts = model.atItem();
        form = new DeclarationForm(model, back, reveal);
        HBox head = new HBox(
                10,
                Style.on(new Label("Declarations"), Style.SECTION_TITLE),
                Fields.spring(),
                Buttons.flat(ID_NEW, Command.of("Declaration (F6)", form::begin).on("F6")));
        head.setAlignment(Pos.CENTER_LEFT);
        none.getChildren().setAll(NONE.stream().map(this::none).toList());
        getChildren().addAll(head, lines, none, form);
    }

    private CheckBox none(Subject subject) {
        String words = RecordNone.words(subject);
        CheckBox box = new CheckBox(Character.toUpperCase(words.charAt(0)) + words.substring(1));
        box.setId("none-" + subject.name().toLowerCase(Locale.ROOT));
        box.setUserData(subject);
        box.setOnAction(event -> {
            if (!filling) {
                acts.none(subject, box.isSelected());
            }
        });
        return box;
    }

    /** Only where it changed: whoever presses a button of a line must find it there a moment later. */
    void show(MinutesFacts facts, AgendaItem item) {
        InterestsAtItem at = new InterestsAtItem(facts, item);
        List<InterestsAtItem.Line> now = at.lines();
        List<String> prompts = at.prompts();
        if (!now.equals(linesShown) || !prompts.equals(promptsShown)) {
            linesShown = now;
            promptsShown = prompts;
            List<Node> nodes = new ArrayList<>();
            now.forEach(line -> nodes.add(line(line)));
            prompts.forEach(prompt -> nodes.add(words(prompt, Style.NOTICE, Style.TONE_BLUE)));
            lines.getChildren().setAll(nodes);
        }
        boolean asked = item.role() == AgendaItem.Role.DECLARATIONS;
        none.setVisible(asked);
        none.setManaged(asked);
        filling = true;
        for (Node node : none.getChildren()) {
            ((CheckBox) node)
                    .setSelected(facts.interests().none().stream()
                            .map(NoneRecorded::subject)
                            .anyMatch(subject -> subject == node.getUserData()));
        }
        filling = false;
        form.show(facts, item);
    }

    private Node line(InterestsAtItem.Line line) {
        Label says = new Label(line.says());
        says.setWrapText(true);
        HBox acts = new HBox(
                4,
                Fields.spring(),
                Buttons.icon(
                        "declaration-edit-" + line.declaration().id(),
                        Feather.EDIT_2,
                        Command.of(
                                "Change the declaration of "
                                        + line.declaration().printed(),
                                () -> form.change(line.declaration()))),
                Buttons.icon(
                        "declaration-remove-" + line.declaration().id(),
                        Feather.TRASH_2,
                        Command.of(
                                "Take out the declaration of "
                                        + line.declaration().printed(),
                                () -> this.acts.remove(line.declaration()))));
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox top = new HBox(6, says, acts);
        VBox box = new VBox(2, top);
        if (!line.rule().isBlank()) {
            box.getChildren().add(words(line.rule(), Style.QUIET));
        }
        line.findings().forEach(finding -> box.getChildren().add(finding(finding)));
        return box;
    }

    /** A finding with its cure, in words and with a colour beside them. */
    static Node finding(Finding finding) {
        Label says = words(
                finding.plainly() + (finding.cure().isBlank() ? "" : " " + finding.cure()),
                finding.met() ? new Style[] {Style.QUIET} : new Style[] {Style.NOTICE, Style.TONE_AMBER});
        says.setTooltip(new Tooltip(finding.rule().cited()));
        return says;
    }

    private static Label words(String text, Style... styles) {
        Label label = Style.on(new Label(text), styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
