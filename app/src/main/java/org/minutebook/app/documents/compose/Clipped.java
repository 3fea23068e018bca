package org.minutebook.app.documents.compose;

import org.minutebook.db.rules.Fold;

/** Long words shortened where a page must not grow: cut between two words, with a mark that something was left out. */
final class Clipped {
    private Clipped() {}

    static String to(int letters, String text) {
        String words = Fold.spaces(text);
        if (words.length() <= letters) {
            return words;
        }
        int end = words.lastIndexOf(' ', letters - 1);
        return words.substring(0, end < letters / 2 ? letters - 1 : end).replaceAll("[\\s,;:.–-]+$", "") + "…";
    }
}
