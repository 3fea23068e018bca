package org.minutebook.app.documents.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Between which rows of a table a page may end. Where a cell spans several rows, what stands on either page is at least two of
 * them: a row by itself on the next page, beside an empty cell, says nothing of what it belongs to.
 */
public final class RowBreaks {
    private final int columns;
    private final List<List<TableGrid.Place>> grid;

    private RowBreaks(Table table) {
        columns = table.widths().size();
        grid = TableGrid.of(table);
    }

    /** For each row whether it stays on the page of the next, and of the last whether it stays on that of what follows. */
    public static List<Boolean> keptWithNext(Table table) {
        RowBreaks breaks = new RowBreaks(table);
        List<Boolean> kept = new ArrayList<>();
        for (int row = 0; row < breaks.grid.size(); row++) {
            boolean last = row == breaks.grid.size() - 1;
            kept.add(last ? table.keepWithNext() : table.isBrief() || row >= table.headerRows() && breaks.isKept(row));
        }
        return kept;
    }

    private boolean isKept(int row) {
        List<TableGrid.Place> places = grid.get(row);
        if (places.size() == 1 && columns > 1) {
            return true; // it heads the rows below it
        }
        if (!isSpanned(row)) {
            return false;
        }
        boolean first = !isSpanned(row - 1);
        boolean lastButOne = !isSpanned(row + 1);
        return first || lastButOne || places.stream().anyMatch(place -> leads(place, row));
    }

    /** Whether a cell reaches from this row into the next. */
    private boolean isSpanned(int row) {
        return row >= 0 && row + 1 < grid.size() && grid.get(row + 1).stream().anyMatch(TableGrid.Place::continued);
    }

    /** Whether the words of a cell go on in the row below: a lead-in before its list, the first clause before the second. */
    private boolean leads(TableGrid.Place place, int row) {
        List<Block> blocks = place.cell().blocks();
        if (place.continued() || blocks.isEmpty()) {
            return false;
        }
        if (blocks.getLast() instanceof Paragraph last
                && (last.keepWithNext() || last.text().strip().matches("(?s).*:[-–]?"))) {
            return true;
        }
        return blocks.getLast() instanceof Clauses clauses
                && clauses.start() == clauses.labels().first()
                && grid.get(row + 1).stream()
                        .filter(below -> below.column() == place.column() && !below.continued())
                        .anyMatch(below -> below.cell().blocks().stream()
                                .anyMatch(block -> block instanceof Clauses next
                                        && next.start() > next.labels().first()));
    }
}
