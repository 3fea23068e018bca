package org.minutebook.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Vote;

/**
 * What a vote was on: the whole item, one of its clauses, or a recommendation that became none.
 *
 * @param name "clause b)"; blank for the whole item
 * @param begins the first words of it
 */
record VotedOn(
        String name,
        String begins,
        @Nullable Id<Clause> clause,
        @Nullable Id<Recommendation> recommendation) {
    static final VotedOn ITEM = new VotedOn("", "", null, null);
    private static final int LONGEST = 40;

    static List<VotedOn> choices(Optional<MinutesFacts.Under> under) {
        List<VotedOn> choices = new ArrayList<>(List.of(ITEM));
        under.stream()
                .flatMap(of -> of.clauses().stream())
                .forEach(row -> choices.add(new VotedOn(
                        "clause " + row.letter(),
                        cut(row.clause().text()),
                        row.clause().id(),
                        null)));
        under.stream()
                .flatMap(of -> of.recommended().stream())
                .filter(line -> line.clauses().isEmpty())
                .forEach(line -> choices.add(new VotedOn(
                        line.asked().label().isBlank() ? "a recommendation" : line.name(),
                        cut(line.asked().text()),
                        null,
                        line.asked().id())));
        return choices;
    }

    static VotedOn of(Vote vote, List<VotedOn> choices) {
        return choices.stream()
                .filter(one -> Objects.equals(one.clause, vote.clause())
                        && Objects.equals(one.recommendation, vote.recommendation()))
                .findFirst()
                .orElse(ITEM);
    }

    String words() {
        return name.isBlank() ? "On the whole item" : "On " + name + ": " + begins;
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
