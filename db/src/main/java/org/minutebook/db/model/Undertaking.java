package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A promise made in the discussion, outside any resolution.
 *
 * @param byPrinted Who undertook it, as printed.
 */
@RecordBuilder
public record Undertaking(
        Id<Undertaking> id,
        Id<AgendaItem> item,
        int position,
        @Nullable Id<Person> person,
        String byPrinted,
        String text,
        State state,
        String reason,
        Audience audience)
        implements Row<Undertaking> {
    public Undertaking {
        Objects.requireNonNull(id, "Undertaking needs an id");
        Objects.requireNonNull(item, "Undertaking needs item");
        byPrinted = Objects.requireNonNullElse(byPrinted, "");
        text = Objects.requireNonNullElse(text, "");
        state = Objects.requireNonNullElse(state, State.UNLOGGED);
        reason = Objects.requireNonNullElse(reason, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }

    public enum State {
        UNLOGGED,
        LOGGED,
        REJECTED
    }
}
