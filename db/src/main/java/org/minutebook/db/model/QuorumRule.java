package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quorum that applied for a time. Its limbs say of whom it is composed.
 */
@RecordBuilder
public record QuorumRule(
        Id<QuorumRule> id,
        Id<Board> board,
        String words,
        String source,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Row<QuorumRule> {
    public QuorumRule {
        Objects.requireNonNull(id, "QuorumRule needs an id");
        Objects.requireNonNull(board, "QuorumRule needs board");
        words = Objects.requireNonNullElse(words, "");
        source = Objects.requireNonNullElse(source, "");
    }
}
