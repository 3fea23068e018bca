package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One part of a resolution with its own verb, conditions and actions.
 *
 * @param letter As printed, without brackets; a single clause has none.
 */
@RecordBuilder
public record Clause(
        Id<Clause> id,
        Id<Resolution> resolution,
        @Nullable Id<Recommendation> recommendation,
        int position,
        String letter,
        String text,
        Verb verb,
        String referredTo,
        String conditions)
        implements Row<Clause> {
    public Clause {
        Objects.requireNonNull(id, "Clause needs an id");
        Objects.requireNonNull(resolution, "Clause needs resolution");
        letter = Objects.requireNonNullElse(letter, "");
        text = Objects.requireNonNullElse(text, "");
        verb = Objects.requireNonNullElse(verb, Verb.NONE);
        referredTo = Objects.requireNonNullElse(referredTo, "");
        conditions = Objects.requireNonNullElse(conditions, "");
    }
}
