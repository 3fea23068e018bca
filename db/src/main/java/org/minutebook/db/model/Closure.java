package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Days on which this council's offices are shut.
 */
@RecordBuilder
public record Closure(Id<Closure> id, @Nullable Id<Board> board, LocalDate since, LocalDate until, String name)
        implements Row<Closure> {
    public Closure {
        Objects.requireNonNull(id, "Closure needs an id");
        Objects.requireNonNull(since, "Closure needs since");
        Objects.requireNonNull(until, "Closure needs until");
        name = Objects.requireNonNullElse(name, "");
    }
}
