package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a seat answered before a meeting. Who was there is attendance.
 *
 * @param printed The holder, as the members are listed.
 * @param comes Whether the holder comes; nothing said is no reply yet.
 * @param substitutePrinted Who comes instead.
 */
@RecordBuilder
public record Reply(
        Id<Reply> id,
        Id<Meeting> meeting,
        Id<Seat> seat,
        @Nullable Id<Person> person,
        String printed,
        Answer comes,
        @Nullable LocalDate saidOn,
        String substitutePrinted)
        implements Row<Reply> {
    public Reply {
        Objects.requireNonNull(id, "Reply needs an id");
        Objects.requireNonNull(meeting, "Reply needs meeting");
        Objects.requireNonNull(seat, "Reply needs seat");
        printed = Objects.requireNonNullElse(printed, "");
        comes = Objects.requireNonNullElse(comes, Answer.NOT_SAID);
        substitutePrinted = Objects.requireNonNullElse(substitutePrinted, "");
    }
}
