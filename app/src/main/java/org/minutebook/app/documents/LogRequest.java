package org.minutebook.app.documents;

import java.nio.file.Path;
import java.util.List;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * An action log that somebody wants.
 *
 * @param replace whether a file edited by hand may be written over
 */
public record LogRequest(
        Id<Board> board, LogFilter filter, List<LogColumn> columns, Format format, Path file, boolean replace) {}
