package org.minutebook.db.change;

import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Vote;
import org.minutebook.db.store.Writing;

/** A vote that was recorded by mistake is taken out, with the names. */
public record RemoveVote(AgendaItem item, Vote vote) implements Change<Id<Vote>> {
    @Override
    public String title() {
        return "Take out the vote on " + Printed.item(item);
    }

    @Override
    public Id<Vote> apply(Writing writing) {
        writing.removeAll(writing.stores().minutes().votesCast(vote.id()));
        writing.remove(vote);
        return vote.id();
    }
}
