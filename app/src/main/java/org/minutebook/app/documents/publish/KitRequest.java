package org.minutebook.app.documents.publish;

import java.nio.file.Path;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * What is published for a meeting, wanted in a folder.
 *
 * @param into where the folder of the meeting is made
 * @param replace whether files edited by hand may be written over
 */
public record KitRequest(Id<Meeting> meeting, Path into, boolean replace) {}
