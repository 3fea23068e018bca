package org.minutebook.app.documents.tree;

import java.util.List;

/** How high rows of a table are on an upright page: lines are counted by letters, rather too many than too few. */
public final class RowHeights {
    /** A line of a table, and the padding and rules of a row, in points. */
    private static final int LINE = 13;

    private static final int ROW_EDGES = 6;
    /** How many letters of a table stand side by side on an upright page, and how many a label takes. */
    private static final int LETTERS = 84;

    private static final int LABEL = 6;

    private RowHeights() {}

    /** In points, without the last. */
    public static int of(Table table, int from, int until) {
        int height = 0;
        for (List<TableGrid.Place> places : TableGrid.of(table).subList(from, until)) {
            height += ROW_EDGES
                    + LINE
                            * places.stream()
                                    .mapToInt(place -> lines(table, place))
                                    .max()
                                    .orElse(1);
        }
        return height;
    }

    private static int lines(Table table, TableGrid.Place place) {
        if (place.continued()) {
            return 1;
        }
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        int share = table
                .widths()
                .subList(place.column(), place.column() + place.cell().columns())
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
        int letters = Math.max(1, LETTERS * share / all);
        return lines(place.cell().blocks(), letters);
    }

    private static int lines(List<Block> blocks, int letters) {
        int lines = 0;
        for (Block block : blocks) {
            lines += switch (block) {
                case Paragraph paragraph -> lines(paragraph.text(), letters);
                case Bullets bullets -> ofEntries(bullets.entries(), letters);
                case Clauses clauses -> ofEntries(clauses.entries(), letters);
                default -> 1;
            };
        }
        return lines;
    }

    private static int ofEntries(List<Entry> entries, int letters) {
        int narrower = Math.max(1, letters - LABEL);
        return entries.stream()
                .mapToInt(entry -> lines(Run.text(entry.runs()), narrower) + lines(entry.under(), narrower))
                .sum();
    }

    private static int lines(String text, int letters) {
        return text.lines().mapToInt(line -> 1 + line.length() / letters).sum();
    }
}
