package org.minutebook.app.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.index.IndexFiles.State;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Paper;
import org.minutebook.db.store.Stores;

/**
 * The index of one book. It knows up to which line of the journal it goes, and takes in what was done since; where it is absent, of
 * another format, damaged, or of a book with another history, it is made again from the record. Searching goes on meanwhile. After a
 * failure it is made anew when it is brought up to date next, and in memory where that fails on the disk again.
 */
public final class SearchIndex implements AutoCloseable {
    /** What touched more than this is quicker read again than followed. */
    private static final int MOST_UNITS = 20_000;

    private static final String MADE_AGAIN =
            "The index of this book cannot be read and is made again. Search again in a moment.";

    private final MinuteBook book;
    private @Nullable IndexWriter writer;
    private volatile @Nullable SearcherManager searchers;
    private volatile State state = State.NOTHING;
    private volatile NamePairs names = NamePairs.NONE;
    private volatile boolean broken;
    private boolean filesRead;
    private boolean closed;
    private int failures;

    public SearchIndex(MinuteBook book) {
        this.book = book;
    }

    /** Whether there is something to search in; it may be behind the record for a moment. */
    public boolean isReady() {
        return searchers != null && !broken && state != State.NOTHING;
    }

    /**
     * Takes in all that is in the record and not in the index yet. Long where the index is made; may be called from any thread, and
     * does nothing where nothing was done.
     *
     * @throws UncheckedIOException where the index cannot be written; it can be tried again
     */
    public synchronized void bringUpToDate(Progress progress) {
        if (closed) {
            return;
        }
        boolean whole = false;
        try {
            takeIn(opened(), progress);
            whole = true;
        } catch (EveryEntry.Stopped e) {
            rollBack();
            whole = true; // nobody waits any more, and nothing is wrong
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            failures = whole ? 0 : failures + 1;
            if (!whole) {
                rollBack(); // whatever it was: a writer that failed takes nothing in any more
            }
        }
    }

    private void takeIn(IndexWriter open, Progress progress) throws IOException {
        if (!book.read(SearchIndex::state).equals(state)) {
            Optional<Set<Unit>> touched = state == State.NOTHING ? Optional.empty() : book.read(this::touched);
            if (touched.isPresent()) {
                follow(open, touched.get());
            } else {
                make(open, progress);
            }
        }
        if (!filesRead) {
            readFiles(open, progress);
        }
    }

    private IndexWriter opened() throws IOException {
        IndexWriter open = writer;
        if (open == null || broken) {
            rollBack();
            open = failures > 1 ? IndexFiles.inMemory() : IndexFiles.open(book.path());
            writer = open;
            State read = failures > 0 ? State.NOTHING : State.read(open);
            searchers = new SearcherManager(open, null);
            names = book.read(NamePairs::of);
            state = read;
            broken = false;
            filesRead = false;
        }
        return open;
    }

    private static State state(Stores stores) {
        long last = stores.journal().last();
        return new State(last, stores.journal().seal(last).orElse(""));
    }

    /** What was touched since; empty where the index is of another history or too much was done. */
    private Optional<Set<Unit>> touched(Stores stores) {
        State known = state;
        if (known.entry() > 0 && !stores.journal().seal(known.entry()).equals(Optional.of(known.seal()))) {
            return Optional.empty();
        }
        long last = stores.journal().last();
        if (last < known.entry()) {
            return Optional.empty();
        }
        Set<Unit> units = new LinkedHashSet<>();
        for (long entry = known.entry() + 1; entry <= last; entry++) {
            units.addAll(Units.of(stores, stores.journal().touches(entry)));
            if (units.size() > MOST_UNITS) {
                return Optional.empty();
            }
        }
        return Optional.of(units);
    }

    private void follow(IndexWriter open, Set<Unit> units) throws IOException {
        State reached = book.read(stores -> {
            EntriesOfUnit entries = new EntriesOfUnit(stores);
            for (Unit unit : units) {
                delete(open, unit);
                entries.of(unit, entry -> add(open, entry));
            }
            return state(stores);
        });
        reached(open, reached);
    }

