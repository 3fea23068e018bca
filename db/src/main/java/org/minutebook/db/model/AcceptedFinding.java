package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a rule that somebody accepted as it is, with the reason: it is still listed, but holds nothing up.
 *
 * @param rule The id of the rule, such as "ATI-05".
 * @param about What the finding is about, in the rule's own key: "item 12".
 * @param reason Why it is accepted.
 * @param acceptedBy Name and post.
 */
@RecordBuilder
public record AcceptedFinding(
        Id<AcceptedFinding> id,
        Id<Meeting> meeting,
        String rule,
        String about,
        String reason,
        String acceptedBy,
        @Nullable LocalDate acceptedOn)
        implements Row<AcceptedFinding> {
    public AcceptedFinding {
        Objects.requireNonNull(id, "AcceptedFinding needs an id");
        Objects.requireNonNull(meeting, "AcceptedFinding needs meeting");
        rule = Objects.requireNonNullElse(rule, "");
        about = Objects.requireNonNullElse(about, "");
        reason = Objects.requireNonNullElse(reason, "");
        acceptedBy = Objects.requireNonNullElse(acceptedBy, "");
    }
}
