package org.minutebook.app.documents.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Between which rows of a table a page may end. Rows beside one cell go to the next page together, where they take no more than
 * half of one: there they would stand beside an empty cell that says nothing of what they belong to. Of longer ones at least two
 * stand on either page.
 */
public final class RowBreaks {
    /** In points. */
    private static final int HALF_A_PAGE = 360;

    private final Table table;
    private final int columns;
    private final List<List<TableGrid.Place>> grid;

    private RowBreaks(Table table) {
        this.table = table;
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
        if (isHalfAPage(row)) {
            return true;
        }
        boolean first = !isSpanned(row - 1);
        boolean lastButOne = !isSpanned(row + 1);
        return first || lastButOne || places.stream().anyMatch(place -> leads(place, row));
    }

    /** Whether the rows that one cell reaches over fit into half a page. */
    private boolean isHalfAPage(int row) {
        int from = row;
        while (isSpanned(from - 1)) {
            from--;
        }
        int until = row + 1;
        while (isSpanned(until - 1)) {
            until++;
        }
        return RowHeights.of(table, from, until) <= HALF_A_PAGE;
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
