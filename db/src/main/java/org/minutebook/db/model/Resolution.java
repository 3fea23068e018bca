package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * What was resolved on an item. Its parts are clauses.
 *
 * @param lead The word that leads it, as printed; blank means the house style's word.
 * @param text Words before the clauses.
 */
@RecordBuilder
public record Resolution(
        Id<Resolution> id,
        Id<AgendaItem> item,
        int position,
        String lead,
        String text,
        String mover,
        String seconder,
        Audience audience)
        implements Row<Resolution> {
    public Resolution {
        Objects.requireNonNull(id, "Resolution needs an id");
        Objects.requireNonNull(item, "Resolution needs item");
        lead = Objects.requireNonNullElse(lead, "");
        text = Objects.requireNonNullElse(text, "");
        mover = Objects.requireNonNullElse(mover, "");
        seconder = Objects.requireNonNullElse(seconder, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }
}
