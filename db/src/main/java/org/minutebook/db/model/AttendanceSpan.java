package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When or for which item somebody was there: arrived, left, out for one item, only for one item.
 */
@RecordBuilder
public record AttendanceSpan(
        Id<AttendanceSpan> id,
        Id<Attendance> attendance,
        int position,
        Kind kind,
        @Nullable Id<AgendaItem> item,
        @Nullable LocalTime at,
        boolean approximate,
        String printed)
        implements Row<AttendanceSpan> {
    public AttendanceSpan {
        Objects.requireNonNull(id, "AttendanceSpan needs an id");
        Objects.requireNonNull(attendance, "AttendanceSpan needs attendance");
        kind = Objects.requireNonNullElse(kind, Kind.ARRIVED);
        printed = Objects.requireNonNullElse(printed, "");
    }

    public enum Kind {
        ARRIVED,
        LEFT,
        OUT_FOR,
        ONLY_FOR
    }
}
