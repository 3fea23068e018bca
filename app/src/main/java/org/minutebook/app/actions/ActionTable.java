package org.minutebook.app.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.kit.RagLabel;
import org.minutebook.app.kit.RagLabel.Rated;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;

/** The log as a table. Rows of a long log are of one height, so that a hundred thousand are laid out as fast as ten. */
final class ActionTable extends TableView<ActionLine> {

    /** "On an agenda" in full. */
    private static final double STATE = 120;

    private final ActionsViewModel model;

    ActionTable(ActionsViewModel model, MySettings mine) {
        this.model = model;
        setId(ActionsView.ID_TABLE);
        Tables.behave(this, "Action log", mine);
        fill(mine);
    }

    /** What the pane beside the log says anyway leaves the columns to the rest. */
    void giveWay(boolean beside) {
        List<String> columns = List.of("RAISED", "LATEST", "AGE");
        getColumns().stream()
                .filter(column -> columns.contains(column.getId()))
                .forEach(column -> column.setVisible(!beside));
    }

    private void fill(MySettings mine) {
        TableColumn<ActionLine, Rated> rag = Tables.things("RAG", "RAG rating", 108, ActionLine::rated);
        RagLabel.in(rag);
        TableColumn<ActionLine, LocalDate> raised =
                days("RAISED", "Raised", line -> line.row().raisedOn());
        TableColumn<ActionLine, String> due = Tables.wrapped("DUE", "Due", 92, ActionLine::due);
        TableColumn<ActionLine, String> state = Tables.words("STATE", "State", STATE, ActionLine::stateWords);
        state.setCellFactory(unused -> new StateCell());
        state.setMinWidth(STATE);
        TableColumn<ActionLine, Integer> age = Tables.things("AGE", "Days open", 98, ActionLine::age);
        TableColumn<ActionLine, String> text =
                Tables.wrapped("TEXT", "Action", 286, line -> line.row().text());
        TableColumn<ActionLine, String> latest = Tables.wrapped(
                "LATEST", "Latest update", 200, line -> line.row().latest());
        getColumns().add(grouped());
        getColumns().add(Tables.words("BOARD", "Board", 70, ActionLine::board));
        getColumns().add(Tables.words("REFERENCE", "Ref", 66, line -> line.row().reference()));
        getColumns().add(raised);
        getColumns().add(text);
        getColumns()
                .add(Tables.wrapped(
                        "OWNERS", "Owners", 130, line -> line.row().owners().replace(" / ", "; ")));
        getColumns().add(due);
        getColumns().add(latest);
        getColumns().add(rag);
        getColumns().add(state);
        getColumns().add(age);
        setItems(model.rows());
        setPlaceholder(
                Style.on(new Label("No action fits this filter. Take a word or a chip out of it."), Style.QUIET));
        Tables.roomForTwoLines(this, mine, model.inFull());
        setSortPolicy(sorted -> {
            if (sorted.getSortOrder().isEmpty()) {
                model.sortBy("", true);
            } else {
                TableColumn<ActionLine, ?> by = sorted.getSortOrder().getFirst();
                model.sortBy(by.getId(), by.getSortType() == TableColumn.SortType.ASCENDING);
            }
            return true;
        });
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.chosen().set(Optional.of(line.id()));
            }
        });
        model.chooseAmong(() -> getSelectionModel().getSelectedItems());
        model.chosen().subscribe(this::select);
        model.count().subscribe(unused -> select(model.chosen().get()));
    }

    /** The group, said once at its first row; the column is there only while there are groups. */
    private TableColumn<ActionLine, ActionLine> grouped() {
        TableColumn<ActionLine, ActionLine> column = Tables.things("GROUP", "Group", 150, line -> line);
        column.setSortable(false);
        column.setCellFactory(unused -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable ActionLine line, boolean empty) {
                super.updateItem(line, empty);
                setText(empty || line == null || !isFirst(getIndex()) ? "" : model.groupOf(line));
                setWrapText(true);
                Style.on(this, Style.FIELD_LABEL);
            }
        });
        model.group().subscribe(group -> column.setVisible(group != ActionGroup.NONE));
        return column;
    }

    private boolean isFirst(int row) {
        ActionGroup group = model.group().get();
        return row == 0
                || row < getItems().size()
                        && !group.label(getItems().get(row))
                                .equals(group.label(getItems().get(row - 1)));
    }

    /** Shows the chosen action in the table, if it is there. */
    private void select(Optional<Id<Action>> id) {
        if (id.isEmpty()) {
            return;
        }
        ActionLine now = getSelectionModel().getSelectedItem();
        if (now == null || !now.id().equals(id.get())) {
            int place = model.rows().placeOf(line -> line.id().equals(id.get()));
            if (place >= 0) {
                getSelectionModel().clearAndSelect(place);
                scrollTo(Math.max(0, place - 2));
            }
        }
    }

    private static TableColumn<ActionLine, LocalDate> days(
            String id, String title, Function<ActionLine, @Nullable LocalDate> of) {
        TableColumn<ActionLine, LocalDate> column = Tables.things(id, title, 92, of::apply);
        column.setCellFactory(unused -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setText(empty ? "" : Days.shortly(day));
            }
        });
        return column;
    }

    /** The state in words; what is overdue stands out by its word first. */
    private static final class StateCell extends TableCell<ActionLine, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty || words == null ? "" : words);
            Style.off(this, Style.OVERDUE);
            if ("Overdue".equals(getText())) {
                Style.on(this, Style.OVERDUE);
            }
        }
    }
}
