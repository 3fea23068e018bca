package org.minutebook.app.documents;

import java.nio.file.Path;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * Minutes that somebody wants.
 *
 * @param style the name of a house style, or of one of the three plain ones; blank for the board's own
 * @param replace whether a file edited by hand may be written over
 */
public record MinutesRequest(
        Id<Meeting> meeting, String style, Audience audience, Format format, Path file, boolean replace)
        implements Producing.Wish {}
