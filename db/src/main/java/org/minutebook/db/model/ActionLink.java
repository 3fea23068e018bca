package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an action hangs together with another, or with a meeting that heard of it.
 */
@RecordBuilder
public record ActionLink(
        Id<ActionLink> id,
        Id<Action> action,
        @Nullable Id<Action> other,
        @Nullable Id<Meeting> meeting,
        @Nullable Id<AgendaItem> item,
        Kind kind,
        State state,
        String reason)
        implements Row<ActionLink> {
    public ActionLink {
        Objects.requireNonNull(id, "ActionLink needs an id");
        Objects.requireNonNull(action, "ActionLink needs action");
        kind = Objects.requireNonNullElse(kind, Kind.SUPERSEDES);
        state = Objects.requireNonNullElse(state, State.OFFERED);
        reason = Objects.requireNonNullElse(reason, "");
    }

    public enum Kind {
        SUPERSEDES,
        MERGED_INTO,
        SPLIT_FROM,
        SAME_AS,
        REPORTED_AT
    }

    public enum State {
        OFFERED,
        ACCEPTED,
        REJECTED
    }
}
