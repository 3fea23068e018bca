package org.minutebook.db.change;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.RecommendationBuilder;
import org.minutebook.db.model.Row;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportContents;
import org.minutebook.db.rules.report.ReportTemplate;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Writing;

/** The lists that belong to a paper, written as wholes: what stays keeps its row, so that history and links stay with it. */
final class RowsOfPaper {
    private RowsOfPaper() {}

    /** Brings the rows there are to those that are wanted, place by place. */
    static <R extends Row<R>> void replace(
            Writing writing, List<R> there, List<R> wanted, BiFunction<R, Id<R>, R> withId) {
        for (int i = 0; i < Math.max(there.size(), wanted.size()); i++) {
            if (i >= wanted.size()) {
                writing.remove(there.get(i));
            } else if (i < there.size()) {
                writing.save(withId.apply(wanted.get(i), there.get(i).id()));
            } else {
                writing.add(withId.apply(wanted.get(i), writing.newId()));
            }
        }
    }

    /** Brings a report's recommendations to those that are wanted. One that the board decided on is never the one that goes. */
    static void recommendations(Writing writing, Id<Paper> paper, List<Recommendation> wanted) throws Refused {
        List<Recommendation> there = writing.stores().papers().recommendations(paper);
        for (Recommendation gone : there.subList(Math.min(wanted.size(), there.size()), there.size())) {
            DecidedRecommendation.refuseToLose(writing, gone);
        }
        replace(writing, there, wanted, (one, id) -> RecommendationBuilder.builder(one)
                .id(id)
                .build());
    }

    /** The form of report of the paper's board. */
    static ReportTemplate template(Stores stores, Paper paper) {
        Board board = stores.boards().get(paper.board());
        return ReportTemplate.of(
                stores.boards().style(board).map(HouseStyle::layout).orElse(HouseStyle.Layout.NARRATIVE));
    }

    /** All that the book says of the paper. */
    static ReportContent content(Stores stores, Paper paper) {
        Id<Paper> id = paper.id();
        return ReportContents.of(
                template(stores, paper),
                new ReportContents.Rows(
                        paper,
                        stores.papers().sections(id),
                        stores.papers().decisions(id),
                        stores.papers().recommendations(id),
                        stores.papers().contacts(id),
                        stores.papers().clearances(id),
                        stores.papers().background(id)),
                stores.boards().get(paper.board()).name(),
                Optional.empty());
    }

    static String named(Paper paper) {
        return "“" + Printed.cut(paper.title()) + "”";
    }
}
