package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * Words that minutes use again and again.
 *
 * @param text with places in braces that the record fills, such as {@code {presenter}}
 */
@RecordBuilder
public record Phrase(Id<Phrase> id, int position, String text) implements Row<Phrase> {
    public Phrase {
        Objects.requireNonNull(id, "Phrase needs an id");
        text = Objects.requireNonNullElse(text, "");
    }
}
