package org.minutebook.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.index.SearchIndex;
import org.minutebook.app.index.Wish;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Minute;

/** The whole of a large book indexed and searched as somebody types, beside Lucene alone on the same texts in the same run. */
final class SearchBenchmark {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 5;
    private static final int BEST_TERMS = 128;

    private SearchBenchmark() {}

    static void run(Path folder, Clock clock) throws Exception {
        LargeBook large = new LargeBook();
        Path path = folder.resolve("large-" + System.nanoTime());
        try (MinuteBook book = large.make(path, clock)) {
            TodayBenchmark.run(book);
            Path bare = folder.resolve("lucene-" + System.nanoTime());
            double theirs = millis(() -> bareIndex(book, bare));
            int[] told = new int[1];
            double ours;
            try (SearchIndex index = new SearchIndex(book)) {
                ours = millis(() -> index.bringUpToDate(counting(told)));
            }
            Timing.ratio("index 36,000 minutes and 100,000 actions v. Lucene alone", ours, theirs, "under 20,000 ms");
            System.out.printf(
                    Locale.UK,
                    "  its size: %.1f MB (Lucene alone: %.1f MB); progress told %d times%n",
                    megabytes(path.resolve("search")),
                    megabytes(bare),
                    told[0]);
            try (SearchIndex index = new SearchIndex(book)) {
                Timing.say(
                        "take the index up again, every byte read",
                        millis(() -> index.bringUpToDate(Progress.NONE)),
                        "none set");
                searches(large, index, bare, LocalDate.now(clock));
            }
        }
    }

    private static void searches(LargeBook large, SearchIndex index, Path bare, LocalDate today) throws Exception {
        List<String> common = new ArrayList<>();
        List<String> begun = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            common.add(large.vocabulary.get(i * 7) + " ");
            begun.add(large.vocabulary.get(20_000 + i * 1_111) + " ");
            begun.add(large.vocabulary.get(i * 5) + " " + large.vocabulary.get(300 + i) + " ");
            begun.add(large.vocabulary.get(i * 31).substring(0, 2));
            begun.add(large.vocabulary.get(i * 37).substring(0, 3));
            begun.add(large.vocabulary.get(2_000 + i * 37).substring(0, 4));
            begun.add(large.vocabulary.get(i * 3) + " "
                    + large.vocabulary.get(i * 41).substring(0, 2));
        }
        List<String> all = new ArrayList<>(common);
        all.addAll(begun);
        Wish wish = Wish.ofScreen(today, Optional.empty());
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(bare))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            double first = millis(() -> index.find(all.getFirst(), wish));
            Timing.say("the first search of a process", first, "none set");
            double[] ours = new double[all.size() * ROUNDS];
            double[] theirs = new double[all.size() * ROUNDS];
            double[] worked = new double[all.size() * ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                for (int i = 0; i < all.size(); i++) {
                    String typed = all.get(i);
                    long before = processorNanos();
                    double found = millis(() -> index.find(typed, wish));
                    long after = processorNanos();
                    double bareFound = millis(() -> searcher.search(bareQuery(typed), 50));
                    if (round >= 0) {
                        ours[round * all.size() + i] = found;
                        theirs[round * all.size() + i] = bareFound;
                        worked[round * all.size() + i] = (after - before) / 1e6;
                    }
                }
            }
            slowest(all, ours);
            Arrays.sort(ours);
            Arrays.sort(theirs);
            Arrays.sort(worked);
            Timing.ratio("a search, half of them within, v. Lucene alone", at(ours, 50), at(theirs, 50), "none set");
            Timing.ratio("a search, 95 of 100 within, v. Lucene alone", at(ours, 95), at(theirs, 95), "under 15 ms");
            Timing.say("the same in processor time: half of them within", at(worked, 50), "none set");
            Timing.say("95 of 100 within", at(worked, 95), "under 15 ms");
            System.out.printf(
                    Locale.UK,
                    "  the slowest: %.1f ms (Lucene alone: %.1f ms)%n",
                    ours[ours.length - 1],
                    theirs[theirs.length - 1]);
        }
    }

    private static void slowest(List<String> all, double[] times) {
        double[] kinds = new double[7];
        int[] counts = new int[7];
        for (int i = 0; i < times.length; i++) {
            int query = i % all.size();
            int kind = query < 10 ? 0 : 1 + (query - 10) % 6;
            kinds[kind] += times[i];
            counts[kind]++;
        }
        String[] names = {
            "common word", "rare word", "two words", "2 letters", "3 letters", "4 letters", "word and 2 letters"
        };
        StringBuilder line = new StringBuilder("  on average:");
        for (int kind = 0; kind < kinds.length; kind++) {
            line.append(String.format(Locale.UK, " %s %.1f ms;", names[kind], kinds[kind] / counts[kind]));
        }
        System.out.println(line);
    }

    /** As a first program on Lucene would do it: prefixes cut to their best terms, so that they can be ranked. */
    private static Query bareQuery(String typed) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        String[] words = typed.strip().split(" ");
        for (int i = 0; i < words.length; i++) {
            Term term = new Term("text", words[i]);
            boolean begun = i == words.length - 1 && !typed.endsWith(" ");
            query.add(
                    begun
                            ? new PrefixQuery(term, new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(BEST_TERMS))
                            : new TermQuery(term),
                    Occur.MUST);
        }
        return query.build();
    }

    private static void bareIndex(MinuteBook book, Path folder) throws IOException {
        try (IndexWriter writer =
                new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new StandardAnalyzer()))) {
            book.read(stores -> {
                stores.of(AgendaItem.class).eachById(item -> {});
                stores.of(Minute.class)
                        .eachById(minute -> add(writer, minute.id().value(), minute.body()));
                stores.of(Action.class)
                        .eachById(action -> add(writer, action.id().value(), action.text()));
                return true;
            });
        }
    }

    private static void add(IndexWriter writer, long id, String text) {
        try {
            Document document = new Document();
            document.add(new StoredField("id", id));
            document.add(new TextField("text", text, Field.Store.NO));
            writer.addDocument(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Progress counting(int[] told) {
        return new Progress() {
            @Override
            public void at(int done, int total, String what) {
                told[0]++;
            }

            @Override
            public boolean stopped() {
                return false;
            }
        };
    }

    /** What this thread worked: other programs on the machine do not count. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(double[] sorted, int hundredth) {
        return sorted[Math.min(sorted.length - 1, sorted.length * hundredth / 100)];
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
        }
    }
}
