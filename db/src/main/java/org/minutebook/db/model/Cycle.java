package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statutory or yearly duty that brings a matter back: the pharmaceutical needs assessment, the strategy, the Better Care Fund returns.
 *
 * @param months How many months from one decision to the next; 0 where the dates are set from outside.
 * @param lastDecidedOn The last decision or publication.
 * @param nextDueOn The next due day, where it is set from outside or moved.
 * @param leadMonths How many months before the due day the matter is first to be planned.
 * @param source The provision or guidance that sets it.
 */
@RecordBuilder
public record Cycle(
        Id<Cycle> id,
        Id<Board> board,
        @Nullable Id<Matter> matter,
        Kind kind,
        String name,
        int months,
        @Nullable LocalDate lastDecidedOn,
        @Nullable LocalDate nextDueOn,
        int leadMonths,
        String leadPrinted,
        String source,
        State state)
        implements Row<Cycle> {
    public Cycle {
        Objects.requireNonNull(id, "Cycle needs an id");
        Objects.requireNonNull(board, "Cycle needs board");
        kind = Objects.requireNonNullElse(kind, Kind.PNA);
        name = Objects.requireNonNullElse(name, "");
        leadPrinted = Objects.requireNonNullElse(leadPrinted, "");
        source = Objects.requireNonNullElse(source, "");
        state = Objects.requireNonNullElse(state, State.RUNNING);
    }

    public enum Kind {
        PNA,
        STRATEGY,
        NEEDS_ASSESSMENT,
        BETTER_CARE_PLAN,
        BETTER_CARE_RETURN,
        ANNUAL_REPORT,
        OTHER
    }

    public enum State {
        RUNNING,
        ENDED
    }
}
