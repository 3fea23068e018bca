package org.minutebook.app.documents.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.minutebook.db.rules.Fold;

/**
 * Text for finding words in it however they are printed: letters and digits only, without case, accents, ligatures,
 * spaces, line ends and hyphens, "&amp;" as "and"; and where each of them stands in the text.
 */
public final class FoldedText {

    /** Words found, from one character of the text up to before another. */
    public record Found(int from, int to) {}

    /** A phrase of at least this many letters is looked for inside words too. */
    private static final int LONG = 12;

    private static final String[] LATIN = new String[0x250];

    private final String letters;
    private final int[] places;
    private final boolean[] opens;

    private FoldedText(String letters, int[] places, boolean[] opens) {
        this.letters = letters;
        this.places = places;
        this.opens = opens;
    }

    public static FoldedText of(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        boolean[] opens = new boolean[text.length() + 1];
        boolean gap = true;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && !Character.isLetterOrDigit(c) && c != '&') {
                gap = true;
                before = c;
                continue;
            }
            String folded = folded(c);
            if (folded.isEmpty()) {
                gap |= !isInvisible(c);
            }
            if (letters.length() + folded.length() >= places.length) {
                places = Arrays.copyOf(places, places.length * 2 + folded.length());
                opens = Arrays.copyOf(opens, places.length);
            }
            for (int j = 0; j < folded.length(); j++) {
                int at = letters.length();
                places[at] = i;
                opens[at] = j == 0 && (gap || c == '&' || parts(before, c));
                letters.append(folded.charAt(j));
                gap = c == '&' && j == folded.length() - 1;
            }
            before = folded.isEmpty() ? before : c;
        }
        places[letters.length()] = text.length();
        opens[letters.length()] = true;
        return new FoldedText(letters.toString(), places, opens);
    }

    /** Two words written as one: projectFalcon, falcon2. */
    private static boolean parts(char before, char c) {
        return Character.isLowerCase(before) && Character.isUpperCase(c)
                || Character.isDigit(before) != Character.isDigit(c)
                        && Character.isLetterOrDigit(before)
                        && Character.isLetterOrDigit(c);
    }

    private static String folded(char c) {
        if (c < LATIN.length) {
            String known = LATIN[c];
            if (known == null) {
                known = Fold.text(String.valueOf(c));
                LATIN[c] = known;
            }
            return known;
        }
        return Character.isSurrogate(c) ? "" : Fold.text(String.valueOf(c));
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    public boolean isEmpty() {
        return letters.isEmpty();
    }

    /**
     * Where the phrase stands. A short one must be a word of its own, or its plural; one of several words or many letters
     * is also found where the spaces around it were lost.
     */
    public List<Found> find(FoldedText phrase) {
        List<Found> found = new ArrayList<>();
        String wanted = phrase.letters;
        if (wanted.isEmpty()) {
            return found;
        }
        boolean anywhere = wanted.length() >= LONG;
        for (int at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (anywhere || opens[at] && (opens[end] || letters.charAt(end) == 's' && opens[end + 1])) {
                found.add(new Found(places[at], places[end - 1] + 1));
            }
        }
        return found;
    }
}
