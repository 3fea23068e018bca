package org.minutebook.db.rules.leftover;

import java.util.Locale;

/** A text asked for cheap signs, so that the patterns run only over what could hold a match: most pages hold none. */
record Cues(String text, String lower) {

    static Cues of(String text) {
        return new Cues(text, text.toLowerCase(Locale.ROOT));
    }

    /** Whether any of the signs, divided by bars, stands in the text; an empty list of signs stands in every text. */
    boolean any(String signs) {
        int from = 0;
        while (from <= signs.length()) {
            int bar = signs.indexOf('|', from);
            int to = bar < 0 ? signs.length() : bar;
            if (lower.contains(signs.substring(from, to))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }
}
