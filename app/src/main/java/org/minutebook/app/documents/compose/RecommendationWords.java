package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Phrase;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Recommendation.Outcome;

/**
 * What became of what the papers before an item recommend. A house style that names recommendations by their labels prints so what
 * others print as the words of the clause, unless the words of a clause became others than the report's: no label says those. What was
 * not agreed is said in every style, since no clause says it.
 */
final class RecommendationWords {
    private final HouseStyle style;
    private final ItemRecord item;
    private final Said said;
    private final VoteWords votes;
    private final boolean labelsSayIt;

    RecommendationWords(HouseStyle style, ItemRecord item, Said said) {
        this.style = style;
        this.item = item;
        this.said = said;
        votes = new VoteWords(style, item, said);
        labelsSayIt = style.says(Setting.RECOMMENDATIONS_BY_LABEL)
                && item.papers().stream()
                        .flatMap(before -> before.recommendations().stream())
                        .allMatch(this::isSaidByItsLabel);
    }

    private boolean isSaidByItsLabel(Recommendation one) {
        return one.outcome() != Outcome.AGREED
                || clauses(one).stream()
                        .allMatch(clause -> compared(clause.text()).equals(compared(one.text())));
    }

    private static String compared(String words) {
        return words.strip()
                .toLowerCase(Locale.UK)
                .replaceFirst("^that\\s+", "")
                .replaceFirst("[.;,]?(\\s+and)?$", "")
                .replaceAll("\\s+", " ");
    }

    /** Whether a clause is printed by the label of the recommendation that it took. */
    boolean byLabel(Clause clause) {
        return labelsSayIt
                && item.papers().stream()
                        .flatMap(before -> before.recommendations().stream())
                        .anyMatch(one -> one.id().equals(clause.recommendation()) && agreed(one) && labelled(one));
    }

    /** What of a resolution is printed in its own words. */
    ItemRecord.Resolved inOwnWords(ItemRecord.Resolved resolved) {
        return new ItemRecord.Resolved(
                resolved.resolution(),
                resolved.clauses().stream().filter(clause -> !byLabel(clause)).toList());
    }

    /** @param clausesPrinted whether every clause stands there in its own words, whatever the house does in minutes */
    List<String> sentences(boolean clausesPrinted) {
        List<String> sentences = new ArrayList<>();
        for (ItemRecord.Before before : item.papers()) {
            List<Recommendation> all = before.recommendations();
            List<Recommendation> together = together(all, clausesPrinted);
            if (!together.isEmpty()) {
                sentences.add(agreed(together, all));
            }
            alone(all, clausesPrinted).forEach(one -> sentences.add(byItself(one, all)));
        }
        return sentences;
    }

