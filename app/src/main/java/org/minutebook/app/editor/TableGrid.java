package org.minutebook.app.editor;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.minutebook.app.editor.markup.Grid;
import org.minutebook.app.editor.markup.Inline;
import org.minutebook.app.editor.markup.Look;
import org.minutebook.app.kit.Style;

/**
 * A table among the lines. Its cells are drawn as words; the one that is written in holds a field. Tab goes to the next cell and
 * makes a row behind the last, Escape and the arrows out of the first and last row go back to the text.
 */
final class TableGrid extends VBox {
    private final GridPane cells = new GridPane();
    private final CellField field;
    private final Consumer<Grid> changed;
    private final Consumer<Integer> left;
    private Grid grid;
    private int row = -1;
    private int column = -1;

    /**
     * @param changed told of each key
     * @param left told that the caret goes on above (-1) or below (1), or to the table itself (0)
     */
    TableGrid(Grid grid, Consumer<Grid> changed, Consumer<Integer> left, Consumer<TableGrid> entered) {
        this.grid = grid;
        this.changed = changed;
        this.left = left;
        field = new CellField(this::typed);
        field.whenEntered(() -> entered.accept(this));
        cells.getStyleClass().add("table-grid");
        getChildren().add(cells);
        setPadding(new Insets(2, 2, 10, 2));
        setFillWidth(true);
        setAccessibleText("Table of " + grid.rows().size() + " rows and " + grid.columns() + " columns");
        cells.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        draw();
    }

    void toggle(Look.Part part) {
        field.toggle(part);
    }

    void addRow() {
        become(grid.withRowAfter(row), row + 1, column);
    }

    void addColumn() {
        become(grid.withColumnAfter(column), row, column + 1);
    }

    void removeRow() {
        become(grid.withoutRow(row), row, column);
    }

    void removeColumn() {
        become(grid.withoutColumn(column), row, column);
    }

    private void become(Grid now, int toRow, int toColumn) {
        grid = now;
        changed.accept(now);
        write(toRow, toColumn);
    }

    Grid grid() {
        return grid;
    }

    boolean isWritten() {
        return field.isWritten();
    }

    /** Puts the caret into a cell. */
    void write(int toRow, int toColumn) {
        row = Math.clamp(toRow, 0, grid.rows().size() - 1);
        column = Math.clamp(toColumn, 0, grid.columns() - 1);
        draw();
        applyCss(); // a cell takes letters once it is dressed, and the first may come before the next painting
        layout();
        field.write();
    }

    private void typed(Inline words) {
        if (row >= 0) {
            grid = grid.with(row, column, words);
            changed.accept(grid);
        }
    }

    private void draw() {
        cells.getChildren().clear();
        cells.getColumnConstraints().clear();
        for (int i = 0; i < grid.columns(); i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / grid.columns());
            width.setHgrow(Priority.ALWAYS);
            cells.getColumnConstraints().add(width);
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            for (int j = 0; j < grid.columns(); j++) {
                cells.add(cell(i, j), j, i);
            }
        }
    }

    private Node cell(int atRow, int atColumn) {
        StackPane cell = Style.on(new StackPane(), Style.SHEET_CELL);
        cell.getStyleClass().add("editor-cell");
        if (atRow == 0) {
            cell.getStyleClass().add("editor-head-cell");
        }
        if (atRow == row && atColumn == column) {
            field.show(grid.cell(atRow, atColumn), "Cell " + (atColumn + 1) + " of row " + (atRow + 1));
            cell.getChildren().add(field);
        } else {
            cell.getChildren().add(words(grid.cell(atRow, atColumn)));
        }
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (atRow != row || atColumn != column) {
                write(atRow, atColumn);
            }
            event.consume();
        });
        return cell;
    }

    private static TextFlow words(Inline of) {
        TextFlow flow = new TextFlow();
        for (Inline.Span span : of.spans()) {
            Text text = new Text(span.text());
            text.getStyleClass().add(Looks.WORDS);
            if (span.look().bold()) {
                Style.on(text, Style.SHEET_BOLD);
            }
            if (span.look().italic()) {
                Style.on(text, Style.SHEET_ITALIC);
            }
            flow.getChildren().add(text);
        }
        if (of.length() == 0) {
            flow.getChildren().add(new Text(" "));
        }
        return flow;
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        int last = grid.rows().size() - 1;
        boolean back = event.getCode() == KeyCode.TAB && event.isShiftDown();
        switch (event.getCode()) {
            case TAB -> step(back ? -1 : 1);
            case ESCAPE -> leave(0);
            case UP -> go(row == 0 ? -1 : row - 1);
            case DOWN -> go(row == last ? -1 : row + 1, 1);
            case ENTER -> go(row == last ? -1 : row + 1, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int toRow) {
        go(toRow, -1);
    }

    private void go(int toRow, int otherwise) {
        if (toRow < 0) {
            leave(otherwise);
        } else {
            write(toRow, column);
        }
    }

    private void step(int by) {
        int place = row * grid.columns() + column + by;
        if (place < 0) {
            leave(-1);
            return;
        }
        if (place >= grid.rows().size() * grid.columns()) {
            become(grid.withRowAfter(row), row + 1, 0);
            return;
        }
        write(place / grid.columns(), place % grid.columns());
    }

    private void leave(int where) {
        row = -1;
        column = -1;
        left.accept(where);
        draw();
    }
}
