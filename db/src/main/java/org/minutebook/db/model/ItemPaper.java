package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * A paper before an item.
 *
 * @param marked How the filed copy is marked: "Agenda item 8".
 * @param filed A copy is filed with the minutes.
 * @param label "Appendix A1".
 */
@RecordBuilder
public record ItemPaper(
        Id<ItemPaper> id,
        Id<AgendaItem> item,
        Id<Paper> paper,
        int position,
        String marked,
        boolean filed,
        String label)
        implements Row<ItemPaper> {
    public ItemPaper {
        Objects.requireNonNull(id, "ItemPaper needs an id");
        Objects.requireNonNull(item, "ItemPaper needs item");
        Objects.requireNonNull(paper, "ItemPaper needs paper");
        marked = Objects.requireNonNullElse(marked, "");
        label = Objects.requireNonNullElse(label, "");
    }
}
