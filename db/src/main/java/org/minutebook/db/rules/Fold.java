package org.minutebook.db.rules;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Two printed forms of one name made equal for comparing; the fold is never shown and never kept.
 *
 * <p>Councils print "Health and Wellbeing Board", "Health &amp; Well-Being Board" and "healthand wellbeing" for one
 * board, "Healthwatch" and "Health Watch" for one body, and letters of other alphabets that only look Latin.
 */
public final class Fold {

    /** Letters of other scripts and the Latin letters they are mistaken for, pair by pair. */
    private static final String LOOK_ALIKE = "АВЕЅІЈКМНОРСТУХ" + "авеѕіјкмнорстух" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "ονρ" + "ıԁɡ";

    private static final String LATIN = "ABESIJKMHOPCTYX" + "abesijkmhopctyx" + "ABEZHIKMNOPTYX" + "ovp" + "idg";

    private Fold() {}

    /** Letters and digits only, in lower case, "&amp;" as "and": equal folds mean the same label. */
    public static String text(String printed) {
        return words(printed).replace(" ", "");
    }

    /** As {@link #text}, with one space between words; a hyphen joins, every other mark parts. */
    public static String words(String printed) {
        String latin = accentsOff(lookAlikes(printed)).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(latin.length());
        boolean gap = false;
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (c == '&') {
                separate(out).append("and");
                gap = true;
            } else if (Character.isLetterOrDigit(c)) {
                if (gap) {
                    separate(out);
                }
                out.append(c);
                gap = false;
            } else if (!joins(c)) {
                gap = true;
            }
        }
        return out.toString();
    }

    /** Letters that only look Latin, as the Latin letters they look like; everything else as printed. */
    public static String lookAlikes(String printed) {
        StringBuilder out = null;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            int at = c < 0x100 ? -1 : LOOK_ALIKE.indexOf(c);
            if (at >= 0) {
                if (out == null) {
                    out = new StringBuilder(printed);
                }
                out.setCharAt(i, LATIN.charAt(at));
            }
        }
        return out == null ? printed : out.toString();
    }

    /** Runs of white space, the no-break ones too, as one space, without any at the ends. */
    public static String spaces(String printed) {
        StringBuilder out = new StringBuilder(printed.length());
        boolean gap = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible(c)) {
                gap |= !invisible(c);
            } else {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String accentsOff(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
            }
        }
        return text;
    }

    private static StringBuilder separate(StringBuilder out) {
        return out.isEmpty() || out.charAt(out.length() - 1) == ' ' ? out : out.append(' ');
    }

    /** Marks inside a word: hyphens of every kind, apostrophes, soft hyphens and zero-width characters. */
    private static boolean joins(char c) {
        return c == '-' || c == '\'' || c == '\u2019' || (c >= '\u2010' && c <= '\u2015') || invisible(c);
    }

    private static boolean invisible(char c) {
        return c == '\u00AD' || c == '\uFEFF' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060';
    }
}
