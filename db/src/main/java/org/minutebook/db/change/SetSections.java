package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperSection;
import org.minutebook.db.model.PaperSectionBuilder;
import org.minutebook.db.store.Writing;

/**
 * What a report says under its labels and under headings of its own becomes this.
 *
 * @param sections in their order, with any ids and positions: they are given their own
 */
public record SetSections(Id<Paper> paper, List<PaperSection> sections) implements Change<Id<Paper>> {
    public SetSections {
        sections = List.copyOf(sections);
    }

    @Override
    public String title() {
        return "Write the sections of a report";
    }

    @Override
    public Id<Paper> apply(Writing writing) {
        List<PaperSection> there = writing.stores().papers().sections(paper);
        List<PaperSection> wanted = new ArrayList<>();
        for (PaperSection one : sections) {
            wanted.add(PaperSectionBuilder.builder(one)
                    .paper(paper)
                    .position(wanted.size() + 1)
                    .build());
        }
        RowsOfPaper.replace(writing, there, wanted, (one, id) -> PaperSectionBuilder.builder(one)
                .id(id)
                .build());
        return paper;
    }
}
