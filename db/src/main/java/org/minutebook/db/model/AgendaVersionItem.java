package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agenda as it was issued.
 *
 * @param item The item; null where it was taken off afterwards.
 * @param number The number as printed then.
 * @param pageFrom 0 where it has no page.
 * @param pageTo 0 where it has no page.
 */
@RecordBuilder
public record AgendaVersionItem(
        Id<AgendaVersionItem> id,
        Id<AgendaVersion> version,
        @Nullable Id<AgendaItem> item,
        int position,
        boolean heading,
        String number,
        String title,
        String officerLine,
        int pageFrom,
        int pageTo,
        Audience audience)
        implements Row<AgendaVersionItem> {
    public AgendaVersionItem {
        Objects.requireNonNull(id, "AgendaVersionItem needs an id");
        Objects.requireNonNull(version, "AgendaVersionItem needs version");
        number = Objects.requireNonNullElse(number, "");
        title = Objects.requireNonNullElse(title, "");
        officerLine = Objects.requireNonNullElse(officerLine, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }
}
