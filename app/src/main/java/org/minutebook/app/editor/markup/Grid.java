package org.minutebook.app.editor.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table: rows of cells, the first of them the heading. Every row has as many cells as the heading. */
public record Grid(List<List<Inline>> rows) {
    public Grid {
        int columns = Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1));
        rows = rows.isEmpty()
                ? List.of(full(List.of(), columns))
                : rows.stream().map(row -> full(row, columns)).toList();
    }

    public static Grid blank(int rows, int columns) {
        List<List<Inline>> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(full(List.of(), columns));
        }
        return new Grid(all);
    }

    private static List<Inline> full(List<Inline> row, int columns) {
        List<Inline> full = new ArrayList<>(row);
        while (full.size() < columns) {
            full.add(Inline.EMPTY);
        }
        return List.copyOf(full);
    }

    public int columns() {
        return rows.getFirst().size();
    }

    public Inline cell(int row, int column) {
        return rows.get(row).get(column);
    }

    public Grid with(int row, int column, Inline words) {
        List<List<Inline>> changed = new ArrayList<>(rows);
        List<Inline> cells = new ArrayList<>(rows.get(row));
        cells.set(column, words);
        changed.set(row, cells);
        return new Grid(changed);
    }

    public Grid withRowAfter(int row) {
        List<List<Inline>> changed = new ArrayList<>(rows);
        changed.add(row + 1, List.of());
        return new Grid(changed);
    }

    public Grid withColumnAfter(int column) {
        return new Grid(rows.stream()
                .map(row -> {
                    List<Inline> cells = new ArrayList<>(row);
                    cells.add(column + 1, Inline.EMPTY);
                    return List.copyOf(cells);
                })
                .toList());
    }

    public Grid withoutRow(int row) {
        List<List<Inline>> changed = new ArrayList<>(rows);
        changed.remove(row);
        return new Grid(changed);
    }

    public Grid withoutColumn(int column) {
        return new Grid(rows.stream()
                .map(row -> {
                    List<Inline> cells = new ArrayList<>(row);
                    cells.remove(column);
                    return List.copyOf(cells);
                })
                .toList());
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        for (List<Inline> row : rows) {
            lines.add(row.stream().map(Grid::cell).collect(Collectors.joining(" | ", "| ", " |")));
            if (lines.size() == 1) {
                lines.add("|" + "---|".repeat(row.size()));
            }
        }
        return String.join("\n", lines);
    }

    private static String cell(Inline words) {
        return InlineMarkdown.cell(words);
    }
}
