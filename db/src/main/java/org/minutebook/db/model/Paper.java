package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document under one item or several: a report, a presentation, a plan.
 *
 * @param reportOf Whose report it is, as printed: "Director of Public Health".
 * @param purposeVerb What it does, in the infinitive: "provide", "seek", "detail".
 * @param purpose What it provides, seeks or details: "an update on the development of primary care networks".
 * @param confidentiality The statement of confidentiality as printed.
 */
@RecordBuilder
public record Paper(
        Id<Paper> id,
        Id<Board> board,
        @Nullable Id<Matter> matter,
        String title,
        Kind kind,
        String reportOf,
        String purposeVerb,
        String purpose,
        String authors,
        @Nullable LocalDate dated,
        String datedPrinted,
        String confidentiality,
        Answer keyDecision,
        String wards,
        Answer impactAssessment,
        Answer privacyAssessment,
        State state,
        @Nullable Id<StoredFile> file,
        Audience audience)
        implements Row<Paper> {
    public Paper {
        Objects.requireNonNull(id, "Paper needs an id");
        Objects.requireNonNull(board, "Paper needs board");
        title = Objects.requireNonNullElse(title, "");
        kind = Objects.requireNonNullElse(kind, Kind.REPORT);
        reportOf = Objects.requireNonNullElse(reportOf, "");
        purposeVerb = Objects.requireNonNullElse(purposeVerb, "");
        purpose = Objects.requireNonNullElse(purpose, "");
        authors = Objects.requireNonNullElse(authors, "");
        datedPrinted = Objects.requireNonNullElse(datedPrinted, "");
        confidentiality = Objects.requireNonNullElse(confidentiality, "");
        keyDecision = Objects.requireNonNullElse(keyDecision, Answer.NOT_SAID);
        wards = Objects.requireNonNullElse(wards, "");
        impactAssessment = Objects.requireNonNullElse(impactAssessment, Answer.NOT_SAID);
        privacyAssessment = Objects.requireNonNullElse(privacyAssessment, Answer.NOT_SAID);
        state = Objects.requireNonNullElse(state, State.ASKED_FOR);
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }

    public enum Kind {
        REPORT,
        JOINT_REPORT,
        PRESENTATION,
        JOINT_PRESENTATION,
        POSITION_STATEMENT,
        VERBAL_UPDATE,
        ANNUAL_REPORT,
        PLAN,
        OTHER
    }

    public enum State {
        ASKED_FOR,
        DRAFTING,
        IN_CLEARANCE,
        CLEARED,
        RECEIVED
    }
}
