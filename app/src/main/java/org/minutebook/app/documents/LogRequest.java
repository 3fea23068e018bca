package org.minutebook.app.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

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
}
