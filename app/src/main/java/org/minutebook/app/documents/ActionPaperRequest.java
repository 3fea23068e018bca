package org.minutebook.app.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * The paper on a board's actions for its next agenda.
 *
 * @param style the house style's name; blank is the board's own
 * @param since the day from which what was closed is printed; empty takes the last meeting's
 * @param replace whether a file edited by hand may be written over
 */
public record ActionPaperRequest(
        Id<Board> board,
        String style,
        List<LogColumn> columns,
        Optional<LocalDate> since,
        Format format,
        Path file,
        boolean replace)
        implements Producing.Wish {
    public ActionPaperRequest {
        columns = List.copyOf(columns);
    }
}
