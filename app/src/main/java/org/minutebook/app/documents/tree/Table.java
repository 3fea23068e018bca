package org.minutebook.app.documents.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table of data. The first {@code headerRows} rows are repeated on every page and head their columns; where
 * {@code rowHeads} is true the first cell heads its row. {@code summary} tells a listener what the table holds and is
 * not printed; {@code caption} is printed above it. Columns share the width of the text in proportion to
 * {@code widths}. {@code keepWithNext} holds the last row on the page of what follows the table.
 */
public record Table(
        String summary,
        Optional<String> caption,
        List<Integer> widths,
        int headerRows,
        boolean rowHeads,
        List<Row> rows,
        boolean keepWithNext)
        implements Block {

    private static final int BRIEF = 9;
    private static final int FEW_WORDS = 40;
    /** A cell of less than this part of the width breaks "26 September 2028", or within a word. */
    private static final int NARROW = 4;

    /** Cells from left to right; places that a cell of an earlier row reaches down into are left out. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... texts) {
            return new Row(Arrays.stream(texts).map(Cell::of).toList());
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /** What one cell holds, how many columns and rows it spans, and the colour behind it. */
    public record Cell(List<Block> blocks, int columns, int rows, Tone tone) {
        public Cell {
            blocks = List.copyOf(blocks);
            if (columns < 1 || rows < 1) {
                throw new IllegalArgumentException("a cell spans at least one column and one row");
            }
            for (Block block : blocks) {
                boolean field = block instanceof Field one && one.fitsInACell();
                if (!(field || block instanceof Paragraph || block instanceof Bullets || block instanceof Clauses)) {
                    throw new IllegalArgumentException("a cell holds paragraphs and lists, not "
                            + block.getClass().getSimpleName());
                }
            }
        }

        public static Cell of(String text) {
            return of(List.of(Paragraph.of(text)));
        }

        public static Cell of(List<? extends Block> blocks) {
            return new Cell(List.copyOf(blocks), 1, 1, Tone.NONE);
        }

        /** A status: its word, and the colour that the word names. */
        public static Cell status(String word, Tone tone) {
            return new Cell(List.of(Paragraph.of(word)), 1, 1, tone);
        }

        public Cell over(int rows) {
            return new Cell(blocks, columns, rows, tone);
        }

        public Cell across(int columns) {
            return new Cell(blocks, columns, rows, tone);
        }

        public Cell toned(Tone tone) {
            return new Cell(blocks, columns, rows, tone);
        }
    }

    public Table {
        summary = Words.printable(summary);
        caption = caption.map(Words::printable);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
        if (widths.isEmpty() || widths.stream().anyMatch(width -> width < 1)) {
            throw new IllegalArgumentException("every column has a width: " + widths);
        }
        if (headerRows > rows.size()) {
            throw new IllegalArgumentException(headerRows + " header rows of " + rows.size() + " rows");
        }
        TableGrid.check(widths.size(), headerRows, rows);
    }

    public Table(
            String summary,
            Optional<String> caption,
            List<Integer> widths,
            int headerRows,
            boolean rowHeads,
            List<Row> rows) {
        this(summary, caption, widths, headerRows, rowHeads, rows, false);
    }

    /** A table with one header row. */
    public static Table of(String summary, List<Integer> widths, List<String> headings, List<Row> rows) {
        List<Row> all = new ArrayList<>(rows.size() + 1);
        all.add(new Row(headings.stream().map(Cell::of).toList()));
        all.addAll(rows);
        return new Table(summary, Optional.empty(), widths, 1, false, all);
    }

    /** A few short rows, such as the dates of a year: such a table is never parted by the end of a page. */
    public boolean isBrief() {
        return rows.size() <= BRIEF
                && rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.blocks().stream())
                        .allMatch(block ->
                                block instanceof Paragraph words && words.text().length() <= FEW_WORDS);
    }

    /** Whether a cell is too narrow to keep a date in one line. */
    public boolean isNarrow(int column, Cell cell) {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        int share = widths.subList(column, column + cell.columns()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return NARROW * share < all;
    }

    public Table captioned(String text) {
        return new Table(summary, Optional.of(text), widths, headerRows, rowHeads, rows, keepWithNext);
    }

    public Table withRowHeads() {
        return new Table(summary, caption, widths, headerRows, true, rows, keepWithNext);
    }

    public Table keptWithNext() {
        return new Table(summary, caption, widths, headerRows, rowHeads, rows, true);
    }
}
