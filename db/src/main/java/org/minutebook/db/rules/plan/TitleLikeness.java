package org.minutebook.db.rules.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.minutebook.db.rules.Fold;

/**
 * Two titles that may name one subject, as a forward plan and the agenda after it word them: "MH Crisis Care Concordat" and "Mental
 * Health Crisis Care Concordat Report". It only ever suggests; the officer ticks.
 *
 * @param share how much of the shorter title the other one says too, from 0 to 1
 * @param because why they may be one subject, as a sentence to show
 */
public record TitleLikeness(String one, String other, double share, String because) {
    /** Below this share two titles have only words of every board's papers in common. */
    private static final double ENOUGH = 0.5;

    /** One pairing among two lists of titles, by their places in them. */
    public record Pair(int one, int other, TitleLikeness likeness) {}

    /** Why the two titles may name one subject; empty where nothing speaks for it. */
    public static Optional<TitleLikeness> between(String one, String other) {
        if (!one.isBlank() && Fold.text(one).equals(Fold.text(other))) {
            return Optional.of(new TitleLikeness(one, other, 1, "The two titles are worded alike."));
        }
        TitleWords ones = TitleWords.of(one);
        TitleWords others = TitleWords.of(other);
        List<String> shared = ones.shared(others);
        double smaller = Math.min(ones.weight(), others.weight());
        if (smaller == 0 || !ones.telling(shared)) {
            return Optional.empty();
        }
        double share = ones.weightOf(shared) / smaller;
        return share < ENOUGH
                ? Optional.empty()
                : Optional.of(new TitleLikeness(one, other, share, because(ones, others, shared)));
    }

    /**
     * Whether a text speaks of a title: everything that tells in the title stands in the text.
     *
     * @param text a sentence or a paragraph, not a title
     */
    public static boolean speaksOf(String text, String title) {
        TitleWords named = TitleWords.of(title);
        List<String> shared = named.shared(TitleWords.of(text));
        return named.telling(shared) && named.weightOf(shared) >= named.weight() * 0.7;
    }

    /** The likeliest pairs of two lists, each title in one pair at most; in the order of the first list. */
    public static List<Pair> pairs(List<String> ones, List<String> others) {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                int one = i;
                int other = j;
                between(ones.get(i), others.get(j)).ifPresent(found -> all.add(new Pair(one, other, found)));
            }
        }
        all.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness.share())
                .thenComparing(Pair::one)
                .thenComparing(Pair::other));
        Map<Integer, Pair> byOne = new LinkedHashMap<>();
        Map<Integer, Pair> byOther = new LinkedHashMap<>();
        for (Pair pair : all) {
            if (!byOne.containsKey(pair.one) && !byOther.containsKey(pair.other)) {
                byOne.put(pair.one, pair);
                byOther.put(pair.other, pair);
            }
        }
        return byOne.values().stream().sorted(Comparator.comparing(Pair::one)).toList();
    }

    private static String because(TitleWords ones, TitleWords others, List<String> shared) {
        StringBuilder says = new StringBuilder("Both speak of ")
                .append(String.join(
                        ", ", shared.stream().map(TitleLikeness::shown).toList()));
        readAs(says, ones, others);
        readAs(says, others, ones);
        return says.append('.').toString();
    }

    /** Short forms that only one of the two prints. */
    private static void readAs(StringBuilder says, TitleWords ones, TitleWords others) {
        ones.shortForms().forEach((form, full) -> {
            if (!others.shortForms().containsKey(form)) {
                says.append("; ")
                        .append(form.toUpperCase(Locale.UK))
                        .append(" is read as ")
                        .append(full);
            }
        });
    }

    private static String shown(String word) {
        return word.replaceAll("^y(\\d\\d)x(\\d\\d)$", "20$1/$2").replaceAll("^section(\\d+)$", "section $1");
    }
}
