package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was said about an action, when and by whom. Never overwritten; a later one stands beside it.
 */
@RecordBuilder
public record ActionUpdate(
        Id<ActionUpdate> id,
        Id<Action> action,
        int position,
        @Nullable LocalDate said,
        String saidPrinted,
        String text,
        String ragPrinted,
        String byWhom,
        @Nullable Instant recordedAt,
        Audience audience)
        implements Row<ActionUpdate> {
    public ActionUpdate {
        Objects.requireNonNull(id, "ActionUpdate needs an id");
        Objects.requireNonNull(action, "ActionUpdate needs action");
        saidPrinted = Objects.requireNonNullElse(saidPrinted, "");
        text = Objects.requireNonNullElse(text, "");
        ragPrinted = Objects.requireNonNullElse(ragPrinted, "");
        byWhom = Objects.requireNonNullElse(byWhom, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }
}
