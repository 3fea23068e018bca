package org.minutebook.db.rules.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.db.rules.Fold;

/**
 * The words of a title that say what it is about, each with its weight: short forms written out, years in one form, and words that
 * stand in every title nearly weightless.
 *
 * @param weights by the word as it is compared
 * @param shortForms short forms that were written out, as printed, with what they stand for
 */
record TitleWords(Map<String, Double> weights, Map<String, String> shortForms) {
    private static final double FULL = 1;
    private static final double YEAR = 0.6;
    private static final double FAINT = 0.2;

    /** Short forms that boards for health, care and children print. */
    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("mh", "mental health"),
            Map.entry("ld", "learning disabilities"),
            Map.entry("sen", "special educational needs"),
            Map.entry("send", "special educational needs disabilities"),
            Map.entry("cyp", "children young people"),
            Map.entry("cypp", "children young people plan"),
            Map.entry("hwb", "health wellbeing board"),
            Map.entry("hwbs", "health wellbeing strategy"),
            Map.entry("jhws", "joint health wellbeing strategy"),
            Map.entry("jlhws", "joint local health wellbeing strategy"),
            Map.entry("pna", "pharmaceutical needs assessment"),
            Map.entry("bcf", "better care fund"),
            Map.entry("ibcf", "improved better care fund"),
            Map.entry("s75", "section75"),
            Map.entry("camhs", "child adolescent mental health services"),
            Map.entry("asc", "adult social care"),
            Map.entry("dph", "director public health"),
            Map.entry("pcn", "primary care network"),
            Map.entry("vcs", "voluntary community sector"),
            Map.entry("vcse", "voluntary community sector"));

    private static final Set<String> EMPTY = Set.of(
            "of", "the", "and", "on", "a", "an", "to", "for", "in", "at", "by", "from", "with", "be", "its", "our",
            "as", "is", "are", "into", "or", "per", "re", "item", "no");

    private static final Set<String> WEAK = Set.of(
            "report",
            "update",
            "plan",
            "strategy",
            "review",
            "progress",
            "final",
            "document",
            "draft",
            "agree",
            "agreed",
            "agreement",
            "approve",
            "approval",
            "refresh",
            "delivery",
            "development",
            "proposal",
            "session",
            "annual",
            "half",
            "year",
            "yearly",
            "quarter",
            "quarterly",
            "next",
            "step",
            "presentation",
            "verbal",
            "board",
            "meeting",
            "joint",
            "second",
            "third",
            "further",
            "paper",
            "briefing",
            "overview",
            "action",
            "programme",
            "work",
            "key",
            "new",
            "revised",
            "service",
            "local",
            "need",
            "assessment",
            "strategic");

    private static final Pattern YEARS = Pattern.compile("\\b(?:20)?(\\d{2}) ?[/-] ?(?:20)?(\\d{2})\\b");
    /** Each of its words stands in many titles; together they are one thing. */
    private static final Pattern NEEDS = Pattern.compile("\\b(?:joint )?strategic needs assessments?\\b");

    private static final Pattern SECTION = Pattern.compile("\\b(?:section|sect?\\.?|s\\.?) ?(\\d{1,3})\\b");

    static TitleWords of(String title) {
        String lower =
                Fold.lookAlikes(Fold.spaces(title)).toLowerCase(Locale.UK).replaceAll("[’']s\\b", "s");
        lower = years(lower);
        lower = SECTION.matcher(lower).replaceAll("section$1");
        lower = NEEDS.matcher(lower).replaceAll("jsna");
        Map<String, Double> weights = new LinkedHashMap<>();
        Map<String, String> shortForms = new LinkedHashMap<>();
        for (String word : Fold.words(lower.replace('-', ' ').replace('/', ' ')).split(" ")) {
            String full = SHORT_FORMS.get(word);
            if (full == null) {
                add(weights, word);
            } else {
                shortForms.put(word, full);
                List.of(full.split(" ")).forEach(part -> add(weights, part));
            }
        }
        return new TitleWords(weights, shortForms);
    }

    /** "13/14" and "2013-2014" are one year; a mark that no fold takes off holds the two together. */
    private static String years(String text) {
        Matcher years = YEARS.matcher(text);
        StringBuilder out = new StringBuilder();
        while (years.find()) {
            int first = Integer.parseInt(years.group(1));
            boolean follow = Integer.parseInt(years.group(2)) == (first + 1) % 100;
            years.appendReplacement(out, follow ? "y" + years.group(1) + "x" + years.group(2) : years.group());
        }
        return years.appendTail(out).toString();
    }

    private static void add(Map<String, Double> weights, String printed) {
        String word = stem(printed);
        if (word.isEmpty() || EMPTY.contains(word)) {
            return;
        }
        double weight = word.matches("y\\d\\dx\\d\\d|(?:19|20)\\d\\d") ? YEAR : WEAK.contains(word) ? FAINT : FULL;
        weights.putIfAbsent(word, weight);
    }

    /** Plurals only: anything more makes one word of two. */
    private static String stem(String word) {
        return word.length() > 4
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** How much all words weigh together. */
    double weight() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The words that both titles have, in this one's order. */
    List<String> shared(TitleWords other) {
        List<String> shared = new ArrayList<>(weights.keySet());
        shared.retainAll(other.weights.keySet());
        return shared;
    }

    double weightOf(List<String> words) {
        return words.stream()
                .mapToDouble(word -> weights.getOrDefault(word, 0.0))
                .sum();
    }

    /** Whether any of the words says what a title is about. */
    boolean telling(List<String> words) {
        return words.stream().anyMatch(word -> weights.getOrDefault(word, 0.0) >= FULL);
    }
}
