package org.minutebook.app.documents.compose;

import java.util.Locale;
import java.util.regex.Pattern;
import org.minutebook.db.model.Minute;

/** What the text of a minute says already, so that nothing of the record is printed twice and nothing is left out. */
final class Said {
    private final StringBuilder all = new StringBuilder();

    /** All that is typed in one minute. */
    static Said of(ItemRecord item) {
        Said said = new Said();
        for (Minute minute : item.minutes()) {
            said.add(minute.opening());
            said.add(TypedPoints.plain(minute.body()));
        }
        for (ItemRecord.Resolved resolved : item.resolutions()) {
            said.add(resolved.resolution().text());
            resolved.clauses().forEach(clause -> said.add(clause.text()));
        }
        return said;
    }

    /** Whether words like these, in small letters, stand somewhere. */
    boolean finds(Pattern words) {
        return words.matcher(all).find();
    }

    void add(String text) {
        all.append(folded(text)).append('\n');
    }

    boolean already(String text) {
        String wanted = folded(text);
        return wanted.isEmpty() || all.indexOf(wanted) >= 0;
    }

    private static String folded(String text) {
        return text.replaceAll("[*_\\\\]", "")
                .replaceAll("[‘’']", "'")
                .replaceAll("[“”\"]", "\"")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[.;:,]+$", "")
                .toLowerCase(Locale.UK);
    }
}
