package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name that was printed and whom or what it means. Offered first, and only a person accepts it.
 *
 * @param board Only in this board's papers; empty means anywhere.
 * @param reason Why it was offered or rejected.
 */
@RecordBuilder
public record Alias(
        Id<Alias> id,
        String printed,
        @Nullable Id<Board> board,
        @Nullable Id<Person> person,
        @Nullable Id<Organisation> organisation,
        @Nullable Id<Board> namedBoard,
        State state,
        String reason)
        implements Row<Alias> {
    public Alias {
        Objects.requireNonNull(id, "Alias needs an id");
        printed = Objects.requireNonNullElse(printed, "");
        state = Objects.requireNonNullElse(state, State.OFFERED);
        reason = Objects.requireNonNullElse(reason, "");
    }

    public enum State {
        OFFERED,
        ACCEPTED,
        REJECTED
    }
}