    /** The same for a sheet of decisions, which is read without the report: with the words and the outcome of each. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (ItemRecord.Before before : item.papers()) {
            List<Recommendation> all = before.recommendations();
            List<Recommendation> together = together(all, true);
            if (!together.isEmpty()) {
                List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(agreed(together, all))));
                together.stream()
                        .filter(one -> labelled(one) && !one.text().isBlank())
                        .forEach(one -> blocks.add(Paragraph.of(one.label() + " " + words(one))));
                points.add(new Point(blocks, outcome(Outcome.AGREED)));
            }
            alone(all, true)
                    .forEach(one ->
                            points.add(new Point(List.of(Paragraph.of(byItself(one, all))), outcome(one.outcome()))));
        }
        return points;
    }

    private static String words(Recommendation one) {
        String words = TypedPoints.plain(one.text()).strip().replaceFirst("[;,.]?(\\s+and)?$", "");
        return Phrase.capital(words) + ".";
    }

    private List<Recommendation> together(List<Recommendation> all, boolean clausesPrinted) {
        return all.stream()
                .filter(one -> isSaid(one, clausesPrinted)
                        && one.outcome() == Outcome.AGREED
                        && voted(one).isEmpty())
                .toList();
    }

    private List<Recommendation> alone(List<Recommendation> all, boolean clausesPrinted) {
        List<Recommendation> together = together(all, clausesPrinted);
        return all.stream()
                .filter(one -> isSaid(one, clausesPrinted) && !together.contains(one))
                .toList();
    }

    private String byItself(Recommendation one, List<Recommendation> all) {
        return String.join(" ", joined(sentence(one, all), voted(one)));
    }

    private static String outcome(Outcome outcome) {
        return Phrase.capital(outcome.name().toLowerCase(Locale.UK).replace('_', ' '));
    }

    private boolean isSaid(Recommendation one, boolean clausesPrinted) {
        List<Clause> clauses = clauses(one);
        return switch (one.outcome()) {
            case PROPOSED -> false;
            case AGREED, AGREED_AS_AMENDED ->
                clauses.isEmpty()
                        ? item.resolutions().isEmpty() && !said.already("recommendation")
                        : !clausesPrinted && clauses.stream().anyMatch(this::byLabel);
            case NOT_AGREED, DEFERRED, WITHDRAWN ->
                !said.already(labelled(one) ? "recommendation " + one.label() : "recommendation");
        };
    }

    private List<Clause> clauses(Recommendation of) {
        return item.resolutions().stream()
                .flatMap(resolved -> resolved.clauses().stream())
                .filter(clause -> of.id().equals(clause.recommendation()))
                .toList();
    }

    private List<String> voted(Recommendation one) {
        List<String> lines = new ArrayList<>(votes.on(one));
        clauses(one).forEach(clause -> lines.addAll(votes.on(clause)));
        return lines;
    }

    private String agreed(List<Recommendation> together, List<Recommendation> all) {
        boolean one = together.size() == 1;
        boolean labelled = together.stream().allMatch(RecommendationWords::labelled);
        String which = one
                ? name(together.getFirst(), all)
                : labelled
                        ? "recommendations "
                                + Names.listed(together.stream()
                                        .map(Recommendation::label)
                                        .toList())
                        : Names.listed(
                                together.stream().map(each -> name(each, all)).toList());
        return style.fill(
                Setting.RECOMMENDATIONS_AGREED, Map.of("recommendations", which, "were", one ? "was" : "were"));
    }

    private String sentence(Recommendation one, List<Recommendation> all) {
        Map<String, String> values = new HashMap<>();
        values.put("recommendation", name(one, all));
        values.put("recommendations", name(one, all));
        values.put("were", "was");
        List<Clause> clauses = clauses(one);
        values.put(
                "text",
                clauses.isEmpty() ? one.amendedText() : ended(clauses.getFirst().text()));
        return style.fill(
                switch (one.outcome()) {
                    case PROPOSED, AGREED -> Setting.RECOMMENDATIONS_AGREED;
                    case AGREED_AS_AMENDED -> Setting.RECOMMENDATION_AMENDED;
                    case NOT_AGREED -> Setting.RECOMMENDATION_NOT_AGREED;
                    case DEFERRED -> Setting.RECOMMENDATION_DEFERRED;
                    case WITHDRAWN -> Setting.RECOMMENDATION_WITHDRAWN;
                },
                values);
    }

    /** A clause that others follow ends in "; and": by itself it is a sentence. */
    private static String ended(String clause) {
        return clause.strip().replaceFirst(";(\\s+and)?$", ".");
    }

    private static String name(Recommendation one, List<Recommendation> all) {
        if (labelled(one)) {
            return "recommendation " + one.label();
        }
        return all.size() == 1
                ? "the recommendation"
                : "the recommendation “" + one.text().strip() + "”";
    }

    private static boolean agreed(Recommendation one) {
        return one.outcome() == Outcome.AGREED || one.outcome() == Outcome.AGREED_AS_AMENDED;
    }

    private static boolean labelled(Recommendation one) {
        return !one.label().isBlank();
    }

    private static List<String> joined(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}
