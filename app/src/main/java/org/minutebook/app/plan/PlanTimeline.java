package org.minutebook.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.plan.PlanState;

/**
 * The meetings of each board as columns, with what is planned for them. A card goes to another column by dragging it, or by Ctrl and the
 * arrow keys.
 */
final class PlanTimeline extends VBox {
    private static final KeyCombination LATER = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SOONER = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.SHORTCUT_DOWN);

    private final PlanViewModel model;
    private final List<VBox> cards = new ArrayList<>();
    private Optional<Id<ForwardPlanEntry>> dragged = Optional.empty();
    private Optional<Id<ForwardPlanEntry>> sought = Optional.empty();

    PlanTimeline(PlanViewModel model) {
        super(10);
        this.model = model;
        model.boards().subscribe(this::show);
        show();
        model.chosen().subscribe(chosen -> {
            mark();
            sought = chosen;
            seek();
        });
    }

    /** What was chosen comes into view as soon as its card is there and has a place: an address chooses before anything is laid out. */
    private void seek() {
        Optional<Id<ForwardPlanEntry>> wanted = sought;
        wanted.flatMap(this::cardOf).ifPresent(card -> card.layoutYProperty().subscribe(placed -> {
            if (placed.doubleValue() > 0 && sought.equals(wanted)) {
                sought = Optional.empty();
                reveal(card);
            }
        }));
    }

    /** Brings a card into what is seen of its board, and of the page of boards; what is seen already stays where it is. */
    private static void reveal(VBox card) {
        for (Node around = card.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds all = pane.getContent().getLayoutBounds();
                Bounds seen = pane.getViewportBounds();
                Bounds at = pane.getContent().sceneToLocal(card.localToScene(card.getLayoutBounds()));
                pane.setHvalue(scrolled(
                        pane.getHvalue(),
                        all.getWidth() - seen.getWidth(),
                        seen.getWidth(),
                        at.getMinX(),
                        at.getMaxX()));
                pane.setVvalue(scrolled(
                        pane.getVvalue(),
                        all.getHeight() - seen.getHeight(),
                        seen.getHeight(),
                        at.getMinY(),
                        at.getMaxY()));
            }
        }
    }

    /** How far a pane is scrolled, from 0 to 1, when it shows what lies between two places. */
    private static double scrolled(double now, double hidden, double seen, double from, double to) {
        if (hidden <= 0) {
            return 0;
        }
        double first = now * hidden;
        return from >= first && to <= first + seen ? now : Math.clamp(from / hidden, 0, 1);
    }

    private void show() {
        boolean focused = cards.stream().anyMatch(Node::isFocused);
        cards.clear();
        getChildren().setAll(model.boards().stream().map(this::board).toList());
        mark();
        seek();
        if (focused) {
            applyCss(); // what scrolls is in the scene only once it has its skin, and only then takes the focus
            model.chosen().get().flatMap(this::cardOf).ifPresent(Node::requestFocus);
        }
    }

    private Optional<VBox> cardOf(Id<ForwardPlanEntry> id) {
        return cards.stream()
                .filter(card -> card.getId().equals(PlanView.cardId(id)))
                .findFirst();
    }

    private Node board(PlanBoard plan) {
        HBox columns = new HBox(8);
        plan.columns().forEach(column -> columns.getChildren().add(column(column)));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Meetings of the " + plan.board().name());
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox line = new HBox(8, column(plan.undated()), scroll);
        Label name = Style.on(new Label(plan.board().name()), Style.SECTION_TITLE);
        return model.boards().size() == 1 ? line : new VBox(4, name, line);
    }

    private Node column(PlanColumn column) {
        VBox box = Style.on(new Column(), Style.PLAN_COLUMN);
        box.setId(column.id());
        box.setAccessibleText(column.title() + ", " + column.cards().size() + " entries");
        box.getChildren().add(head(column));
        column.cards().forEach(card -> box.getChildren().add(card(card)));
        if (column.cards().isEmpty()) {
            box.getChildren().add(Style.on(new Label("Nothing planned yet"), Style.QUIET));
        }
        box.setOnDragOver(event -> {
            if (dragged.isPresent() && !column.past()) {
                event.acceptTransferModes(TransferMode.MOVE);
                Style.on(box, Style.DROP_HERE);
            }
            event.consume();
        });
        box.setOnDragExited(event -> Style.off(box, Style.DROP_HERE));
        box.setOnDragDropped(event -> {
            dropped(column);
            event.setDropCompleted(true);
            event.consume();
        });
        return box;
    }

    private void dropped(PlanColumn column) {
        Optional<Id<ForwardPlanEntry>> id = dragged;
        dragged = Optional.empty();
        model.boards().stream()
                .filter(plan -> plan.board().id().equals(column.board()))
                .flatMap(plan -> plan.all().stream())
                .filter(from -> from != column && !from.id().equals(column.id()))
                .flatMap(from -> from.cards().stream())
                .filter(card -> id.isPresent() && card.entry().id().equals(id.get()))
                .findFirst()
                .ifPresent(card -> model.move(card.entry(), column.place()));
    }

    private Node head(PlanColumn column) {
        Label state = Style.on(new Label(column.state()), Style.QUIET);
        if (column.meeting() == null) {
            Label title = Style.on(new Label(column.title()), Style.PLAN_DAY);
            return column.state().isBlank() ? title : new VBox(title, state);
        }
        Hyperlink title = Style.on(new Hyperlink(column.title()), Style.PLAN_DAY);
        title.setAccessibleText("Open the meeting of " + column.title());
        title.setOnAction(event -> model.openMeeting(column));
        return new VBox(title, state);
    }

    private Node card(PlanCard card) {
        Label title = new Label(card.title());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label leads = Style.on(new Label(card.leads()), Style.QUIET);
        leads.setWrapText(true);
        leads.setMinHeight(Region.USE_PREF_SIZE);
        Label state = Style.on(new Label(card.state()), Style.STATE, tone(card.kind()));
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        VBox foot = new VBox(2, state);
        if (card.cycle()) {
            foot.getChildren()
                    .add(Style.on(new Label("Added by a cycle", new FontIcon(Feather.ROTATE_CW)), Style.QUIET));
        }
        VBox box = Style.on(new VBox(2, title), Style.PLAN_CARD);
        if (!card.leads().isBlank()) {
            box.getChildren().add(leads);
        }
        box.getChildren().add(foot);
        box.setId(PlanView.cardId(card.entry().id()));
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.BUTTON);
        box.setAccessibleText(card.spoken());
        box.setOnMouseClicked(event -> {
            box.requestFocus();
            model.chosen().set(Optional.of(card.entry().id()));
        });
        box.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.chosen().set(Optional.of(card.entry().id()));
            }
        });
        box.setOnKeyPressed(event -> {
            if (LATER.match(event)) {
                model.step(card, 1);
                event.consume();
            } else if (SOONER.match(event)) {
                model.step(card, -1);
                event.consume();
            }
        });
        box.setOnDragDetected(event -> {
            Dragboard board = box.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(card.title());
            board.setContent(content);
            dragged = Optional.of(card.entry().id());
            event.consume();
        });
        cards.add(box);
        return box;
    }

    private static Style tone(PlanState state) {
        return switch (state) {
            case SLIPPED -> Style.TONE_AMBER;
            case ON_AGENDA, TAKEN -> Style.TONE_GREEN;
            case IDEA, DROPPED -> Style.TONE_GREY;
            case PLANNED -> Style.TONE_BLUE;
        };
    }

    /** A column is as high as its words are at its own width, also where nobody says how wide it will be. */
    private static final class Column extends VBox {
        Column() {
            super(6);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
        }
    }

    private void mark() {
        for (VBox card : cards) {
            boolean here = model.chosen()
                    .get()
                    .map(id -> card.getId().equals(PlanView.cardId(id)))
                    .orElse(false);
            if (here) {
                Style.on(card, Style.CHOSEN);
            } else {
                Style.off(card, Style.CHOSEN);
            }
        }
    }
}
