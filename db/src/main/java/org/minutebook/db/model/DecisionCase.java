package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One decision made under delegation, from notice to outcome.
 *
 * @param kind Such as "pharmacy consolidation"; kinds are data.
 */
@RecordBuilder
public record DecisionCase(
        Id<DecisionCase> id,
        Id<Board> board,
        @Nullable Id<Delegation> delegation,
        String reference,
        String kind,
        String title,
        String applicant,
        @Nullable LocalDate notifiedOn,
        String notifiedPrinted,
        @Nullable LocalDate dueOn,
        Contentious contentious,
        String deemedBy,
        String decisionMaker,
        String opinion,
        String limb,
        String reasons,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate acknowledgedOn,
        String outcome,
        State state,
        Audience audience)
        implements Row<DecisionCase> {
    public DecisionCase {
        Objects.requireNonNull(id, "DecisionCase needs an id");
        Objects.requireNonNull(board, "DecisionCase needs board");
        reference = Objects.requireNonNullElse(reference, "");
        kind = Objects.requireNonNullElse(kind, "");
        title = Objects.requireNonNullElse(title, "");
        applicant = Objects.requireNonNullElse(applicant, "");
        notifiedPrinted = Objects.requireNonNullElse(notifiedPrinted, "");
        contentious = Objects.requireNonNullElse(contentious, Contentious.NOT_DECIDED);
        deemedBy = Objects.requireNonNullElse(deemedBy, "");
        decisionMaker = Objects.requireNonNullElse(decisionMaker, "");
        opinion = Objects.requireNonNullElse(opinion, "");
        limb = Objects.requireNonNullElse(limb, "");
        reasons = Objects.requireNonNullElse(reasons, "");
        outcome = Objects.requireNonNullElse(outcome, "");
        state = Objects.requireNonNullElse(state, State.NOTIFIED);
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }

    public enum Contentious {
        NOT_DECIDED,
        NO,
        YES
    }

    public enum State {
        NOTIFIED,
        CLASSIFIED,
        CIRCULATED,
        FEEDBACK_OPEN,
        FEEDBACK_CLOSED,
        DRAFTED,
        SENT,
        HEARING,
        CLOSED,
        WITHDRAWN
    }
}
