package org.minutebook.app.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what is found and keeps the best of each kind: the higher score, then the later day. */
final class RankedHits extends SimpleCollector {
    /** @param document in the whole index */
    record Ranked(Source source, long id, int document, boolean restricted, int day, float score) {}

    static final Comparator<Ranked> WORST_FIRST = Comparator.comparingDouble(Ranked::score)
            .thenComparingInt(Ranked::day)
            .thenComparing(Comparator.comparingLong(Ranked::id).reversed());

    private final int perKind;
    private final Map<FoundKind, PriorityQueue<Ranked>> best = new EnumMap<>(FoundKind.class);
    private final int[] counts = new int[FoundKind.values().length];
    private final Set<String> twins = new HashSet<>();
    private int base;
    private NumericDocValues sources = DocValues.emptyNumeric();
    private NumericDocValues ids = DocValues.emptyNumeric();
    private NumericDocValues days = DocValues.emptyNumeric();
    private NumericDocValues twin = DocValues.emptyNumeric();
    private NumericDocValues keptBack = DocValues.emptyNumeric();
    private Scorable scorer = new NoScore();

    /** @param perKind how many of each are kept; of a record that lies in the index twice, the better one */
    RankedHits(int perKind) {
        this.perKind = perKind;
        for (FoundKind kind : FoundKind.values()) {
            best.put(kind, new PriorityQueue<>(WORST_FIRST));
        }
    }

    private static final class NoScore extends Scorable {
        @Override
        public float score() {
            return 0;
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        base = leaf.docBase;
        sources = DocValues.getNumeric(leaf.reader(), Fields.SOURCE);
        ids = DocValues.getNumeric(leaf.reader(), Fields.ID);
        days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
        twin = DocValues.getNumeric(leaf.reader(), Fields.TWIN);
        keptBack = DocValues.getNumeric(leaf.reader(), Fields.KEPT_BACK);
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public void collect(int document) throws IOException {
        Source source = Source.at((int) of(sources, document));
        boolean hasTwin = twin.advanceExact(document);
        if (!hasTwin || twins.add(source + " " + of(ids, document))) {
            counts[source.found.ordinal()]++;
        }
        PriorityQueue<Ranked> queue = best.get(source.found);
        if (queue == null) {
            return;
        }
        float score = scorer.score();
        Ranked worst = queue.size() < 2 * perKind ? null : queue.peek();
        if (worst != null && score < worst.score()) {
            return;
        }
        int day = (int) of(days, document);
        if (worst != null && score == worst.score() && day <= worst.day()) {
            return;
        }
        if (worst != null) {
            queue.poll();
        }
        boolean restricted = keptBack.advanceExact(document);
        queue.add(new Ranked(source, of(ids, document), base + document, restricted, day, score));
    }

    private static long of(NumericDocValues values, int document) throws IOException {
        return values.advanceExact(document) ? values.longValue() : 0;
    }

    /** The best of all kinds, the best first; each record once, as the public may read it where that was found as well. */
    List<Ranked> best(int most) {
        List<Ranked> all = new ArrayList<>();
        for (PriorityQueue<Ranked> queue : best.values()) {
            List<Ranked> ordered = new ArrayList<>(queue);
            ordered.sort(WORST_FIRST.reversed());
            List<Ranked> once = new ArrayList<>();
            for (Ranked next : ordered) {
                int at = indexOf(once, next);
                if (at < 0) {
                    once.add(next);
                } else if (once.get(at).restricted() && !next.restricted()) {
                    once.set(at, next);
                }
            }
            all.addAll(once.subList(0, Math.min(perKind, once.size())));
        }
        all.sort(WORST_FIRST.reversed());
        return all.subList(0, Math.min(most, all.size()));
    }

    private static int indexOf(List<Ranked> all, Ranked one) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id() == one.id() && all.get(i).source() == one.source()) {
                return i;
            }
        }
        return -1;
    }

    Map<FoundKind, Integer> counts() {
        Map<FoundKind, Integer> found = new EnumMap<>(FoundKind.class);
        for (FoundKind kind : FoundKind.values()) {
            if (counts[kind.ordinal()] > 0) {
                found.put(kind, counts[kind.ordinal()]);
            }
        }
        return found;
    }
}
