package org.minutebook.app.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.minutebook.db.rules.Fold;

/**
 * Words as {@link Fold} makes them equal: "Café", "O’Brien", "Well-Being" and "&amp;" are "cafe", "obrien", "wellbeing" and "and".
 * A word with hyphens is found under its parts as well, which stand at the same place.
 */
final class FoldedWords extends TokenFilter {
    private record Part(String word, int start, int end) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Part> parts = new ArrayDeque<>();

    private final boolean singulars;

    /** @param singulars whether a plural has its singular beside it */
    FoldedWords(TokenStream input, boolean singulars) {
        super(input);
        this.singulars = singulars;
    }

    @Override
    public boolean incrementToken() throws IOException {
        Part part = parts.poll();
        if (part != null) {
            term.setEmpty().append(part.word());
            offset.setOffset(part.start(), part.end());
            step.setPositionIncrement(0);
            return true;
        }
        while (input.incrementToken()) {
            if (isPlain() || fold()) {
                addSingular();
                return true;
            }
        }
        return false;
    }

    private void addSingular() {
        int length = term.length();
        if (singulars && length > 3 && term.charAt(length - 1) == 's') {
            String word = term.toString();
            String singular = singular(word);
            if (!singular.equals(word)) {
                parts.addFirst(new Part(singular, offset.startOffset(), offset.endOffset()));
            }
        }
    }

    /**
     * What an English plural is the plural of, by its last letters alone (D. Harman, How effective is suffixing?, 1991): of a name
     * that ends in an s it may make no word, so it never stands in the place of the word.
     */
    static String singular(String word) {
        int length = word.length();
        if (length <= 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4 && "ae".indexOf(word.charAt(length - 4)) < 0) {
            return word.substring(0, length - 3) + "y";
        }
        return word.substring(0, length - 1);
    }

    /** Most words are plain: they are only made small, where they stand. */
    private boolean isPlain() {
        char[] letters = term.buffer();
        int length = term.length();
        for (int i = 0; i < length; i++) {
            char c = letters[i];
            if (c >= 'A' && c <= 'Z') {
                letters[i] = (char) (c + 32);
            } else if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private boolean fold() {
        String printed = term.toString();
        String folded = Fold.text(printed);
        if (folded.isEmpty()) {
            return false;
        }
        term.setEmpty().append(folded);
        int from = 0;
        for (int i = 0; i <= printed.length(); i++) {
            if (i == printed.length() || isHyphen(printed.charAt(i))) {
                String word = Fold.text(printed.substring(from, i));
                if (!word.isEmpty() && !word.equals(folded)) {
                    parts.add(new Part(word, offset.startOffset() + from, offset.startOffset() + i));
                }
                from = i + 1;
            }
        }
        return true;
    }

    static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015');
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
    }
}
