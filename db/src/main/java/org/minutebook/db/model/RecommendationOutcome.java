package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * What became of a recommendation at one item of one meeting. The recommendation itself has what became of it last.
 *
 * @param amendedText The words agreed in its place; blank where there are none.
 */
@RecordBuilder
public record RecommendationOutcome(
        Id<RecommendationOutcome> id,
        Id<Recommendation> recommendation,
        Id<AgendaItem> item,
        Recommendation.Outcome outcome,
        String amendedText)
        implements Row<RecommendationOutcome> {
    public RecommendationOutcome {
        Objects.requireNonNull(id, "RecommendationOutcome needs an id");
        Objects.requireNonNull(recommendation, "RecommendationOutcome needs recommendation");
        Objects.requireNonNull(item, "RecommendationOutcome needs item");
        outcome = Objects.requireNonNullElse(outcome, Recommendation.Outcome.PROPOSED);
        amendedText = Objects.requireNonNullElse(amendedText, "");
    }
}
