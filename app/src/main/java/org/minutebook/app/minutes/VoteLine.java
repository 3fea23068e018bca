package org.minutebook.app.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.VoteCast;
import org.minutebook.db.rules.vote.Tally;
import org.minutebook.db.store.Stores;

/** A vote, what it was on, and the names that were taken. */
record VoteLine(Vote vote, VotedOn on, List<VoteCast> casts) {
    static Map<Id<AgendaItem>, List<VoteLine>> read(Stores stores, Map<Id<AgendaItem>, MinutesFacts.Under> under) {
        Map<Id<AgendaItem>, List<VoteLine>> votes = new HashMap<>();
        under.forEach((item, of) -> {
            List<VotedOn> choices = VotedOn.choices(Optional.of(of));
            votes.put(
                    item,
                    stores.minutes().votes(item).stream()
                            .map(vote -> new VoteLine(
                                    vote,
                                    VotedOn.of(vote, choices),
                                    stores.minutes().votesCast(vote.id())))
                            .toList());
        });
        return votes;
    }

    String words() {
        String how = words(vote.manner())
                + (on.name().isBlank() ? "" : " on " + on.name())
                + (vote.at() == null ? "" : " at " + Days.time(vote.at()));
        if (vote.manner() == Vote.Manner.AGREED) {
            return how;
        }
        String named = casts.stream()
                .map(cast -> cast.printed() + " " + words(cast.way()))
                .collect(Collectors.joining(", "));
        return how + ": " + Tally.of(vote).words() + (named.isEmpty() ? "" : " (" + named + ")");
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
