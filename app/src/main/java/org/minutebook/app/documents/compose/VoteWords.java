package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.VoteCast;

/** How it was voted, in the words of the house: the figures or the words that were kept, then the names by the way they voted. */
final class VoteWords {
    private static final List<String> SMALL =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final HouseStyle style;
    private final ItemRecord item;
    private final Said said;

    VoteWords(HouseStyle style, ItemRecord item, Said said) {
        this.style = style;
        this.item = item;
        this.said = said;
    }

    /** The votes on one clause, a line for each sentence or list of names. */
    List<String> on(Clause clause) {
        return item.votes().stream()
                .filter(voted -> clause.id().equals(voted.vote().clause()))
                .flatMap(voted -> lines(voted).stream())
                .toList();
    }

    /** The votes on a recommendation that became no clause. */
    List<String> on(Recommendation recommendation) {
        return item.votes().stream()
                .filter(voted -> recommendation.id().equals(voted.vote().recommendation()))
                .flatMap(voted -> lines(voted).stream())
                .toList();
    }

    /** The votes on the item as a whole, each a point of its own. */
    List<Point> onTheItem() {
        return item.votes().stream()
                .filter(voted -> voted.vote().clause() == null && voted.vote().recommendation() == null)
                .map(this::lines)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> Point.of(String.join("\n", lines)))
                .toList();
    }

    private List<String> lines(ItemRecord.Voted voted) {
        Vote vote = voted.vote();
        List<String> lines = new ArrayList<>();
        if (!said.already(vote.words())) {
            lines.add(vote.words());
        } else if (vote.words().isBlank()) {
            figures(vote, lines);
        }
        for (VoteCast.Way way : VoteCast.Way.values()) {
            List<String> names = voted.casts().stream()
                    .filter(cast -> cast.way() == way)
                    .map(VoteCast::printed)
                    .toList();
            if (!names.isEmpty()) {
                lines.add(wayWord(way) + ": " + Names.listed(names) + ".");
            }
        }
        return lines;
    }

    private void figures(Vote vote, List<String> lines) {
        Map<String, String> values = new HashMap<>();
        values.put("time", vote.at() == null ? "" : style.time(vote.at()));
        if (vote.inFavour() + vote.against() + vote.abstained() > 0) {
            values.put("outcome", outcome(vote));
            values.put("for", figure(vote.inFavour()));
            values.put("against", figure(vote.against()));
            values.put("abstained", vote.abstained() == 0 ? "" : figure(vote.abstained()));
            lines.add(style.fill(Setting.VOTE, values));
        } else if (vote.manner() == Vote.Manner.AGREED && vote.at() != null) {
            lines.add(style.fill(Setting.VOTE_NOT_NEEDED, values));
        }
    }

    /** Sentences write small numbers as words; a table gives figures. */
    private String figure(int votes) {
        boolean words = votes < SMALL.size() && style.layout() != Layout.TABLE;
        return votes == 0 ? "none" : words ? SMALL.get(votes) : Integer.toString(votes);
    }

    private static String wayWord(VoteCast.Way way) {
        return switch (way) {
            case FOR -> "For";
            case AGAINST -> "Against";
            case ABSTAINED -> "Abstained";
        };
    }

    private static String outcome(Vote vote) {
        String word =
                switch (vote.outcome()) {
                    case CARRIED -> "carried";
                    case LOST -> "lost";
                    case TIED -> "tied";
                };
        return switch (vote.castingVote()) {
            case NOT_USED -> word;
            case FOR, AGAINST -> word + " on the casting vote of the chair";
        };
    }
}
