package org.minutebook.app.documents;

import java.nio.file.Path;
import java.util.Optional;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * An agenda that somebody wants.
 *
 * @param issue which issue of it
 * @param style the name of a house style, or of one of the three plain ones; blank for the board's own
 * @param replace whether a file edited by hand may be written over
 */
public record AgendaRequest(
        Id<Meeting> meeting, Issue issue, String style, Audience audience, Format format, Path file, boolean replace)
        implements Producing.Wish {

    /** The agenda as it was issued last, as it was issued once, as it stands now, or what changed since an issue. */
    public sealed interface Issue {
        /** What was issued last as the whole agenda; the items as they stand where nothing was issued. */
        record Latest() implements Issue {}

        /** The agenda or the supplement with this number, counted from 1 for the meeting. */
        record Numbered(int number) implements Issue {}

        /** The items as they stand now. */
        record AsItStands() implements Issue {}

        /** What is different: from an issue to a later one, or to the items as they stand now. */
        record Changes(Id<AgendaVersion> from, Optional<Id<AgendaVersion>> to) implements Issue {}
    }

    /** The latest agenda in the board's own style. */
    public static AgendaRequest of(Id<Meeting> meeting, Audience audience, Format format, Path file, boolean replace) {
        return new AgendaRequest(meeting, new Issue.Latest(), "", audience, format, file, replace);
    }
}
