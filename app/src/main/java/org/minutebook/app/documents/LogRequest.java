package org.minutebook.app.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.ActionRow;
import org.minutebook.db.store.Stores;

/**
 * An action log that somebody wants.
 *
 * @param exactly only these actions, in this order; empty gives all that the filter takes, in the log's order
 * @param replace whether a file edited by hand may be written over
 */
public record LogRequest(
        Id<Board> board,
        LogFilter filter,
        Optional<List<Id<Action>>> exactly,
        List<LogColumn> columns,
        Format format,
        Path file,
        boolean replace)
        implements Producing.Wish {
    public LogRequest(
            Id<Board> board, LogFilter filter, List<LogColumn> columns, Format format, Path file, boolean replace) {
        this(board, filter, Optional.empty(), columns, format, file, replace);
    }

    /** A log that leaves the book holds what everybody may read, also where its rows were chosen on a screen that shows more. */
    List<ActionRow> rows(Stores stores, LocalDate today) {
        List<ActionRow> log = stores.actions().rows(List.of(board)).stream()
                .filter(row -> row.audience() == Audience.PUBLIC && filter.takes(row, today))
                .toList();
        if (exactly.isEmpty()) {
            return log;
        }
        Map<Id<Action>, ActionRow> rows = log.stream().collect(Collectors.toMap(ActionRow::id, row -> row));
        return exactly.get().stream()
                .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                .toList();
    }
}
