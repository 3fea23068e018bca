package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dated step of a case: when it was due, when it was done, on what evidence.
 */
@RecordBuilder
public record CaseStage(
        Id<CaseStage> id,
        Id<DecisionCase> decisionCase,
        int position,
        String title,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String evidence,
        String note)
        implements Row<CaseStage> {
    public CaseStage {
        Objects.requireNonNull(id, "CaseStage needs an id");
        Objects.requireNonNull(decisionCase, "CaseStage needs decisionCase");
        title = Objects.requireNonNullElse(title, "");
        evidence = Objects.requireNonNullElse(evidence, "");
        note = Objects.requireNonNullElse(note, "");
    }
}
