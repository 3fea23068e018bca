package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.ITEM_PAPER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Recommendation.Outcome;
import org.minutebook.db.model.RecommendationBuilder;
import org.minutebook.db.model.RecommendationOutcome;
import org.minutebook.db.model.Resolution;

/** What a report recommends, with what became of it at one item: the same report may be put off and come to a later meeting. */
public final class RecommendedAt {
    private RecommendedAt() {}

    public static List<Recommendation> list(Stores stores, Id<AgendaItem> item, Id<Paper> paper) {
        return stores.papers().recommendations(paper).stream()
                .map(one -> at(
                        one,
                        stores.minutes().outcomesOf(one.id()),
                        item,
                        decidedBefore(stores, one).map(item::equals).orElse(true)))
                .toList();
    }

    /**
     * A recommendation as one item left it.
     *
     * @param outcomes at the items that it came to
     * @param unsaid whether the item is the one where it was decided, where that is not kept for each item
     */
    public static Recommendation at(
            Recommendation one, List<RecommendationOutcome> outcomes, Id<AgendaItem> item, boolean unsaid) {
        if (outcomes.isEmpty() && unsaid) {
            return one;
        }
        Optional<RecommendationOutcome> here =
                outcomes.stream().filter(each -> each.item().equals(item)).findFirst();
        return RecommendationBuilder.builder(one)
                .outcome(here.map(RecommendationOutcome::outcome).orElse(Outcome.PROPOSED))
                .amendedText(here.map(RecommendationOutcome::amendedText).orElse(""))
                .build();
    }

    /**
     * Where a recommendation was decided of which only the last outcome is kept, as books did before they kept one for each item: the
     * item of its clause, else the first that the report came to.
     */
    public static Optional<Id<AgendaItem>> decidedBefore(Stores stores, Recommendation one) {
        Optional<Id<AgendaItem>> clause = stores.minutes().clausesOf(one.id()).stream()
                .map(Clause::resolution)
                .map(resolution -> stores.of(Resolution.class).get(resolution).item())
                .findFirst();
        return clause.or(() -> stores
                .of(ItemPaper.class)
                .list(ITEM_PAPER.PAPER.eq(one.paper().value()))
                .stream()
                .map(ItemPaper::item)
                .min(Comparator.comparing(id -> day(stores, id))));
    }

    /** When the meeting of an item was. */
    public static LocalDate day(Stores stores, Id<AgendaItem> item) {
        return stores.meetings().get(stores.meetings().item(item).meeting()).day();
    }
}
