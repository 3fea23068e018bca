package org.minutebook.db.rules.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.Vote.CastingVote;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;

/**
 * The figures of a vote and what they come to (VOT-01): the majority of those present and voting. Abstentions are not votes. Where both
 * sides are equal the person presiding at that moment has a second or casting vote and may decline it; a tie without it is not carried.
 *
 * @param abstained does not count to either side
 */
public record Tally(int inFavour, int against, int abstained, CastingVote casting) {
    /** What the local terms say of a casting vote. */
    public enum CastingTerms {
        /** The person presiding has one, by statute. */
        STATUTE,
        /** The terms say that there is none; then a lawyer must look, and nothing is computed. */
        NONE
    }

    /** What it comes to. */
    public enum Result {
        CARRIED,
        CARRIED_ON_CASTING_VOTE,
        LOST,
        LOST_ON_CASTING_VOTE,
        /** Equal, and no casting vote was used: not carried. */
        TIED
    }

    public static Tally of(Vote vote) {
        return new Tally(vote.inFavour(), vote.against(), vote.abstained(), vote.castingVote());
    }

    public boolean equal() {
        return inFavour == against;
    }

    public Result result() {
        if (!equal()) {
            return inFavour > against ? Result.CARRIED : Result.LOST;
        }
        return switch (casting) {
            case FOR -> Result.CARRIED_ON_CASTING_VOTE;
            case AGAINST -> Result.LOST_ON_CASTING_VOTE;
            case NOT_USED -> Result.TIED;
        };
    }

    public boolean carried() {
        return result() == Result.CARRIED || result() == Result.CARRIED_ON_CASTING_VOTE;
    }

    /** The outcome that the record should have. */
    public Vote.Outcome outcome() {
        return switch (result()) {
            case CARRIED, CARRIED_ON_CASTING_VOTE -> Vote.Outcome.CARRIED;
            case LOST, LOST_ON_CASTING_VOTE -> Vote.Outcome.LOST;
            case TIED -> Vote.Outcome.TIED;
        };
    }

    /** "4 for, 4 against, 2 abstentions: carried on the chair's casting vote, 5 to 4". */
    public String words() {
        String figures = inFavour + " for, " + against + " against, " + abstained
                + (abstained == 1 ? " abstention" : " abstentions");
        return figures + ": "
                + switch (result()) {
                    case CARRIED -> "carried";
                    case CARRIED_ON_CASTING_VOTE ->
                        "carried on the chair’s casting vote, " + (inFavour + 1) + " to " + against;
                    case LOST -> "not carried";
                    case LOST_ON_CASTING_VOTE ->
                        "not carried on the chair’s casting vote, " + inFavour + " to " + (against + 1);
                    case TIED -> "equal, not carried";
                };
    }

    /** How many members the figures speak of. */
    public int all() {
        return inFavour + against + abstained;
    }

    /** Who abstains does not vote (rule VOT-01): "8 votes and 2 abstentions, 10 in all"; "8 votes" where nobody abstained. */
    public String given() {
        int votes = inFavour + against;
        String cast = votes == 1 ? "1 vote" : votes + " votes";
        return abstained == 0
                ? cast
                : cast + " and " + abstained + (abstained == 1 ? " abstention, " : " abstentions, ") + all()
                        + " in all";
    }

    /**
     * What of a recorded vote has to be looked at.
     *
     * @param chairVotes whether the person presiding votes on the board
     */
    public static List<Finding> findings(Vote vote, String about, CastingTerms terms, boolean chairVotes) {
        Tally tally = of(vote);
        List<Finding> findings = new ArrayList<>();
        Finding start =
                Finding.of(VoteRules.MAJORITY, Level.GREY, "").about(about).given("Votes", tally.words());
        if (vote.manner() == Vote.Manner.AGREED) {
            return List.of();
        }
        boolean used = tally.casting() != CastingVote.NOT_USED;
        if (used && !tally.equal()) {
            findings.add(start.saying(
                            Level.AMBER,
                            "A casting vote is recorded, but the votes were not equal: there is none before a tie.")
                    .curedBy("Correct the figures, or take the casting vote out."));
        } else if (used && terms == CastingTerms.NONE) {
            findings.add(start.saying(
                            Level.AMBER,
                            "A casting vote was used, and the local terms say that there is none: legal review.")
                    .curedBy("Ask the monitoring officer whether the item was carried."));
        } else if (used && !chairVotes) {
            findings.add(start.saying(
                            Level.AMBER,
                            "A casting vote was used by somebody who does not vote on the board: legal review.")
                    .curedBy("Ask the monitoring officer whether the item was carried."));
        } else if (tally.equal() && !used && (terms == CastingTerms.NONE || !chairVotes)) {
            findings.add(start.saying(
                            Level.AMBER,
                            "The votes are equal, and "
                                    + (terms == CastingTerms.NONE
                                            ? "the local terms give no casting vote"
                                            : "the person presiding does not vote")
                                    + ": legal review.")
                    .curedBy("Record it as not carried until the monitoring officer has answered."));
        }
        boolean agrees = vote.outcome() == tally.outcome()
                || tally.result() == Result.TIED && vote.outcome() == Vote.Outcome.LOST;
        if (!agrees) {
            findings.add(start.given("Recorded", vote.outcome().name().toLowerCase(Locale.ROOT))
                    .saying(
                            Level.AMBER,
                            "The record says otherwise than the figures: " + tally.words()
                                    + ". Does not meet rule VOT-01.")
                    .curedBy("Correct the figures or the outcome."));
        }
        return findings.isEmpty() ? List.of(start.saying(Level.GREEN, tally.words() + ".")) : findings;
    }
}
