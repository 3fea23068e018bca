package org.minutebook.app.agenda;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.agenda.AgendaOrder.Step;

/** Headings, items and their parts. They are moved by dragging, and by Alt with the arrows. */
final class AgendaTree extends ListView<AgendaRow> {
    private static final double INDENT = 22;
    /** The scroll bar and the borders. */
    private static final double BESIDE = 16;

    private static final double NARROWEST = 120;
    private static final PseudoClass DROP_HERE = PseudoClass.getPseudoClass("drop-here");

    private final AgendaViewModel model;

    /** @param edit goes to the fields of the chosen item */
    AgendaTree(String id, AgendaViewModel model, Runnable edit, Runnable takeOff) {
        this.model = model;
        setId(id);
        setAccessibleText("Items of the agenda. Alt and the arrows move an item, Enter goes to its fields.");
        getStyleClass().add("item-list");
        setItems(model.rows());
        setCellFactory(unused -> new Cell());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosen().set(Optional.of(row.item().id()));
            }
        });
        model.chosen().subscribe(unused -> select());
        model.facts().subscribe(unused -> select());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, edit, takeOff));
        widthProperty().subscribe((before, now) -> refresh()); // the height of a row follows from the width
        setOnDragOver(this::over);
        setOnDragDropped(event -> dropped(event, null));
    }

    private void pressed(KeyEvent event, Runnable edit, Runnable takeOff) {
        if (event.isAltDown()) {
            Step step =
                    switch (event.getCode()) {
                        case UP -> Step.UP;
                        case DOWN -> Step.DOWN;
                        case RIGHT -> Step.IN;
                        case LEFT -> Step.OUT;
                        default -> null;
                    };
            if (step != null) {
                model.move(step);
                event.consume();
            }
        } else if (event.getCode() == KeyCode.ENTER) {
            edit.run();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            takeOff.run();
            event.consume();
        }
    }

    private void select() {
        model.row().ifPresent(row -> {
            AgendaRow now = getSelectionModel().getSelectedItem();
            if (now == null || !now.equals(row)) {
                getSelectionModel().select(row);
                scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 4));
            }
        });
    }

    private void over(DragEvent event) {
        if (dragged(event).isPresent()) {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    private void dropped(DragEvent event, @Nullable AgendaRow before) {
        dragged(event).ifPresent(id -> {
            model.moveBefore(id, before == null ? null : before.item().id());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private static Optional<Id<AgendaItem>> dragged(DragEvent event) {
        String text = event.getDragboard().getString();
        return text != null && text.startsWith("item ") ? Addresses.id(text.substring(5)) : Optional.empty();
    }

    /** A number, a title with the line under it, marks and minutes. */
    private final class Cell extends ListCell<AgendaRow> {
        private final Label number = Style.on(new Label(), Style.AGENDA_NUMBER);
        private final Label title = new Label();
        private final Label line = Style.on(new Label(), Style.QUIET);
        private final HBox marks = new HBox(4);
        private final Label minutes = Style.on(new Label(), Style.QUIET);
        private final VBox words = new VBox(1, title, line);
        private final HBox all = new HBox(8, number, words, marks, minutes);

        Cell() {
            setPrefWidth(0);
            title.setWrapText(true);
            line.setWrapText(true);
            marks.setMinWidth(USE_PREF_SIZE);
            minutes.setMinWidth(USE_PREF_SIZE);
            number.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(60);
            all.setAlignment(Pos.TOP_LEFT);
            setOnDragDetected(event -> {
                AgendaRow row = getItem();
                if (row != null && !row.frozen()) {
                    ClipboardContent content = new ClipboardContent();
                    content.putString("item " + row.item().id());
                    startDragAndDrop(TransferMode.MOVE).setContent(content);
                    event.consume();
                }
            });
            setOnDragOver(AgendaTree.this::over);
            setOnDragEntered(
                    event -> pseudoClassStateChanged(DROP_HERE, dragged(event).isPresent()));
            setOnDragExited(event -> pseudoClassStateChanged(DROP_HERE, false));
            setOnDragDropped(event -> dropped(event, getItem()));
        }

        @Override
        protected void updateItem(@Nullable AgendaRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            AgendaItem item = row.item();
            number.setText(item.heading() ? "" : row.number());
            number.setManaged(!item.heading());
            title.setText(item.title());
            Style.off(title, Style.SECTION_TITLE, Style.STRUCK);
            if (item.heading()) {
                Style.on(title, Style.SECTION_TITLE);
            } else if (row.withdrawn()) {
                Style.on(title, Style.STRUCK);
            }
            line.setText(item.officerLine());
            line.setManaged(!item.officerLine().isBlank());
            minutes.setText(item.minutesAllotted() == 0 ? "" : item.minutesAllotted() + " min");
            marks.getChildren().setAll(row.marks().stream().map(this::mark).toList());
            all.setPadding(new Insets(0, 0, 0, row.isPart() ? INDENT : 0));
            setGraphic(all);
            setAccessibleText(row.toString());
        }

        /** Titles wrap, so the height follows from the width of the list and not the other way round. */
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) {
                return super.computePrefHeight(width);
            }
            double given = width > 0 ? width : getListView().getWidth() - BESIDE;
            double room = Math.max(given - snappedLeftInset() - snappedRightInset(), NARROWEST);
            return snappedTopInset() + all.prefHeight(room) + snappedBottomInset();
        }

        private Label mark(String word) {
            return Style.on(new Label(word), Style.RAG, word.equals("Withdrawn") ? Style.RAG_GREY : Style.RAG_AMBER);
        }
    }
}
