package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A subject that may come back to meeting after meeting.
 *
 * @param cycle Such as "every three years (pharmaceutical needs assessment)".
 */
@RecordBuilder
public record Matter(
        Id<Matter> id,
        Id<Board> board,
        String title,
        String summary,
        State state,
        String cycle,
        @Nullable LocalDate dueOn,
        String leadPrinted,
        Audience audience)
        implements Row<Matter> {
    public Matter {
        Objects.requireNonNull(id, "Matter needs an id");
        Objects.requireNonNull(board, "Matter needs board");
        title = Objects.requireNonNullElse(title, "");
        summary = Objects.requireNonNullElse(summary, "");
        state = Objects.requireNonNullElse(state, State.OPEN);
        cycle = Objects.requireNonNullElse(cycle, "");
        leadPrinted = Objects.requireNonNullElse(leadPrinted, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }

    public enum State {
        OPEN,
        DORMANT,
        CLOSED
    }
}
