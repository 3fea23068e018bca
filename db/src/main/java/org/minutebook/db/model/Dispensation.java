package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Leave to speak or vote in spite of an interest.
 */
@RecordBuilder
public record Dispensation(
        Id<Dispensation> id,
        Id<Person> person,
        @Nullable Id<Matter> matter,
        @Nullable Id<Interest> interest,
        String grantedBy,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate until,
        String limits,
        String reason)
        implements Row<Dispensation> {
    public Dispensation {
        Objects.requireNonNull(id, "Dispensation needs an id");
        Objects.requireNonNull(person, "Dispensation needs person");
        grantedBy = Objects.requireNonNullElse(grantedBy, "");
        limits = Objects.requireNonNullElse(limits, "");
        reason = Objects.requireNonNullElse(reason, "");
    }
}
