package org.minutebook.app.documents.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells merged downwards: each row that they cover says what the merged cell says. */
final class MergedCells {

    private record Span(int column, int firstRow, int lastRow) {}

    /** A log has a few merged cells to a row; a sheet with more is not laid out as a log. */
    private static final int MOST = 200_000;

    private final List<Span> spans = new ArrayList<>();

    void add(@Nullable String reference) {
        int colon = reference == null ? -1 : reference.indexOf(':');
        if (reference == null || colon < 0 || spans.size() >= MOST) {
            return;
        }
        String from = reference.substring(0, colon);
        String to = reference.substring(colon + 1);
        int column = column(from);
        if (column >= 0 && column < Limits.COLUMNS && row(to) > row(from)) {
            spans.add(new Span(column, row(from), row(to)));
        }
    }

    /** The rows, with the first cell of each span repeated in the rows below it. */
    List<RawRow> spreadDown(List<RawRow> rows) {
        if (spans.isEmpty()) {
            return rows;
        }
        List<RawRow> out = new ArrayList<>(rows);
        int copies = 0;
        for (Span span : spans) {
            int at = atOrAfter(out, span.firstRow);
            if (at >= out.size() || out.get(at).number() != span.firstRow) {
                continue;
            }
            RawCell above = out.get(at).cell(span.column);
            if (above.isBlank()) {
                continue;
            }
            for (int i = at + 1; i < out.size() && out.get(i).number() <= span.lastRow && copies < MOST; i++) {
                out.set(i, with(out.get(i), span.column, above.continuedBelow()));
                copies++;
            }
        }
        return out;
    }

    private static RawRow with(RawRow row, int column, RawCell cell) {
        List<RawCell> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add(RawCell.EMPTY);
        }
        cells.set(column, cell);
        return new RawRow(row.number(), List.copyOf(cells), row.hidden());
    }

    private static int atOrAfter(List<RawRow> rows, int number) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The column of "AB12", from 0, or -1. */
    static int column(@Nullable String reference) {
        if (reference == null) {
            return -1;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && i < 6; i++) {
            char c = reference.charAt(i);
            if (c >= '0' && c <= '9') {
                break;
            }
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + (c - 'A' + 1);
            }
        }
        return column - 1;
    }

    private static int row(String reference) {
        int at = 0;
        while (at < reference.length() && !Character.isDigit(reference.charAt(at))) {
            at++;
        }
        return CellStyles.whole(reference.substring(at));
    }
}