    private void make(IndexWriter open, Progress progress) throws IOException {
        open.deleteAll();
        State reached = book.read(stores -> {
            new EveryEntry(stores, progress, entry -> add(open, entry)).read();
            return state(stores);
        });
        reached(open, reached);
        open.commit();
        filesRead = false;
    }

    /**
     * Reads the files of papers that no sitting came to yet, one at a time: nobody waits for the record while a thousand pages are
     * read, and what was read so far stays.
     */
    private void readFiles(IndexWriter open, Progress progress) throws IOException {
        List<Paper> papers = unread();
        int done = 0;
        for (Paper paper : papers) {
            progress.at(done++, papers.size(), "Papers");
            if (progress.stopped()) {
                return;
            }
            Unit unit = new Unit(Unit.Of.FILE, paper.id().value());
            List<Entry> read = new ArrayList<>();
            book.read(stores -> {
                new EntriesOfUnit(stores).of(unit, read::add);
                return unit;
            });
            read.forEach(entry -> add(open, entry));
        }
        filesRead = true;
        if (!papers.isEmpty()) {
            refresh();
            open.commit();
        }
    }

    private List<Paper> unread() throws IOException {
        List<Paper> unread = new ArrayList<>();
        SearcherManager manager = searchers;
        if (manager == null) {
            return unread;
        }
        IndexSearcher searcher = manager.acquire();
        try {
            IndexReader reader = searcher.getIndexReader();
            for (Paper paper : book.read(stores -> stores.of(Paper.class).list())) {
                Unit unit = new Unit(Unit.Of.FILE, paper.id().value());
                if (paper.file() != null && reader.docFreq(new Term(Fields.UNIT, unit.key())) == 0) {
                    unread.add(paper);
                }
            }
        } finally {
            manager.release(searcher);
        }
        return unread;
    }

    private void refresh() throws IOException {
        SearcherManager manager = searchers;
        if (manager != null) {
            manager.maybeRefreshBlocking();
        }
    }

    private void reached(IndexWriter open, State reached) throws IOException {
        open.setLiveCommitData(reached.written().entrySet());
        refresh();
        names = book.read(NamePairs::of);
        state = reached;
    }

    private static void add(IndexWriter open, Entry entry) {
        try {
            open.addDocuments(Fields.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(IndexWriter open, Unit unit) {
        try {
            open.deleteDocuments(new TermQuery(new Term(Fields.UNIT, unit.key())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found for what was typed; nothing, with a sentence, while there is no index to look in. */
    public Found find(String typed, Wish wish) {
        Asked asked = Asked.read(typed, wish.today());
        if (!asked.problem().isBlank()) {
            return Found.notUnderstood(asked.problem());
        }
        SearcherManager manager = searchers;
        if (manager == null) {
            return Found.nothing(MADE_AGAIN);
        }
        try {
            IndexSearcher searcher = manager.acquire();
            try {
                return book.read(stores -> new Answer(stores, searcher, names, asked, wish).find());
            } finally {
                manager.release(searcher);
            }
        } catch (AlreadyClosedException e) {
            return Found.nothing(MADE_AGAIN); // it failed elsewhere at this moment
        } catch (IOException | UncheckedIOException e) {
            broken = true;
            return Found.nothing(MADE_AGAIN);
        }
    }

    private void rollBack() {
        SearcherManager manager = searchers;
        IndexWriter open = writer;
        searchers = null;
        writer = null;
        state = State.NOTHING;
        try {
            if (manager != null) {
                manager.close();
            }
        } catch (IOException e) {
            broken = true; // its files are looked at again when it is opened next
        }
        try {
            if (open != null) {
                IndexFiles.letGo(open);
            }
        } catch (IOException e) {
            broken = true;
        }
    }

    /** What was taken in is on the disk afterwards. */
    @Override
    public synchronized void close() {
        closed = true;
        IndexWriter open = writer;
        try {
            if (open != null && state != State.NOTHING) {
                open.commit();
            }
        } catch (IOException e) {
            broken = true; // it is a cache: it will be behind the journal, and catch up
        }
        rollBack();
    }
}
