package org.minutebook.app.documents.bind;

import java.nio.file.Path;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * Packs that somebody wants.
 *
 * @param folder where they are written
 * @param replace whether a file edited by hand may be written over
 */
public record PackRequest(Id<Meeting> meeting, Path folder, boolean replace) {}
