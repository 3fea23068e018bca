package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why the public may not see an item or a paper, and until when that is to be looked at again (LGA 1972 s100A and Schedule 12A).
 *
 * @param confidential Whether it is confidential (s100A(2) and (3)): no resolution is needed and no public interest is weighed.
 * @param paragraphs Paragraph numbers of Part 1 of Schedule 12A: "3", "1 and 2".
 * @param reason Why the paragraph applies.
 * @param publicInterest Why keeping it back outweighs disclosing it.
 * @param decidedBy Who decided, with the post.
 * @param titleClosed Whether even the title is kept from the public.
 * @param publicTitle What the public agenda prints in place of a closed title.
 */
@RecordBuilder
public record Exemption(
        Id<Exemption> id,
        @Nullable Id<AgendaItem> item,
        @Nullable Id<Paper> paper,
        boolean confidential,
        String paragraphs,
        String reason,
        String publicInterest,
        @Nullable LocalDate reviewOn,
        String decidedBy,
        @Nullable LocalDate decidedOn,
        boolean titleClosed,
        String publicTitle)
        implements Row<Exemption> {
    public Exemption {
        Objects.requireNonNull(id, "Exemption needs an id");
        paragraphs = Objects.requireNonNullElse(paragraphs, "");
        reason = Objects.requireNonNullElse(reason, "");
        publicInterest = Objects.requireNonNullElse(publicInterest, "");
        decidedBy = Objects.requireNonNullElse(decidedBy, "");
        publicTitle = Objects.requireNonNullElse(publicTitle, "");
    }
}
