package org.minutebook.db.change;

import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.store.Writing;

/**
 * A paper is asked for: it stands behind the others of its item until it comes. A paper of a closed item is closed with it.
 *
 * @param label "Appendix A"; blank for a report
 */
public record AskForPaper(Id<AgendaItem> item, String title, String label) implements Change<Id<Paper>> {
    @Override
    public String title() {
        return "Ask for the paper “" + Printed.cut(title) + "”";
    }

    @Override
    public Id<Paper> apply(Writing writing) throws Refused {
        if (title.isBlank()) {
            throw new Refused("A paper needs a title. Type it as the report will print it.");
        }
        AgendaItem of = writing.stores().meetings().item(item);
        List<ItemPaper> before = writing.stores().meetings().itemPapers(item);
        Paper paper = writing.add(PaperBuilder.builder()
                .id(writing.newId())
                .board(writing.stores().meetings().get(of.meeting()).board())
                .matter(of.matter())
                .title(title.strip())
                .kind(label.isBlank() ? Paper.Kind.REPORT : Paper.Kind.OTHER)
                .audience(of.audience() == Audience.RESTRICTED ? Audience.RESTRICTED : Audience.PUBLIC)
                .build());
        writing.add(ItemPaperBuilder.builder()
                .id(writing.newId())
                .item(item)
                .paper(paper.id())
                .position(before.stream().mapToInt(ItemPaper::position).max().orElse(0) + 1)
                .label(label.strip())
                .build());
        return paper.id();
    }
}
