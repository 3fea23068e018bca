package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may act for the holder of a seat.
 *
 * @param regime Whether notice is enough or the chair must agree.
 */
@RecordBuilder
public record Substitute(
        Id<Substitute> id,
        Id<Seat> seat,
        @Nullable Id<Person> person,
        String printed,
        Regime regime,
        String reason,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Row<Substitute> {
    public Substitute {
        Objects.requireNonNull(id, "Substitute needs an id");
        Objects.requireNonNull(seat, "Substitute needs seat");
        printed = Objects.requireNonNullElse(printed, "");
        regime = Objects.requireNonNullElse(regime, Regime.NOTIFIED);
        reason = Objects.requireNonNullElse(reason, "");
    }

    public enum Regime {
        NOTIFIED,
        CHAIR_AGREES
    }
}
