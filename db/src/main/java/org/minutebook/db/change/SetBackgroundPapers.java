package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.BackgroundPaper;
import org.minutebook.db.model.BackgroundPaperBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.store.Writing;

/**
 * The documents on which a report rests become these (LGA 1972 s100D).
 *
 * @param background in their order, with any ids and positions: they are given their own
 */
public record SetBackgroundPapers(Id<Paper> paper, List<BackgroundPaper> background) implements Change<Id<Paper>> {
    public SetBackgroundPapers {
        background = List.copyOf(background);
    }

    @Override
    public String title() {
        return "Set the background papers of a report";
    }

    @Override
    public Id<Paper> apply(Writing writing) {
        List<BackgroundPaper> there = writing.stores().papers().background(paper);
        List<BackgroundPaper> wanted = new ArrayList<>();
        for (BackgroundPaper one : background) {
            wanted.add(BackgroundPaperBuilder.builder(one)
                    .paper(paper)
                    .position(wanted.size() + 1)
                    .build());
        }
        RowsOfPaper.replace(writing, there, wanted, (one, id) -> BackgroundPaperBuilder.builder(one)
                .id(id)
                .build());
        return paper;
    }
}
