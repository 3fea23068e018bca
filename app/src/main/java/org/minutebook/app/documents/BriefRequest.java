package org.minutebook.app.documents;

import java.nio.file.Path;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * A chair's brief that somebody wants. It is never for the public.
 *
 * @param style the name of a house style, or of one of the three plain ones; blank for the board's own
 * @param replace whether a file edited by hand may be written over
 */
public record BriefRequest(Id<Meeting> meeting, String style, Format format, Path file, boolean replace)
        implements Producing.Wish {}
