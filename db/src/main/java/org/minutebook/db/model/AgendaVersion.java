package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as it was issued. What stood on it then is kept with it.
 *
 * @param number Counted from 1 for each meeting.
 * @param name "Agenda", "Supplement 1".
 * @param firstPage The number stamped on its first page.
 * @param lastPage The number stamped on its last page; 0 where no pack was bound.
 * @param reason Why it was issued after the first.
 */
@RecordBuilder
public record AgendaVersion(
        Id<AgendaVersion> id,
        Id<Meeting> meeting,
        int number,
        Kind kind,
        String name,
        @Nullable LocalDate issuedOn,
        String issuedBy,
        int firstPage,
        int lastPage,
        String reason)
        implements Row<AgendaVersion> {
    public AgendaVersion {
        Objects.requireNonNull(id, "AgendaVersion needs an id");
        Objects.requireNonNull(meeting, "AgendaVersion needs meeting");
        kind = Objects.requireNonNullElse(kind, Kind.AGENDA);
        name = Objects.requireNonNullElse(name, "");
        issuedBy = Objects.requireNonNullElse(issuedBy, "");
        reason = Objects.requireNonNullElse(reason, "");
    }

    public enum Kind {
        AGENDA,
        SUPPLEMENT,
        REVISED
    }
}
