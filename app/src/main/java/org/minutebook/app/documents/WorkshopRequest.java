package org.minutebook.app.documents;

import java.nio.file.Path;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * The table of a workshop that somebody wants.
 *
 * @param style the house style's name; blank is the board's own
 * @param replace whether a file edited by hand may be written over
 */
public record WorkshopRequest(
        Id<Meeting> workshop, String style, Audience audience, Format format, Path file, boolean replace)
        implements Producing.Wish {}
