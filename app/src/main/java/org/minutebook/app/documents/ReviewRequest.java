package org.minutebook.app.documents;

import java.nio.file.Path;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * A chair's briefing on the actions of a board that somebody wants.
 *
 * @param style the house style's name; blank is the board's own
 * @param replace whether a file edited by hand may be written over
 */
public record ReviewRequest(Id<Board> board, String style, Audience audience, Format format, Path file, boolean replace)
        implements Producing.Wish {}
