package org.minutebook.db.change;

import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Delegation;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.VoteBuilder;
import org.minutebook.db.store.Writing;

/**
 * A clause is taken out. Actions that came from it stay, and come from the item then; a vote on it is one on the item; the
 * recommendation that it took has still to be decided.
 */
public record RemoveClause(Clause clause) implements Change<Id<Clause>> {
    @Override
    public String title() {
        return "Take out the clause “" + Printed.cut(clause.text()) + "”";
    }

    @Override
    public Id<Clause> apply(Writing writing) throws Refused {
        for (Delegation delegation : writing.stores().of(Delegation.class).list()) {
            if (clause.id().equals(delegation.clause())) {
                throw new Refused("A delegation rests on this clause. Revoke the delegation first.");
            }
        }
        Resolution resolution = writing.stores().of(Resolution.class).get(clause.resolution());
        AgendaItem item = writing.stores().meetings().item(resolution.item());
        for (Action action : writing.stores().actions().of(item.meeting())) {
            if (clause.id().equals(action.clause())) {
                writing.save(ActionBuilder.builder(action).clause(null).build());
            }
        }
        for (Vote vote : writing.stores().minutes().votes(item.id())) {
            if (clause.id().equals(vote.clause())) {
                writing.save(VoteBuilder.builder(vote).clause(null).build());
            }
        }
        if (clause.recommendation() != null) {
            DecidedRecommendation.undecide(writing, clause.recommendation(), clause, item.id());
        }
        writing.remove(clause);
        if (writing.stores().minutes().clauses(resolution.id()).isEmpty()
                && resolution.text().isBlank()
                && writing.stores().minutes().votes(item.id()).isEmpty()) {
            writing.remove(resolution);
        }
        return clause.id();
    }
}
