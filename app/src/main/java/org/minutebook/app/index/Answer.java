package org.minutebook.app.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.minutebook.app.index.RankedHits.Ranked;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.store.Stores;

/** One search: the index says which records and how good they are, the book says what stands in them. */
final class Answer {
    private final Stores stores;
    private final IndexSearcher searcher;
    private final AskedQuery queries;
    private final Asked asked;
    private final Wish wish;

    Answer(Stores stores, IndexSearcher searcher, NamePairs names, Asked asked, Wish wish) {
        this.stores = stores;
        this.searcher = searcher;
        queries = new AskedQuery(searcher, names);
        this.asked = asked;
        this.wish = wish;
    }

    Found find() {
        try {
            List<Board> boards =
                    asked.boards().isEmpty() ? List.of() : stores.boards().list();
            Set<Id<Board>> meant = new HashSet<>();
            wish.board().ifPresent(meant::add);
            for (String name : asked.boards()) {
                List<Id<Board>> called = called(name, boards);
                if (called.isEmpty()) {
                    return Found.notUnderstood(noBoard(name, boards));
                }
                meant.addAll(called);
            }
            Query query = queries.of(asked, wish, meant);
            RankedHits ranked = new RankedHits(wish.perKind());
            searcher.search(query, ranked);
            Map<FoundKind, Integer> counts = ranked.counts();
            if (counts.isEmpty()) {
                return Found.nothing(cure(meant));
            }
            return new Found(hits(ranked.best(wish.most()), query), counts, true, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Id<Board>> called(String name, List<Board> boards) {
        String wanted = Fold.text(name);
        List<Id<Board>> exactly = boards.stream()
                .filter(board -> Fold.text(board.shortName()).equals(wanted)
                        || Fold.text(board.name()).equals(wanted))
                .map(Board::id)
                .toList();
        return !exactly.isEmpty()
                ? exactly
                : boards.stream()
                        .filter(board -> Fold.text(board.name()).contains(wanted)
                                || Fold.text(board.shortName()).startsWith(wanted))
                        .map(Board::id)
                        .toList();
    }

    private static String noBoard(String name, List<Board> boards) {
        return "No board is called “" + name + "”. "
                + (boards.isEmpty()
                        ? "The book has no boards yet."
                        : "Its boards are "
                                + String.join(
                                        ", ", boards.stream().map(Board::name).toList()) + ".");
    }

    private List<Hit> hits(List<Ranked> ranked, Query query) throws IOException {
        Map<Source, List<Long>> wanted = new EnumMap<>(Source.class);
        ranked.forEach(one -> wanted.computeIfAbsent(one.source(), unused -> new ArrayList<>())
                .add(one.id()));
        Map<Source, Map<Long, Entry>> entries = new EnumMap<>(Source.class);
        new EntriesOfUnit(stores).all(wanted).forEach(entry -> entries.computeIfAbsent(
                        entry.source(), unused -> new HashMap<>())
                .put(entry.id(), entry));
        Excerpts excerpts = new Excerpts(query);
        List<Hit> hits = new ArrayList<>();
        for (Ranked one : ranked) {
            Entry entry = entries.getOrDefault(one.source(), Map.of()).get(one.id());
            if (entry != null && !(wish.publicOnly() && entry.audience() == Audience.RESTRICTED)) {
                hits.add(hit(entry, one, excerpts));
            }
        }
        return List.copyOf(hits);
    }

    private Hit hit(Entry entry, Ranked ranked, Excerpts excerpts) throws IOException {
        Document stored = searcher.storedFields().document(ranked.document(), Set.of(Fields.FILE));
        String file = stored.get(Fields.FILE);
        String text = file != null ? file : ranked.restricted() ? entry.whole() : entry.text();
        boolean open = Boolean.TRUE.equals(entry.open());
        return new Hit(
                entry.source().found,
                entry.source().kind.plural() + ":" + entry.id(),
                entry.id(),
                entry.board(),
                entry.meeting(),
                entry.item(),
                entry.day(),
                excerpts.ofTitle(entry.title()),
                excerpts.of(text),
                entry.open(),
                open && entry.due() != null && entry.due().isBefore(wish.today()),
                ranked.restricted() || entry.audience() == Audience.RESTRICTED,
                ranked.score());
    }

    /** Why nothing was found, and what would help. */
    private String cure(Set<Id<Board>> boards) throws IOException {
        for (Asked.Word word : asked.words()) {
            if (!queries.begins(word.whole(), wish.publicOnly())
                    && !queries.begins(word.singular(), wish.publicOnly())) {
                String says = "No word of the book begins with “" + word.whole() + "”.";
                return queries.near(word.whole(), wish.publicOnly())
                        .map(near -> says + " Try “" + near + "”.")
                        .orElse(says + " Try fewer letters of it.");
            }
        }
        if (asked.hasChips() || !boards.isEmpty()) {
            int without = searcher.count(queries.of(
                    asked.withoutChips(), new Wish(wish.today(), 1, 1, wish.publicOnly(), Optional.empty()), Set.of()));
            if (without > 0) {
                String narrowed = !asked.hasChips()
                        ? "the choice of a board"
                        : wish.board().isEmpty() ? "the chips" : "the chips and the choice of a board";
                return "Nothing fits all of that. Without " + narrowed + " there "
                        + (without == 1 ? "is one hit." : "are " + without + " hits.");
            }
        }
        if (!asked.phrases().isEmpty()) {
            return "These words stand nowhere in this order. Try them without quotation marks.";
        }
        return "Each of these words is in the book, but never together in one record. Try fewer of them.";
    }
}
