package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * "Implications verified by": who cleared which area of a paper, and when.
 */
@RecordBuilder
public record Clearance(
        Id<Clearance> id,
        Id<Paper> paper,
        int position,
        String area,
        @Nullable Id<Person> person,
        String printed,
        String post,
        String contact,
        String text,
        @Nullable LocalDate verifiedOn)
        implements Row<Clearance> {
    public Clearance {
        Objects.requireNonNull(id, "Clearance needs an id");
        Objects.requireNonNull(paper, "Clearance needs paper");
        area = Objects.requireNonNullElse(area, "");
        printed = Objects.requireNonNullElse(printed, "");
        post = Objects.requireNonNullElse(post, "");
        contact = Objects.requireNonNullElse(contact, "");
        text = Objects.requireNonNullElse(text, "");
    }
}
