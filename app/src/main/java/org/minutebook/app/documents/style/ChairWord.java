package org.minutebook.app.documents.style;

import java.util.Locale;

/** What a council calls whoever chairs: the word that its minutes are signed with, "CHAIRMAN" or "Chair". */
public final class ChairWord {
    private ChairWord() {}

    /** With a capital: "Chairman". */
    public static String of(HouseStyle style) {
        String word = style.word(Setting.CHAIR).strip();
        return word.isEmpty() ? "Chair" : Phrase.capital(word.toLowerCase(Locale.UK));
    }

    /** "Vice-Chairman". */
    public static String vice(HouseStyle style) {
        return "Vice-" + of(style);
    }
}
