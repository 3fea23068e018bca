package org.minutebook.db.rules;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The English months as people print them: in full, cut short, and with one slip of the pen ("Janaury"). */
record MonthName(Month month, boolean misspelt) {

    /** For use inside a larger pattern: any word that might be a month. */
    static final String WORD = "\\p{L}{3,10}\\.?";

    static @Nullable MonthName read(String printed) {
        String word = Fold.text(printed);
        if (word.length() < 3 || word.length() > 10) {
            return null;
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            boolean shortened = word.equals(name.substring(0, 3)) || (word.length() == 4 && name.startsWith(word));
            if (word.equals(name) || shortened) {
                return new MonthName(month, false);
            }
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            // short names are too near to other words (March, marsh; May, way; June, tune)
            if (name.length() >= 6 && word.charAt(0) == name.charAt(0) && Distance.between(word, name) <= 1) {
                return new MonthName(month, true);
            }
        }
        return null;
    }

    String inFull() {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
