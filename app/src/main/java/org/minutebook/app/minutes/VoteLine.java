package org.minutebook.app.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.VoteCast;
import org.minutebook.db.rules.vote.Tally;
import org.minutebook.db.store.Stores;

/** A vote with the names that were taken. */
record VoteLine(Vote vote, List<VoteCast> casts) {
    static Map<Id<AgendaItem>, List<VoteLine>> read(Stores stores, List<AgendaItem> items) {
        Map<Id<AgendaItem>, List<VoteLine>> votes = new HashMap<>();
        for (AgendaItem item : items) {
            votes.put(
                    item.id(),
                    stores.minutes().votes(item.id()).stream()
                            .map(vote -> new VoteLine(vote, stores.minutes().votesCast(vote.id())))
                            .toList());
        }
        return votes;
    }

    String words() {
        if (vote.manner() == Vote.Manner.AGREED) {
            return words(vote.manner());
        }
        String named = casts.stream()
                .map(cast -> cast.printed() + " " + words(cast.way()))
                .collect(Collectors.joining(", "));
        return words(vote.manner()) + ": " + Tally.of(vote).words() + (named.isEmpty() ? "" : " (" + named + ")");
    }

    static String words(Vote.Manner manner) {
        return switch (manner) {
            case AGREED -> "Agreed without a vote";
            case SHOW_OF_HANDS -> "Show of hands";
            case NAMED -> "Named vote";
            case RECORDED_ON_REQUEST -> "Recorded on request";
            case BALLOT -> "Ballot";
        };
    }

    static String words(VoteCast.Way way) {
        return switch (way) {
            case FOR -> "for";
            case AGAINST -> "against";
            case ABSTAINED -> "abstained";
        };
    }

    static String words(Vote.CastingVote casting) {
        return switch (casting) {
            case NOT_USED -> "no casting vote";
            case FOR -> "casting vote for";
            case AGAINST -> "casting vote against";
        };
    }
}
