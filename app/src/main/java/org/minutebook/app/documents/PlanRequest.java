package org.minutebook.app.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * A forward plan that somebody wants.
 *
 * @param style the house style's name; blank is the board's own
 * @param from the first day to print; empty begins with the first entry that is open, or today
 * @param drift whether what has drifted follows the plan; a list has only the plan
 * @param replace whether a file edited by hand may be written over
 */
public record PlanRequest(
        Id<Board> board,
        String style,
        Audience audience,
        Optional<LocalDate> from,
        boolean drift,
        Format format,
        Path file,
        boolean replace)
        implements Producing.Wish {}
