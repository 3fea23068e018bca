package org.minutebook.app.documents;

import java.nio.file.Path;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * A document that follows a meeting, beside its minutes.
 *
 * @param style the name of a house style, or of one of the three plain ones; blank for the board's own
 * @param replace whether a file edited by hand may be written over
 */
public record AfterRequest(
        Id<Meeting> meeting, What what, String style, Audience audience, Format format, Path file, boolean replace)
        implements Producing.Wish {

    /** Which of them. */
    public sealed interface What {
        /** What was decided, on the day. */
        record Decisions() implements What {}

        /** The page that is signed. */
        record Signing() implements What {}

        /** The minute of one item. */
        record Extract(Id<AgendaItem> item) implements What {}

        /** The note of a meeting that had no quorum. */
        record NoQuorum() implements What {}

        /** Why there is none of it, with the cure. */
        default String none() {
            return this instanceof NoQuorum
                    ? "The meeting is not marked as one without a quorum. Mark it so on its agenda first."
                    : "The minute of this item is not for publication, so there is no public extract of it. Ask for"
                            + " the restricted one.";
        }

        default String kind() {
            return switch (this) {
                case Decisions _ -> "decision sheet";
                case Signing _ -> "signing sheet";
                case Extract _ -> "extract";
                case NoQuorum _ -> "note of no quorum";
            };
        }
    }
}
