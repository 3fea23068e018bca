package org.minutebook.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.rules.Finding;

/** How it was voted under the item, and what is out of order there, each with what would put it right. */
final class VotePanel extends VBox {
    static final String ID_NEW = "vote-new";

    private final ItemActs acts;
    private final VBox lines = new VBox(6);
    private final VoteForm form;
    private List<VoteLine> linesShown = List.of();
    private List<Finding> findingsShown = List.of();

    VotePanel(MinutesViewModel model, Runnable back, Consumer<Node> reveal) {
        super(6);
        setId("minute-votes");
        acts = model.atItem();
        form = new VoteForm(acts, back, reveal);
        HBox head = new HBox(
                10,
                Style.on(new Label("Votes"), Style.SECTION_TITLE),
                Fields.spring(),
                Buttons.flat(ID_NEW, Command.of("Vote (F8)", form::begin).on("F8")));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, lines, form);
    }

    /** Only where it changed: whoever presses a button of a line must find it there a moment later. */
    void show(MinutesFacts facts, AgendaItem item) {
        List<VoteLine> now = facts.votes().getOrDefault(item.id(), List.of());
        List<Finding> findings = new OutOfOrderAtItem(facts, item).findings();
        if (!now.equals(linesShown) || !findings.equals(findingsShown)) {
            linesShown = now;
            findingsShown = findings;
            List<Node> nodes = new ArrayList<>();
            now.forEach(line -> nodes.add(line(line)));
            findings.forEach(finding -> nodes.add(DeclarationPanel.finding(finding)));
            lines.getChildren().setAll(nodes);
        }
        form.show(facts, item);
    }

    private Node line(VoteLine line) {
        Label says = new Label(line.words());
        says.setId("vote-says-" + line.vote().id());
        says.setWrapText(true);
        HBox.setHgrow(says, Priority.ALWAYS);
        return new HBox(
                6,
                says,
                Fields.spring(),
                Buttons.icon(
                        "vote-edit-" + line.vote().id(),
                        Feather.EDIT_2,
                        Command.of("Change this vote", () -> form.change(line))),
                Buttons.icon(
                        "vote-remove-" + line.vote().id(),
                        Feather.TRASH_2,
                        Command.of("Take out this vote", () -> acts.remove(line.vote()))));
    }
}
