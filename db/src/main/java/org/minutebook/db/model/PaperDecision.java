package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One body that a paper asks to decide, on its own day.
 *
 * @param decisionMaker As printed: "CABINET". Its recommendations name it in the same words.
 * @param decidesOn The day on which it decides.
 * @param dayPrinted The day as printed, where it differs.
 */
@RecordBuilder
public record PaperDecision(
        Id<PaperDecision> id,
        Id<Paper> paper,
        int position,
        String decisionMaker,
        @Nullable LocalDate decidesOn,
        String dayPrinted,
        State state)
        implements Row<PaperDecision> {
    public PaperDecision {
        Objects.requireNonNull(id, "PaperDecision needs an id");
        Objects.requireNonNull(paper, "PaperDecision needs paper");
        decisionMaker = Objects.requireNonNullElse(decisionMaker, "");
        dayPrinted = Objects.requireNonNullElse(dayPrinted, "");
        state = Objects.requireNonNullElse(state, State.TO_DECIDE);
    }

    public enum State {
        TO_DECIDE,
        DECIDED,
        REFERRED
    }
}
