package org.minutebook.app.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * How printed text falls into words. Every word is kept as it stands and, where it is a plural, as its singular beside it: nothing
 * is lost of a name that ends in an s.
 */
final class PrintedText extends Analyzer {
    static final PrintedText WORDS = new PrintedText(true);
    /** Without the singulars, for names and for what stands in quotation marks. */
    static final PrintedText EXACT = new PrintedText(false);

    private static final IntPredicate INSIDE = c -> Character.isLetterOrDigit(c)
            || c == '&'
            || c == '\''
            || c == '\u2019'
            || c == '\u00AD'
            || c == '\uFEFF'
            || c >= '\u200B' && c <= '\u200D'
            || c == '\u2060'
            || c == '-'
            || c >= '\u2010' && c <= '\u2015'
            || Character.getType(c) == Character.NON_SPACING_MARK;

    private final boolean singulars;

    private PrintedText(boolean singulars) {
        this.singulars = singulars;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = CharTokenizer.fromTokenCharPredicate(INSIDE);
        return new TokenStreamComponents(words, new FoldedWords(words, singulars));
    }

    /** The forms of each word, the first as it is printed: "well-being boards" is [wellbeing, well, being], [boards, board]. */
    List<List<String>> forms(String text) {
        List<List<String>> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            Set<String> forms = new LinkedHashSet<>();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0 && !forms.isEmpty()) {
                    words.add(List.copyOf(forms));
                    forms.clear();
                }
                forms.add(term.toString());
            }
            if (!forms.isEmpty()) {
                words.add(List.copyOf(forms));
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory was read", e);
        }
        return words;
    }
}
