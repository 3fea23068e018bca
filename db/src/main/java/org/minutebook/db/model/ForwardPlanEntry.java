package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of the forward plan, dated or not.
 */
@RecordBuilder
public record ForwardPlanEntry(
        Id<ForwardPlanEntry> id,
        Id<Board> board,
        @Nullable Id<Matter> matter,
        @Nullable Id<Meeting> meeting,
        int position,
        @Nullable LocalDate plannedFor,
        String plannedPrinted,
        String title,
        String source,
        State state,
        String note,
        Audience audience)
        implements Row<ForwardPlanEntry> {
    public ForwardPlanEntry {
        Objects.requireNonNull(id, "ForwardPlanEntry needs an id");
        Objects.requireNonNull(board, "ForwardPlanEntry needs board");
        plannedPrinted = Objects.requireNonNullElse(plannedPrinted, "");
        title = Objects.requireNonNullElse(title, "");
        source = Objects.requireNonNullElse(source, "");
        state = Objects.requireNonNullElse(state, State.PLANNED);
        note = Objects.requireNonNullElse(note, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }

    public enum State {
        PLANNED,
        ON_AGENDA,
        DONE,
        DROPPED
    }
}
