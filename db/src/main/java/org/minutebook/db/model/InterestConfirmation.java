package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a member confirmed what the register has of them, or that there is nothing to enter. It says nothing of what that is.
 *
 * @param takenBy Who took it down.
 */
@RecordBuilder
public record InterestConfirmation(
        Id<InterestConfirmation> id,
        Id<Person> person,
        @Nullable LocalDate confirmedOn,
        String takenBy) implements Row<InterestConfirmation> {
    public InterestConfirmation {
        Objects.requireNonNull(id, "InterestConfirmation needs an id");
        Objects.requireNonNull(person, "InterestConfirmation needs person");
        takenBy = Objects.requireNonNullElse(takenBy, "");
    }
}
