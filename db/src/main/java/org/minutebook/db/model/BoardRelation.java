package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of accountability: this board answers to that one.
 *
 * @param superiorPrinted Where the superior body is not kept in this book.
 */
@RecordBuilder
public record BoardRelation(
        Id<BoardRelation> id,
        Id<Board> board,
        @Nullable Id<Board> superior,
        String superiorPrinted,
        String roleNumber,
        String role,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Row<BoardRelation> {
    public BoardRelation {
        Objects.requireNonNull(id, "BoardRelation needs an id");
        Objects.requireNonNull(board, "BoardRelation needs board");
        superiorPrinted = Objects.requireNonNullElse(superiorPrinted, "");
        roleNumber = Objects.requireNonNullElse(roleNumber, "");
        role = Objects.requireNonNullElse(role, "");
    }
}
