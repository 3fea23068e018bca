package org.minutebook.app.documents.web;

import java.util.List;
import java.util.stream.IntStream;
import org.minutebook.app.documents.tree.RowBreaks;
import org.minutebook.app.documents.tree.RowHeights;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.TableGrid;

/**
 * The parts of a table as a page wants them: each is a body of its own that a page does not part. openhtmltopdf keeps bodies whole,
 * but loses the repeated heading where it is asked to keep one row with the next; and a cell that reaches over the end of a page it
 * draws down to the foot, so a cell ends with its part and goes on, empty, in the next.
 */
final class TableParts {
    /** The lines that are signed below, and what is left free for them at the most, in points. */
    private static final int ROOM_BELOW = 75;

    private static final int MOST_ROOM = 360;

    private final Table table;
    private final List<Boolean> kept;
    private final List<List<TableGrid.Place>> grid;
    private final int headerRows;
    private final boolean parted;

    /** @param parted whether there are pages; else what is below the heading is one part */
    TableParts(Table table, boolean parted) {
        this.table = table;
        this.kept = RowBreaks.keptWithNext(table);
        this.grid = TableGrid.of(table);
        this.headerRows = table.headerRows();
        this.parted = parted;
    }

    List<List<TableGrid.Place>> grid() {
        return grid;
    }

    /** Whether a row is kept with the next by a mark of its own: a browser that prints understands it. */
    boolean isMarked(int row) {
        return !parted && kept.get(row);
    }

    boolean begins(int row) {
        if (row <= headerRows || !parted) {
            return row == headerRows;
        }
        boolean runEnded = row - 2 >= headerRows && kept.get(row - 2);
        boolean reached = grid.get(row).stream().anyMatch(TableGrid.Place::continued);
        return !kept.get(row - 1) && (kept.get(row) || runEnded || reached);
    }

    /** The first part stays with the heading, which would be left behind by a body that moves to the next page. */
    boolean isWhole(int row) {
        return parted && row > headerRows && kept.get(row);
    }

    /**
     * The points that must be left on a page for a part to begin there, where something that must not stand alone follows the table;
     * 0 where nothing does. Lines are counted by letters, rather too many than too few.
     */
    int room(int row) {
        if (!parted || !table.keepWithNext() || row <= headerRows || end(row) < grid.size()) {
            return 0;
        }
        int room = ROOM_BELOW + RowHeights.of(table, row, grid.size());
        return room > MOST_ROOM ? 0 : room;
    }

    /** Whether a cell stands at its place: its first row, or what goes on of it at the head of a part. */
    boolean isDrawn(int row, TableGrid.Place place) {
        return !place.continued() || begins(row);
    }

    /** How many rows a cell reaches down within its part. */
    int rows(int row, TableGrid.Place place) {
        return (int) IntStream.range(row + 1, end(row))
                        .takeWhile(below -> isContinued(below, place))
                        .count()
                + 1;
    }

    /** Whether a cell goes on in the next part. */
    boolean goesOn(int row, TableGrid.Place place) {
        int next = row + rows(row, place);
        return next < grid.size() && isContinued(next, place);
    }

    private boolean isContinued(int row, TableGrid.Place place) {
        return grid.get(row).stream().anyMatch(one -> one.column() == place.column() && one.continued());
    }

    private int end(int row) {
        int end = row + 1;
        while (end < grid.size() && (end <= headerRows ? end < headerRows : !begins(end))) {
            end++;
        }
        return end;
    }
}
