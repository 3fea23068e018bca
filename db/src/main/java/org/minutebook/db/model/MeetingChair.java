package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who was in the chair, for which run of items.
 */
@RecordBuilder
public record MeetingChair(
        Id<MeetingChair> id,
        Id<Meeting> meeting,
        int position,
        @Nullable Id<Person> person,
        @Nullable Id<Attendance> attendance,
        String printed,
        @Nullable Id<AgendaItem> fromItem,
        @Nullable Id<AgendaItem> toItem)
        implements Row<MeetingChair> {
    public MeetingChair {
        Objects.requireNonNull(id, "MeetingChair needs an id");
        Objects.requireNonNull(meeting, "MeetingChair needs meeting");
        printed = Objects.requireNonNullElse(printed, "");
    }
}
