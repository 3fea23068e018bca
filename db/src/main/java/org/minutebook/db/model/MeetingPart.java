package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * A part of a meeting, such as the part from which the public is excluded.
 */
@RecordBuilder
public record MeetingPart(
        Id<MeetingPart> id, Id<Meeting> meeting, int position, String title, boolean publicAdmitted, String reason)
        implements Row<MeetingPart> {
    public MeetingPart {
        Objects.requireNonNull(id, "MeetingPart needs an id");
        Objects.requireNonNull(meeting, "MeetingPart needs meeting");
        title = Objects.requireNonNullElse(title, "");
        reason = Objects.requireNonNullElse(reason, "");
    }
}
