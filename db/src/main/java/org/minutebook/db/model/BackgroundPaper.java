package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document on which a report rests. The list lasts as long as the report; the documents four years (LGA 1972 s100D, LGA 2000 s97).
 *
 * @param dated The day of the document or of the meeting that had it.
 * @param address Where it is on the web.
 * @param location Where it can be inspected.
 * @param exemptParagraph The paragraph of Schedule 12A where it is exempt.
 */
@RecordBuilder
public record BackgroundPaper(
        Id<BackgroundPaper> id,
        Id<Paper> paper,
        int position,
        String title,
        @Nullable LocalDate dated,
        String address,
        String location,
        String exemptParagraph,
        Audience audience)
        implements Row<BackgroundPaper> {
    public BackgroundPaper {
        Objects.requireNonNull(id, "BackgroundPaper needs an id");
        Objects.requireNonNull(paper, "BackgroundPaper needs paper");
        title = Objects.requireNonNullElse(title, "");
        address = Objects.requireNonNullElse(address, "");
        location = Objects.requireNonNullElse(location, "");
        exemptParagraph = Objects.requireNonNullElse(exemptParagraph, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }
}
