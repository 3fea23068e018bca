package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.ClauseBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Recommendation.Outcome;
import org.minutebook.db.model.Verb;
import org.minutebook.db.store.Writing;

/**
 * The board decides on what a report recommends. What is agreed becomes a clause with words of its own; the recommendation stays as the
 * report has it. What is not agreed or put off makes no clause.
 *
 * @param audience whose text is being written; a clause keeps from the public what its item or its report keeps
 */
public record DecideRecommendations(AgendaItem item, Audience audience, List<Decided> decided)
        implements Change<List<Id<Clause>>> {
    /**
     * What became of one.
     *
     * @param recommendation as the officer saw it
     * @param amended the words that were agreed in its place; blank where there are none
     */
    public record Decided(Recommendation recommendation, Outcome outcome, String amended) {}

    public DecideRecommendations {
        decided = List.copyOf(decided);
    }

    @Override
    public String title() {
        Decided first = decided.getFirst();
        String what =
                switch (first.outcome()) {
                    case PROPOSED -> "Decide again on ";
                    case AGREED -> "Agree ";
                    case AGREED_AS_AMENDED -> "Agree as amended ";
                    case NOT_AGREED -> "Not agree ";
                    case DEFERRED -> "Defer ";
                    case WITHDRAWN -> "Withdraw ";
                };
        return what
                + (decided.size() == 1
                        ? Printed.recommendation(first.recommendation())
                        : decided.size() + " recommendations")
                + " on " + Printed.item(item);
    }

    @Override
    public List<Id<Clause>> apply(Writing writing) throws Refused {
        Later.checkDecides(writing, item);
        List<Id<Clause>> clauses = new ArrayList<>();
        for (Decided one : decided) {
            clauses.addAll(decide(writing, one));
        }
        return clauses;
    }

    private List<Id<Clause>> decide(Writing writing, Decided one) throws Refused {
        Recommendation before = one.recommendation();
        Recommendation kept = writing.stores().of(Recommendation.class).get(before.id());
        if (!DecidedRecommendation.at(writing.stores(), kept, item.id()).equals(before)) {
            throw new Refused(Printed.sentence(Printed.recommendation(before))
                    + " was changed meanwhile. Look at it again, then decide.");
        }
        boolean amended = one.outcome() == Outcome.AGREED_AS_AMENDED;
        String words = amended ? one.amended().strip() : before.text().strip();
        if (amended && (words.isEmpty() || words.equals(before.text().strip()))) {
            throw new Refused(
                    "The amended text is the same as the recommendation. Change it, or agree it as" + " recommended.");
        }
        for (Clause clause : DecidedRecommendation.clausesAt(writing.stores(), before.id(), item.id())) {
            new RemoveClause(clause).apply(writing);
        }
        DecidedRecommendation.keep(
                writing,
                writing.stores().of(Recommendation.class).get(before.id()),
                item.id(),
                one.outcome(),
                amended ? words : "");
        if (!amended && one.outcome() != Outcome.AGREED) {
            return List.of();
        }
        Paper paper = writing.stores().papers().get(before.paper());
        Id<Clause> id = new AddClause(
                        item,
                        audience.with(paper.audience()),
                        before.verb() == Verb.NONE ? Verb.AGREED : before.verb(),
                        words)
                .apply(writing);
        writing.save(ClauseBuilder.builder(writing.stores().of(Clause.class).get(id))
                .recommendation(before.id())
                .build());
        return List.of(id);
    }
}
