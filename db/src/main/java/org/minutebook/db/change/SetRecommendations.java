package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.RecommendationBuilder;
import org.minutebook.db.store.Writing;

/**
 * What a report recommends becomes this. What became of a recommendation goes with it.
 *
 * @param recommendations in their order, with any ids and positions: they are given their own
 */
public record SetRecommendations(Id<Paper> paper, List<Recommendation> recommendations) implements Change<Id<Paper>> {
    public SetRecommendations {
        recommendations = List.copyOf(recommendations);
    }

    @Override
    public String title() {
        return "Set the recommendations of a report";
    }

    @Override
    public Id<Paper> apply(Writing writing) throws Refused {
        List<Recommendation> wanted = new ArrayList<>();
        for (Recommendation one : recommendations) {
            wanted.add(RecommendationBuilder.builder(one)
                    .paper(paper)
                    .position(wanted.size() + 1)
                    .build());
        }
        RowsOfPaper.recommendations(writing, paper, wanted);
        return paper;
    }
}
