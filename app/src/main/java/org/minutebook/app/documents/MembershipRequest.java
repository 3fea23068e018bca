package org.minutebook.app.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * A list of a board's members, or its register of interests, that somebody wants.
 *
 * @param style the house style's name; blank is the board's own
 * @param on the day of which it speaks; empty is today
 * @param replace whether a file edited by hand may be written over
 */
public record MembershipRequest(
        Id<Board> board, String style, Optional<LocalDate> on, Format format, Path file, boolean replace)
        implements Producing.Wish {}
