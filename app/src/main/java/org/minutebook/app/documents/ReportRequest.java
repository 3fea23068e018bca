package org.minutebook.app.documents;

import java.nio.file.Path;
import org.minutebook.app.documents.compose.ReportComposer;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;

/**
 * A report that somebody wants.
 *
 * @param style the name of a house style, or of one of the three plain ones; blank for the board's own
 * @param copy to be read, or for the author to fill in
 * @param replace whether a file edited by hand may be written over
 */
public record ReportRequest(
        Id<Paper> paper,
        String style,
        Audience audience,
        ReportComposer.Copy copy,
        Format format,
        Path file,
        boolean replace)
        implements Producing.Wish {}
