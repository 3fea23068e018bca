package org.minutebook.app.documents.compose;

import java.util.Locale;

/** What the text of a minute says already, so that nothing of the record is printed twice and nothing is left out. */
final class Said {
    private final StringBuilder all = new StringBuilder();

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
