package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperDecision;
import org.minutebook.db.model.PaperDecisionBuilder;
import org.minutebook.db.store.Writing;

/**
 * The bodies that a report asks to decide become these, each with its own day.
 *
 * @param decisions in their order, with any ids and positions: they are given their own
 */
public record SetDecisions(Id<Paper> paper, List<PaperDecision> decisions) implements Change<Id<Paper>> {
    public SetDecisions {
        decisions = List.copyOf(decisions);
    }

    @Override
    public String title() {
        return "Set who decides on a report";
    }

    @Override
    public Id<Paper> apply(Writing writing) {
        List<PaperDecision> there = writing.stores().papers().decisions(paper);
        List<PaperDecision> wanted = new ArrayList<>();
        for (PaperDecision one : decisions) {
            wanted.add(PaperDecisionBuilder.builder(one)
                    .paper(paper)
                    .position(wanted.size() + 1)
                    .build());
        }
        RowsOfPaper.replace(writing, there, wanted, (one, id) -> PaperDecisionBuilder.builder(one)
                .id(id)
                .build());
        return paper;
    }
}
