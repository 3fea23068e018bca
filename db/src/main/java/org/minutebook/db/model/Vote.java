package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a decision was taken, with its figures.
 *
 * @param clause What was voted on, where that was one part of what was resolved.
 * @param recommendation What was voted on, where that was one recommendation of the paper and became no clause.
 */
@RecordBuilder
public record Vote(
        Id<Vote> id,
        Id<AgendaItem> item,
        @Nullable Id<Clause> clause,
        Manner manner,
        int inFavour,
        int against,
        int abstained,
        CastingVote castingVote,
        Outcome outcome,
        String words,
        Audience audience,
        @Nullable Id<Recommendation> recommendation,
        @Nullable LocalTime at)
        implements Row<Vote> {
    public Vote {
        Objects.requireNonNull(id, "Vote needs an id");
        Objects.requireNonNull(item, "Vote needs item");
        manner = Objects.requireNonNullElse(manner, Manner.AGREED);
        castingVote = Objects.requireNonNullElse(castingVote, CastingVote.NOT_USED);
        outcome = Objects.requireNonNullElse(outcome, Outcome.CARRIED);
        words = Objects.requireNonNullElse(words, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }

    public enum Manner {
        AGREED,
        SHOW_OF_HANDS,
        NAMED,
        RECORDED_ON_REQUEST,
        BALLOT
    }

    public enum CastingVote {
        NOT_USED,
        FOR,
        AGAINST
    }

    public enum Outcome {
        CARRIED,
        LOST,
        TIED
    }
}
