package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One part of a meeting that was adjourned and went on: its days follow one another under one set of minutes.
 *
 * @param note How the resumed date was made known.
 */
@RecordBuilder
public record Sitting(
        Id<Sitting> id,
        Id<Meeting> meeting,
        int position,
        LocalDate day,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        String venue,
        String note)
        implements Row<Sitting> {
    public Sitting {
        Objects.requireNonNull(id, "Sitting needs an id");
        Objects.requireNonNull(meeting, "Sitting needs meeting");
        Objects.requireNonNull(day, "Sitting needs day");
        venue = Objects.requireNonNullElse(venue, "");
        note = Objects.requireNonNullElse(note, "");
    }
}
