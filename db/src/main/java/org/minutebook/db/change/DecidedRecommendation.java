package org.minutebook.db.change;

import org.minutebook.db.model.Id;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Recommendation.Outcome;
import org.minutebook.db.model.RecommendationBuilder;
import org.minutebook.db.store.MinuteStore;
import org.minutebook.db.store.Writing;

/** What rests on a recommendation: the clauses that took it, the votes on it, and what is said to have become of it. */
final class DecidedRecommendation {
    private DecidedRecommendation() {}

    /** Where no clause takes it any more, it has still to be decided. */
    static void undecide(Writing writing, Id<Recommendation> id) {
        Recommendation now = writing.stores().of(Recommendation.class).get(id);
        boolean taken = now.outcome() == Outcome.AGREED || now.outcome() == Outcome.AGREED_AS_AMENDED;
        if (taken && writing.stores().minutes().clausesOf(id).isEmpty()) {
            writing.save(RecommendationBuilder.builder(now)
                    .outcome(Outcome.PROPOSED)
                    .amendedText("")
                    .build());
        }
    }

    /** Nothing that a meeting decided disappears from under its minutes. */
    static void refuseToLose(Writing writing, Recommendation recommendation) throws Refused {
        Id<Recommendation> id = recommendation.id();
        MinuteStore minutes = writing.stores().minutes();
        if (!minutes.votesOn(id).isEmpty() || !minutes.clausesOf(id).isEmpty()) {
            throw new Refused("The board decided on " + Printed.recommendation(recommendation)
                    + ". Leave it in the report, or take its clause or vote out of the minutes first.");
        }
    }
}
