package org.minutebook.db.change;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.Vote.CastingVote;
import org.minutebook.db.model.Vote.Manner;
import org.minutebook.db.model.Vote.Outcome;
import org.minutebook.db.model.VoteCast;
import org.minutebook.db.store.Writing;

/**
 * A decision is taken under an item, and how. Where names were taken for everybody, the figures are those of the names.
 *
 * @param before what is replaced, where the vote was recorded already
 * @param clause what was voted on; nothing where it was all of it, or a recommendation
 * @param recommendation what was voted on where that became no clause
 * @param at when, where somebody noted it
 * @param named who voted how, as far as names were taken
 */
public record TakeVote(
        @Nullable Vote before,
        AgendaItem item,
        @Nullable Id<Clause> clause,
        @Nullable Id<Recommendation> recommendation,
        Manner manner,
        int inFavour,
        int against,
        int abstained,
        CastingVote castingVote,
        Outcome outcome,
        @Nullable LocalTime at,
        List<Named> named)
        implements Change<Vote> {
    /** One member's vote. */
    public record Named(Attendance who, VoteCast.Way way) {}

    public TakeVote {
        named = List.copyOf(named);
    }

    @Override
    public String title() {
        return (before == null ? "Record the vote on " : "Change the vote on ") + Printed.item(item);
    }

    @Override
    public Vote apply(Writing writing) throws Refused {
        Later.checkDecides(writing, item);
        if (inFavour < 0 || against < 0 || abstained < 0) {
            throw new Refused("Nobody votes less than nought times. Enter the figures again.");
        }
        boolean all = manner == Manner.NAMED && !named.isEmpty();
        Vote vote = new Vote(
                before == null ? writing.newId() : before.id(),
                item.id(),
                clause,
                manner,
                all ? count(VoteCast.Way.FOR) : inFavour,
                all ? count(VoteCast.Way.AGAINST) : against,
                all ? count(VoteCast.Way.ABSTAINED) : abstained,
                castingVote,
                outcome,
                before == null ? "" : before.words(),
                before == null ? item.audience() : before.audience(),
                recommendation,
                at);
        if (before == null) {
            writing.add(vote);
        } else {
            if (!writing.stores().of(Vote.class).get(before.id()).equals(before)) {
                throw new Refused("This vote was changed meanwhile. Look at it again, then make your change.");
            }
            writing.removeAll(writing.stores().minutes().votesCast(vote.id()));
            writing.save(vote);
        }
        for (Named one : named) {
            writing.add(new VoteCast(
                    writing.newId(), vote.id(), one.who().person(), one.who().printed(), one.way()));
        }
        return vote;
    }

    private int count(VoteCast.Way way) {
        return (int) named.stream().filter(one -> one.way() == way).count();
    }
}
