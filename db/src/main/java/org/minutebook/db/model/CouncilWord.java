package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/** A word that this council spells so, whatever the dictionary says. */
@RecordBuilder
public record CouncilWord(Id<CouncilWord> id, String word) implements Row<CouncilWord> {
    public CouncilWord {
        Objects.requireNonNull(id, "CouncilWord needs an id");
        word = Objects.requireNonNullElse(word, "");
    }
}
