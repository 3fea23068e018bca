package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who must be asked, or only told, in a case.
 *
 * @param part In which capacity: "Chair", "ward member", "CCG".
 */
@RecordBuilder
public record Consultee(
        Id<Consultee> id,
        Id<DecisionCase> decisionCase,
        int position,
        String part,
        String printed,
        @Nullable Id<Person> person,
        @Nullable Id<Organisation> organisation,
        Duty duty,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate repliedOn,
        Conflict conflict,
        String conflictNature)
        implements Row<Consultee> {
    public Consultee {
        Objects.requireNonNull(id, "Consultee needs an id");
        Objects.requireNonNull(decisionCase, "Consultee needs decisionCase");
        part = Objects.requireNonNullElse(part, "");
        printed = Objects.requireNonNullElse(printed, "");
        duty = Objects.requireNonNullElse(duty, Duty.CONSULT);
        conflict = Objects.requireNonNullElse(conflict, Conflict.NOT_ASKED);
        conflictNature = Objects.requireNonNullElse(conflictNature, "");
    }

    public enum Duty {
        CONSULT,
        INFORM
    }

    public enum Conflict {
        NOT_ASKED,
        NONE_DECLARED,
        DECLARED
    }
}
