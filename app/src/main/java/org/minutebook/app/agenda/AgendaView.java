package org.minutebook.app.agenda;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.MeetingTabs;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.db.rules.agenda.AgendaOrder.Step;
import org.minutebook.db.rules.agenda.MeetingStates;

/** A meeting's agenda: the tree of its items, what is said of one, and what waits or changed. */
public final class AgendaView extends BorderPane {
    public static final String ID_TREE = "agenda-tree";
    public static final String ID_NEW = "agenda-new";
    public static final String ID_HEADING = "agenda-new-heading";
    public static final String ID_ISSUE = "agenda-issue";
    public static final String ID_LATE = "agenda-late";
    public static final String ID_TAKE_OFF = "agenda-take-off";
    public static final String ID_LAY_OUT = "agenda-lay-out";
    public static final String ID_EMPTY_LAY_OUT = "agenda-empty-lay-out";
    public static final String ID_TIME = "agenda-time";
    public static final String ID_EXPORT = "agenda-export";
    /** Ends with up, down, in or out. */
    public static final String ID_MOVE = "agenda-move-";

    private final AgendaViewModel model;
    private final AgendaTree tree;
    private final AgendaCards cards;
    private final TextField newItem = Fields.line(ID_NEW, "Title of a new item, then Enter");
    private final Label time = Style.on(new Label(), Style.QUIET);
    private final BooleanBinding draft;
    private final BooleanBinding issued;
    private final BooleanBinding closed;

    public AgendaView(OpenBook open, AgendaViewModel model) {
        this.model = model;
        Style.on(this, Style.PAGE);
        draft = when(facts -> !facts.isFrozen() && takesItems(facts));
        issued = when(AgendaFacts::isIssued);
        closed = when(facts -> facts.isFrozen() && !facts.isIssued() || !takesItems(facts));
        ItemPanel item = new ItemPanel(open, model);
        cards = new AgendaCards(open, model, this::toTree);
        tree = new AgendaTree(ID_TREE, model, item::edit, cards::takeOff);
        MeetingTabs tabs = new MeetingTabs(open, model.meeting());
        model.facts()
                .subscribe(facts -> facts.ifPresent(now -> {
                    tabs.show(now.meeting(), now.board());
                    show(now);
                }));
        setTop(Style.on(new VBox(8, tabs, bar(new AgendaFiles(open, model)), cards), Style.PANE_HEAD));
        setCenter(middle(item));
        Buttons.reach(this, Command.of("New item", this::addNew).on("Shortcut+N"));
    }

    private HBox bar(AgendaFiles files) {
        time.setId(ID_TIME);
        time.setMinWidth(0);
        HBox.setHgrow(time, Priority.ALWAYS);
        time.setMaxWidth(Double.MAX_VALUE);
        Button issue = Buttons.main(
                ID_ISSUE, Command.of("_Issue agenda…", cards::issue).when(Bindings.not(closed)));
        issue.textProperty()
                .bind(Bindings.when(issued).then("_Issue revised agenda…").otherwise("_Issue agenda…"));
        HBox bar = new HBox(
                6,
                move("up", Feather.ARROW_UP, "Up (Alt+Up)", Step.UP),
                move("down", Feather.ARROW_DOWN, "Down (Alt+Down)", Step.DOWN),
                move("in", Feather.CORNER_DOWN_RIGHT, "Part of the item above (Alt+Right)", Step.IN),
                move("out", Feather.CORNER_UP_LEFT, "An item of its own (Alt+Left)", Step.OUT),
                takeOff(),
                only(
                        when(AgendaFacts::standingMissing),
                        Buttons.flat(ID_LAY_OUT, Command.of("Lay out _standing items", model::layOut))),
                time,
                files.menu(ID_EXPORT),
                cards.menu(),
                only(issued, Buttons.of(ID_LATE, Command.of("L_ate item…", cards::late))),
                issue);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button move(String id, Feather icon, String words, Step step) {
        return only(draft, Buttons.icon(ID_MOVE + id, icon, Command.of(words, () -> {
            model.move(step);
            toTree();
        })));
    }

    private Button takeOff() {
        Button button = Buttons.flat(ID_TAKE_OFF, Command.of("Remove item", cards::takeOff));
        button.textProperty().bind(Bindings.when(issued).then("_Withdraw item…").otherwise("Remove item"));
        button.visibleProperty().bind(Bindings.not(closed));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private StackPane middle(ItemPanel item) {
        newItem.setPromptText("New item, then Enter");
        newItem.setOnAction(event -> add(false));
        HBox.setHgrow(newItem, Priority.ALWAYS);
        HBox adding = new HBox(6, newItem, Buttons.flat(ID_HEADING, Command.of("As _heading", () -> add(true))));
        adding.visibleProperty().bind(draft);
        adding.managedProperty().bind(draft);
        VBox left = new VBox(6, tree, adding);
        VBox.setVgrow(tree, Priority.ALWAYS);
        left.setMinWidth(280);
        item.setMinWidth(330);
        SidePanel side = new SidePanel(model);
        side.setMinWidth(220);
        EmptyPane empty = new EmptyPane(
                Feather.LIST,
                "Nothing is on this agenda yet",
                "The items of the meeting stand here in their order. The board’s standing items are laid out in one"
                        + " step; what waits on the right is ticked and placed.",
                Buttons.main(ID_EMPTY_LAY_OUT, Command.of("Lay out the standing items", model::layOut)));
        StackPane centre = new StackPane(item, empty);
        empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        centre.setMinWidth(330);
        SplitPane split = new SplitPane(left, centre, side);
        split.setDividerPositions(0.42, 0.76);
        return new StackPane(split);
    }

    private void show(AgendaFacts facts) {
        time.setText(facts.time().words());
        Style.off(time, Style.OVERDUE, Style.QUIET);
        Style.on(time, facts.time().over() > 0 ? Style.OVERDUE : Style.QUIET);
    }

    private void add(boolean heading) {
        if (!newItem.getText().isBlank()) {
            model.add(newItem.getText(), heading);
            newItem.clear();
        }
        newItem.requestFocus();
    }

    private void addNew() {
        if (issued.get()) {
            cards.late();
        } else {
            newItem.requestFocus();
        }
    }

    private void toTree() {
        tree.requestFocus();
    }

    private static Button only(BooleanBinding when, Button button) {
        button.visibleProperty().bind(when);
        button.managedProperty().bind(when);
        return button;
    }

    private BooleanBinding when(Predicate<AgendaFacts> holds) {
        return Bindings.createBooleanBinding(
                () -> model.facts().get().map(holds::test).orElse(false), model.facts());
    }

    private static boolean takesItems(AgendaFacts facts) {
        return MeetingStates.takesItems(facts.meeting().state());
    }
}
