package org.minutebook.app.documents.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line does not end within: a day with the time behind it, a time, "item 5", initials with their surname, "2026–2031". Every format keeps
 * them together in its own way; the words of the record stay as they are.
 */
public final class Unbroken {
    private static final char NO_BREAK = '\u00a0';

    private static final Pattern TOGETHER = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)?"
            + " (?i:January|February|March|April|May|June|July|August|September|October|November|December)(?:,?"
            + " \\d{4})?(?: at \\d{1,2}[.:]\\d{2} ?(?:am|pm))?\\b|\\b\\d{1,2}[.:]\\d{2}"
            + " (?:am|pm)\\b|\\b(?i:items?|minutes?|pages?|paragraphs?|appendix|section)"
            + " \\d{1,4}[A-Za-z]?\\b|\\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr)\\.? )?(?:\\p{Lu}\\."
            + " ){1,3}\\p{Lu}[\\p{L}’-]+(?: CC\\b)?|\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr)\\.?"
            + " \\p{Lu}[\\p{L}’-]+|\\b(?:19|20)\\d\\d–(?:19|20)?\\d\\d\\b");

    private Unbroken() {}

    /** A piece of text, and whether a line may end within it. */
    public record Piece(String words, boolean together) {}

    /** The text from piece to piece. */
    public static List<Piece> pieces(String words) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = TOGETHER.matcher(words);
        int from = 0;
        while (found.find(from)) {
            // with the bracket before and the comma behind, which would else stand alone at the end of a line
            int begin = found.start();
            while (begin > from && !Character.isWhitespace(words.charAt(begin - 1))) {
                begin--;
            }
            int end = found.end();
            while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
                end++;
            }
            if (begin > from) {
                pieces.add(new Piece(words.substring(from, begin), false));
            }
            pieces.add(new Piece(words.substring(begin, end), true));
            from = end;
        }
        if (from < words.length()) {
            pieces.add(new Piece(words.substring(from), false));
        }
        return pieces;
    }

    /** The places, counted in characters, at which no line may end. */
    public static BitSet within(String words) {
        BitSet within = new BitSet();
        Matcher found = TOGETHER.matcher(words);
        while (found.find()) {
            within.set(found.start() + 1, found.end());
        }
        return within;
    }

    /** With no-break spaces, for a format that has no other way. */
    public static String joined(String words) {
        return TOGETHER.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replace(' ', NO_BREAK)));
    }

    /** As it was before: with spaces. */
    public static String parted(String words) {
        return words.replace(NO_BREAK, ' ');
    }
}
