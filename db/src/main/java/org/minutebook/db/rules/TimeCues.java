package org.minutebook.db.rules;

import java.util.List;
import java.util.Locale;

/**
 * Which kinds of words about time a text can hold at all. Most actions hold none, and this is found in a hundredth of
 * the time that the patterns of {@link DueWords} take; a log of 100,000 actions waits for it.
 */
record TimeCues(boolean figures, boolean month, boolean period, boolean recurring, boolean term, boolean next) {

    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "uary", "ember", "ober",
            "pril", "ugust");
    private static final List<String> PERIODS = List.of("day", "week", "fortnight", "month", "year");
    private static final List<String> RECURRING = List.of(
            "weekly",
            "monthly",
            "yearly",
            "quarterly",
            "termly",
            "fortnightly",
            "annually",
            "each ",
            "every ",
            "basis",
            "standing");

    static TimeCues in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return new TimeCues(
                figures(lower),
                holds(lower, MONTHS),
                holds(lower, PERIODS),
                holds(lower, RECURRING),
                lower.contains("term"),
                lower.contains("next"));
    }

    private static boolean figures(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String text, List<String> cues) {
        for (String cue : cues) {
            if (text.contains(cue)) {
                return true;
            }
        }
        return false;
    }
}
