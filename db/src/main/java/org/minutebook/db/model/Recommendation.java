package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * What a paper asks for. What was resolved is a clause.
 *
 * @param label "(i)", "1.1", "a."
 */
@RecordBuilder
public record Recommendation(
        Id<Recommendation> id,
        Id<Paper> paper,
        int position,
        String label,
        String text,
        String decisionMaker,
        Verb verb,
        String amendedText,
        Outcome outcome)
        implements Row<Recommendation> {
    public Recommendation {
        Objects.requireNonNull(id, "Recommendation needs an id");
        Objects.requireNonNull(paper, "Recommendation needs paper");
        label = Objects.requireNonNullElse(label, "");
        text = Objects.requireNonNullElse(text, "");
        decisionMaker = Objects.requireNonNullElse(decisionMaker, "");
        verb = Objects.requireNonNullElse(verb, Verb.NONE);
        amendedText = Objects.requireNonNullElse(amendedText, "");
        outcome = Objects.requireNonNullElse(outcome, Outcome.PROPOSED);
    }

    public enum Outcome {
        PROPOSED,
        AGREED,
        AGREED_AS_AMENDED,
        NOT_AGREED,
        DEFERRED,
        WITHDRAWN
    }
}
