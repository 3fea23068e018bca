package org.minutebook.app.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.minutebook.app.index.Excerpt.Mark;

/** The sentence or two of a text in which what was asked stands, with its words marked. */
final class Excerpts {
    private static final int ABOUT = 160;
    /** The words that were asked for stand in the middle. */
    private static final float HALF = 0.5f;

    private static final int LONGEST = 320;
    private static final int READ = 300_000;

    private static final UnifiedHighlighter TEXTS = highlighter(
            () -> LengthGoalBreakIterator.createClosestToLength(
                    BreakIterator.getSentenceInstance(Locale.UK), ABOUT, HALF),
            true);
    private static final UnifiedHighlighter TITLES = highlighter(WholeBreakIterator::new, false);

    private final Query query;

    Excerpts(Query query) {
        this.query = query;
    }

    /** @param best whether the best of several passages is wanted; of a title there is only one, which is then marked in half the time */
    private static UnifiedHighlighter highlighter(Supplier<BreakIterator> passages, boolean best) {
        return UnifiedHighlighter.builderWithoutSearcher(PrintedText.WORDS)
                .withFormatter(new Marked())
                .withMaxLength(READ)
                .withMaxNoHighlightPassages(1)
                .withWeightMatches(false) // a text need not fit all that was asked to be marked
                .withBreakIterator(passages)
                .withPassageRelevancyOverSpeed(best)
                .build();
    }

    Excerpt of(String text) {
        return of(TEXTS, text);
    }

    Excerpt ofTitle(String title) {
        return of(TITLES, title);
    }

    private Excerpt of(UnifiedHighlighter highlighter, String text) {
        if (text.isBlank()) {
            return new Excerpt("", List.of());
        }
        try {
            Object marked = highlighter.highlightWithoutSearcher(Fields.TEXT, query, text, 1);
            return marked instanceof Excerpt excerpt ? excerpt : new Excerpt(text, List.of());
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory was read", e);
        }
    }

    private static final class Marked extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            return cut(content, passages[0]);
        }

        private static Excerpt cut(String content, Passage passage) {
            int from = passage.getStartOffset();
            int to = passage.getEndOffset();
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                marks.add(new Mark(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
            }
            if (to - from > LONGEST) {
                int first = marks.isEmpty() ? from : marks.getFirst().from();
                from = Math.max(from, wordBefore(content, first - LONGEST / 3));
                to = Math.min(to, from + LONGEST);
            }
            return shown(content, from, to, marks);
        }

        private static int wordBefore(String content, int at) {
            int space = content.lastIndexOf(' ', Math.max(0, at));
            return space < 0 ? 0 : space + 1;
        }

        /** In one line, with an ellipsis where the text goes on. */
        private static Excerpt shown(String content, int from, int to, List<Mark> marks) {
            StringBuilder text = new StringBuilder(from == 0 ? "" : "… ");
            int[] places = new int[to - from + 1];
            boolean gap = true;
            for (int i = from; i < to; i++) {
                places[i - from] = text.length();
                char c = content.charAt(i);
                if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                    if (!gap) {
                        text.append(' ');
                    }
                    gap = true;
                } else {
                    text.append(c);
                    gap = false;
                }
            }
            places[to - from] = text.length();
            int end = text.toString().stripTrailing().length();
            text.setLength(end);
            if (to < content.stripTrailing().length()) {
                text.append(" …");
            }
            List<Mark> shown = new ArrayList<>();
            for (Mark mark : marks) {
                if (mark.from() >= from && mark.to() <= to) {
                    int begin = places[mark.from() - from];
                    int after = Math.min(end, places[mark.to() - from]);
                    if (begin < after
                            && (shown.isEmpty() || begin >= shown.getLast().to())) {
                        shown.add(new Mark(begin, after));
                    }
                }
            }
            return new Excerpt(text.toString(), List.copyOf(shown));
        }
    }
}
