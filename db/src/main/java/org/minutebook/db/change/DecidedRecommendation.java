package org.minutebook.db.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Recommendation.Outcome;
import org.minutebook.db.model.RecommendationBuilder;
import org.minutebook.db.model.RecommendationOutcome;
import org.minutebook.db.model.RecommendationOutcomeBuilder;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.store.MinuteStore;
import org.minutebook.db.store.RecommendedAt;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Writing;

/** What rests on a recommendation: the clauses that took it, the votes on it, and what became of it at each item it came to. */
final class DecidedRecommendation {
    private DecidedRecommendation() {}

    /** Where no other clause of the item takes it, it has still to be decided there. */
    static void undecide(Writing writing, Id<Recommendation> id, Clause going, Id<AgendaItem> item) {
        Recommendation now = writing.stores().of(Recommendation.class).get(id);
        Outcome here = at(writing.stores(), now, item).outcome();
        boolean taken = here == Outcome.AGREED || here == Outcome.AGREED_AS_AMENDED;
        if (taken && clausesAt(writing.stores(), id, item).equals(List.of(going))) {
            keep(writing, now, item, Outcome.PROPOSED, "");
        }
    }

    static Recommendation at(Stores stores, Recommendation of, Id<AgendaItem> item) {
        return RecommendedAt.list(stores, item, of.paper()).stream()
                .filter(one -> one.id().equals(of.id()))
                .findFirst()
                .orElse(of);
    }

    static List<Clause> clausesAt(Stores stores, Id<Recommendation> id, Id<AgendaItem> item) {
        return stores.minutes().clausesOf(id).stream()
                .filter(clause -> stores.of(Resolution.class)
                        .get(clause.resolution())
                        .item()
                        .equals(item))
                .toList();
    }

    /** Keeps what became of it at an item; what another item made of it stays, and the recommendation says what the last one did. */
    static void keep(Writing writing, Recommendation of, Id<AgendaItem> item, Outcome outcome, String amended) {
        Stores stores = writing.stores();
        if (stores.minutes().outcomesOf(of.id()).isEmpty() && of.outcome() != Outcome.PROPOSED) {
            RecommendedAt.decidedBefore(stores, of)
                    .filter(before -> !before.equals(item))
                    .ifPresent(before -> writing.add(new RecommendationOutcome(
                            writing.newId(), of.id(), before, of.outcome(), of.amendedText())));
        }
        Optional<RecommendationOutcome> there = stores.minutes().outcomesOf(of.id()).stream()
                .filter(one -> one.item().equals(item))
                .findFirst();
        if (outcome == Outcome.PROPOSED) {
            there.ifPresent(writing::remove);
        } else if (there.isPresent()) {
            writing.save(RecommendationOutcomeBuilder.builder(there.get())
                    .outcome(outcome)
                    .amendedText(amended)
                    .build());
        } else {
            writing.add(new RecommendationOutcome(writing.newId(), of.id(), item, outcome, amended));
        }
        Optional<RecommendationOutcome> last = stores.minutes().outcomesOf(of.id()).stream()
                .max(Comparator.comparing(one -> RecommendedAt.day(stores, one.item())));
        writing.save(RecommendationBuilder.builder(of)
                .outcome(last.map(RecommendationOutcome::outcome).orElse(Outcome.PROPOSED))
                .amendedText(last.map(RecommendationOutcome::amendedText).orElse(""))
                .build());
    }

    /** Nothing that a meeting decided disappears from under its minutes. */
    static void refuseToLose(Writing writing, Recommendation recommendation) throws Refused {
        Id<Recommendation> id = recommendation.id();
        MinuteStore minutes = writing.stores().minutes();
        if (!minutes.votesOn(id).isEmpty() || !minutes.clausesOf(id).isEmpty()) {
            throw new Refused("The board decided on " + Printed.recommendation(recommendation)
                    + ". Leave it in the report, or take its clause or vote out of the minutes first.");
        }
        if (!minutes.outcomesOf(id).isEmpty()) {
            throw new Refused("The board decided on " + Printed.recommendation(recommendation)
                    + ". Leave it in the report, or press “Decide again” at its item first.");
        }
    }
}
