package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a chair remarked on going through the actions: theirs alone, and no part of what was said of an action.
 *
 * @param byWhom Who was at the desk.
 */
@RecordBuilder
public record ChairRemark(
        Id<ChairRemark> id,
        Id<Board> board,
        Id<Action> action,
        @Nullable LocalDate remarked,
        String text,
        String byWhom)
        implements Row<ChairRemark> {
    public ChairRemark {
        Objects.requireNonNull(id, "ChairRemark needs an id");
        Objects.requireNonNull(board, "ChairRemark needs board");
        Objects.requireNonNull(action, "ChairRemark needs action");
        text = Objects.requireNonNullElse(text, "");
        byWhom = Objects.requireNonNullElse(byWhom, "");
    }
}
