package org.minutebook.app.actions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.ActionRow;
import org.minutebook.db.store.Stores;

/**
 * The log as it was read.
 *
 * @param whole whether these are all lines of the log, open or not
 */
record LoadedLog(List<ActionLine> lines, List<Board> boards, boolean whole) {
    private static final int LOOKED_AT = 2;

    /**
     * Reads a log.
     *
     * @param only one board's; empty is every board's
     * @param most how many lines at the most
     * @param onlyOpen where not all are read, whether those that are open come first
     */
    static LoadedLog of(Stores stores, Optional<Id<Board>> only, LocalDate today, int most, boolean onlyOpen) {
        List<Board> boards = stores.boards().list();
        Map<Id<Board>, String> names = new HashMap<>();
        boards.forEach(board -> names.put(board.id(), board.shortName().isBlank() ? board.name() : board.shortName()));
        List<Id<Board>> wanted = only.map(List::of)
                .orElseGet(() -> boards.stream().map(Board::id).toList());
        // the index gives rows in their order; asked for a state as well, the database would read all of them
        int looked = onlyOpen ? LOOKED_AT * most : most;
        List<ActionRow> rows = most == Integer.MAX_VALUE
                ? stores.actions().rows(wanted)
                : stores.actions().firstRows(wanted, looked);
        boolean whole = rows.size() < looked;
        if (!whole && onlyOpen) {
            rows = rows.stream()
                    .filter(row -> ActionLine.isOpen(row.state()))
                    .limit(most)
                    .toList();
        }
        return new LoadedLog(
                rows.stream()
                        .map(row -> ActionLine.of(row, names.getOrDefault(row.board(), ""), today))
                        .toList(),
                boards,
                whole);
    }
}
