package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Authority to decide between meetings: from which resolution, to whom, on what conditions.
 *
 * @param delegatePrinted The post or holders, as worded.
 * @param consultation Whom the delegate must consult first.
 */
@RecordBuilder
public record Delegation(
        Id<Delegation> id,
        Id<Board> board,
        @Nullable Id<Clause> clause,
        @Nullable Id<Recommendation> recommendation,
        @Nullable Id<Person> person,
        String delegatePrinted,
        String consultation,
        String scope,
        String limits,
        String legalBasis,
        State state,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Row<Delegation> {
    public Delegation {
        Objects.requireNonNull(id, "Delegation needs an id");
        Objects.requireNonNull(board, "Delegation needs board");
        delegatePrinted = Objects.requireNonNullElse(delegatePrinted, "");
        consultation = Objects.requireNonNullElse(consultation, "");
        scope = Objects.requireNonNullElse(scope, "");
        limits = Objects.requireNonNullElse(limits, "");
        legalBasis = Objects.requireNonNullElse(legalBasis, "");
        state = Objects.requireNonNullElse(state, State.PROPOSED);
    }

    public enum State {
        PROPOSED,
        IN_FORCE,
        VARIED,
        REVOKED
    }
}
