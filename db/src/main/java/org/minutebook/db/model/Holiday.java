package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day on which England does not work: a bank holiday, a one-off, or one that was moved.
 */
@RecordBuilder
public record Holiday(
        Id<Holiday> id,
        LocalDate day,
        String name,
        Kind kind,
        @Nullable LocalDate movedFrom,
        String source,
        Status status)
        implements Row<Holiday> {
    public Holiday {
        Objects.requireNonNull(id, "Holiday needs an id");
        Objects.requireNonNull(day, "Holiday needs day");
        name = Objects.requireNonNullElse(name, "");
        kind = Objects.requireNonNullElse(kind, Kind.BANK_HOLIDAY);
        source = Objects.requireNonNullElse(source, "");
        status = Objects.requireNonNullElse(status, Status.PROCLAIMED);
    }

    public enum Kind {
        BANK_HOLIDAY,
        ONE_OFF,
        SUBSTITUTE_DAY
    }

    public enum Status {
        PROCLAIMED,
        EXPECTED
    }
}
