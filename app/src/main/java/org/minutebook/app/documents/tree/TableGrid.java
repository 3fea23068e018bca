package org.minutebook.app.documents.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Where each cell of a table stands once spans are laid out; the only place that counts columns. */
public final class TableGrid {

    /** One cell at its place; {@code continued} where it only reaches down from a row above. */
    public record Place(int column, Table.Cell cell, boolean continued) {}

    private TableGrid() {}

    /** Each row's places from left to right, with those that are reached into from above. */
    public static List<List<Place>> of(Table table) {
        return lay(table.widths().size(), table.rows());
    }

    static void check(int columns, int headerRows, List<Table.Row> rows) {
        lay(columns, rows);
        for (int row = 0; row < headerRows; row++) {
            for (Table.Cell cell : rows.get(row).cells()) {
                if (row + cell.rows() > headerRows) {
                    throw new IllegalArgumentException("a header cell reaches into the rows below the header");
                }
            }
        }
    }

    private static List<List<Place>> lay(int columns, List<Table.Row> rows) {
        List<List<Place>> grid = new ArrayList<>(rows.size());
        Table.Cell[] above = new Table.Cell[columns];
        int[] left = new int[columns];
        for (int r = 0; r < rows.size(); r++) {
            List<Place> places = new ArrayList<>(columns);
            int next = 0;
            List<Table.Cell> cells = rows.get(r).cells();
            for (int column = 0; column < columns; ) {
                Table.Cell cell = above[column];
                boolean continued = left[column] > 0 && cell != null;
                if (!continued) {
                    if (next == cells.size()) {
                        throw new IllegalArgumentException("row " + (r + 1) + " has too few cells: " + cells.size());
                    }
                    cell = cells.get(next++);
                    if (column + cell.columns() > columns || r + cell.rows() > rows.size()) {
                        throw new IllegalArgumentException("a cell of row " + (r + 1) + " reaches out of the table");
                    }
                    Arrays.fill(above, column, column + cell.columns(), cell);
                    Arrays.fill(left, column, column + cell.columns(), cell.rows());
                }
                Objects.requireNonNull(cell);
                places.add(new Place(column, cell, continued));
                for (int c = column; c < column + cell.columns(); c++) {
                    left[c]--;
                }
                column += cell.columns();
            }
            if (next != cells.size()) {
                throw new IllegalArgumentException("row " + (r + 1) + " has too many cells: " + cells.size());
            }
            grid.add(List.copyOf(places));
        }
        return grid;
    }
}
