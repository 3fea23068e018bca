package org.minutebook.app.documents.web;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import org.minutebook.app.documents.tree.Unbroken;

/**
 * Where a line may end. The renderer's own rule is made for addresses of pages and parts "2026/27" and "4.00pm"; in
 * minutes a line ends after a blank, a hyphen or a dash, and after a stroke between two names, but never within a date.
 */
final class LineBreaks implements FSTextBreaker {
    private static final String MAY_END_WITH = "-\u2010\u2013\u2014\u00ad\u200b";

    private final BreakIterator proposed = BreakIterator.getLineInstance(Locale.UK);
    private String text = "";
    private BitSet within = new BitSet();
    private int at;
    private int proposal;

    @Override
    public void setText(String newText) {
        text = newText;
        within = Unbroken.within(newText);
        proposed.setText(newText);
        at = 0;
        proposal = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            at++;
            while (proposal != BreakIterator.DONE && proposal < at) {
                proposal = proposed.next();
            }
            if (at == text.length() || !within.get(at) && (afterStroke() || proposal == at && isEnd())) {
                return at;
            }
        }
        return BreakIterator.DONE;
    }

    private boolean afterStroke() {
        return text.charAt(at - 1) == '/'
                && at > 1
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at));
    }

    private boolean isEnd() {
        int before = text.codePointBefore(at);
        return Character.isWhitespace(before)
                || MAY_END_WITH.indexOf(before) >= 0
                || Character.isIdeographic(before)
                || Character.isIdeographic(text.codePointAt(at));
    }
}
