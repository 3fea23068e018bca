package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * One labelled field of a structured report, in the order of its template.
 */
@RecordBuilder
public record PaperSection(
        Id<PaperSection> id, Id<Paper> paper, int position, String label, String text, Audience audience)
        implements Row<PaperSection> {
    public PaperSection {
        Objects.requireNonNull(id, "PaperSection needs an id");
        Objects.requireNonNull(paper, "PaperSection needs paper");
        label = Objects.requireNonNullElse(label, "");
        text = Objects.requireNonNullElse(text, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }
}
