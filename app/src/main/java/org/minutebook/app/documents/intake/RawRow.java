package org.minutebook.app.documents.intake;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param number the row's number as the file's own program shows it, from 1
 */
record RawRow(int number, List<RawCell> cells, boolean hidden) {

    RawCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : RawCell.EMPTY;
    }

    boolean isBlank() {
        for (RawCell cell : cells) {
            if (!cell.isBlank() && !cell.continued()) {
                return false;
            }
        }
        return true;
    }
}
