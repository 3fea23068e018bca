package org.minutebook.app.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.minutebook.app.index.Asked.Word;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * What was asked, as Lucene's query. Every word has to be there, as typed, in the singular, with or without its hyphens, or in
 * another spelling of a name; what is there as typed, and in the title, comes first.
 */
final class AskedQuery {
    private static final float TITLE = 1.5f;
    private static final float SINGULAR = 0.7f;
    private static final float JOINED = 0.8f;
    private static final float ALIKE = 0.3f;
    private static final float BEGUN = 0.2f;
    /** A name of fewer letters is too near to others, as {@code NameLikeness} has it. */
    private static final int SHORTEST_NAME = 4;

    private static final int MOST_SPELLINGS = 12;

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final NamePairs names;

    AskedQuery(IndexSearcher searcher, NamePairs names) {
        this.searcher = searcher;
        reader = searcher.getIndexReader();
        this.names = names;
    }

    /** @param boards those that {@code board:} means; empty is all of them */
    Query of(Asked asked, Wish wish, Set<Id<Board>> boards) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Word> words = asked.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean begun = word.begun() && word.whole().length() > 1;
            // what is only begun is found and not weighed: of so many words none says more than another
            query.add(word(words, i), begun ? Occur.FILTER : Occur.MUST);
            if (begun) {
                query.add(text(word.whole()), Occur.SHOULD);
            }
            query.add(new BoostQuery(new TermQuery(new Term(Fields.TITLE, word.singular())), TITLE), Occur.SHOULD);
            if (begun) {
                query.add(constant(begins(Fields.TITLE, word.whole()), TITLE), Occur.SHOULD);
            }
        }
        for (List<String> phrase : asked.phrases()) {
            query.add(new PhraseQuery(Fields.TEXT, phrase.toArray(String[]::new)), Occur.MUST);
        }
        if (words.isEmpty() && asked.phrases().isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        filters(asked, wish, boards, query);
        return query.build();
    }

    private Query word(List<Word> words, int at) throws IOException {
        Word word = words.get(at);
        String whole = word.whole();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(text(whole), Occur.SHOULD);
        if (!word.singular().equals(whole)) {
            any.add(new BoostQuery(text(word.singular()), SINGULAR), Occur.SHOULD);
        }
        if (word.forms().size() > 2) { // "well-being" also where it is printed as two words
            List<String> parts = word.forms().subList(1, word.forms().size());
            any.add(new PhraseQuery(Fields.TEXT, parts.toArray(String[]::new)), Occur.SHOULD);
        }
        if (at > 0) {
            joined(words.get(at - 1).whole() + whole, word.begun(), any);
        }
        if (at < words.size() - 1) {
            joined(whole + words.get(at + 1).whole(), words.get(at + 1).begun(), any);
        }
        for (String alike : spellings(whole)) {
            any.add(new BoostQuery(text(alike), ALIKE), Occur.SHOULD);
        }
        if (word.begun() && whole.length() > 1) {
            any.add(constant(begins(Fields.TEXT, whole), BEGUN), Occur.SHOULD);
        }
        return any.build();
    }

    /** All texts with such a word as one set: what is only begun fits so many words that each by itself would be asked text by text. */
    private static Query begins(String field, String word) {
        return new PrefixQuery(new Term(field, word), MultiTermQuery.CONSTANT_SCORE_REWRITE);
    }

    /** "health watch" also where it is printed as one word. */
    private void joined(String together, boolean begun, BooleanQuery.Builder any) throws IOException {
        if (reader.docFreq(new Term(Fields.TEXT, together)) > 0) {
            any.add(new BoostQuery(text(together), JOINED), Occur.SHOULD);
        } else if (begun && together.length() > SHORTEST_NAME + 2) {
            any.add(constant(begins(Fields.TEXT, together), BEGUN), Occur.SHOULD);
        }
    }

    /**
     * Names that differ by one slip of the pen, where the word is a name itself or is in no text at all, and names that the book
     * knows for the same person's.
     */
    private Set<String> spellings(String word) throws IOException {
        Set<String> alike = new LinkedHashSet<>(names.of(word));
        boolean name = reader.docFreq(new Term(Fields.NAMES, word)) > 0;
        if (word.length() >= SHORTEST_NAME && (name || reader.docFreq(new Term(Fields.TEXT, word)) == 0)) {
            Terms known = MultiTerms.getTerms(reader, Fields.NAMES);
            if (known != null) {
                TermsEnum near = new FuzzyTermsEnum(known, new Term(Fields.NAMES, word), 1, 1, true);
                for (BytesRef term = near.next(); term != null && alike.size() < MOST_SPELLINGS; term = near.next()) {
                    String spelling = term.utf8ToString();
                    if (spelling.length() >= SHORTEST_NAME && !spelling.equals(word)) {
                        alike.add(spelling);
                    }
                }
            }
        }
        return alike;
    }

    private static void filters(Asked asked, Wish wish, Set<Id<Board>> boards, BooleanQuery.Builder query) {
        for (Asked.State state : asked.states()) {
            String word = state == Asked.State.CLOSED ? Fields.CLOSED : Fields.OPEN;
            query.add(new TermQuery(new Term(Fields.STATE, word)), Occur.FILTER);
            if (state == Asked.State.OVERDUE) {
                int yesterday = day(wish.today()) - 1;
                query.add(IntPoint.newRangeQuery(Fields.DUE, Integer.MIN_VALUE, yesterday), Occur.FILTER);
            }
        }
        if (asked.before() != null) {
            int last = day(asked.before()) - 1;
            query.add(IntPoint.newRangeQuery(Fields.DAY_BETWEEN, Integer.MIN_VALUE, last), Occur.FILTER);
        }
        if (asked.after() != null) {
            int first = day(asked.after());
            query.add(IntPoint.newRangeQuery(Fields.DAY_BETWEEN, first, Integer.MAX_VALUE), Occur.FILTER);
        }
        for (String owner : asked.owners()) {
            for (List<String> forms : PrintedText.EXACT.forms(owner)) {
                query.add(new PrefixQuery(new Term(Fields.OWNER, forms.getFirst())), Occur.FILTER);
            }
        }
        if (!asked.kinds().isEmpty()) {
            query.add(
                    terms(
                            Fields.KIND,
                            asked.kinds().stream().map(FoundKind::word).toList()),
                    Occur.FILTER);
        }
        if (!boards.isEmpty()) {
            query.add(terms(Fields.BOARD, boards.stream().map(Id::toString).toList()), Occur.FILTER);
        }
        if (wish.publicOnly()) {
            query.add(forThePublic(), Occur.FILTER);
        }
    }

    private static Query terms(String field, List<String> words) {
        return new TermInSetQuery(field, words.stream().map(BytesRef::new).toList());
    }

    private static Query text(String word) {
        return new TermQuery(new Term(Fields.TEXT, word));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /**
     * The word of the book that this one may have been meant to be; empty where none is near or it is there.
     *
     * @param publicOnly only words that the public may read somewhere: what is suggested is printed
     */
    Optional<String> near(String word, boolean publicOnly) throws IOException {
        Terms known = MultiTerms.getTerms(reader, Fields.TEXT);
        if (known == null || word.length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        TermsEnum near = new FuzzyTermsEnum(known, new Term(Fields.TEXT, word), FuzzyQuery.defaultMaxEdits, 1, true);
        String best = "";
        int most = 0;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            if (near.docFreq() > most) {
                String found = term.utf8ToString();
                int times = publicOnly ? times(text(found), true) : near.docFreq();
                if (times > most) {
                    most = times;
                    best = found;
                }
            }
        }
        return Optional.of(best).filter(found -> !found.isEmpty());
    }

    /** Whether any word of the book begins so. */
    boolean begins(String word, boolean publicOnly) throws IOException {
        return times(new PrefixQuery(new Term(Fields.TEXT, word)), publicOnly) > 0;
    }

    private int times(Query query, boolean publicOnly) throws IOException {
        return searcher.count(
                publicOnly
                        ? new BooleanQuery.Builder()
                                .add(query, Occur.FILTER)
                                .add(forThePublic(), Occur.FILTER)
                                .build()
                        : query);
    }

    private static Query forThePublic() {
        return new TermQuery(new Term(Fields.AUDIENCE, Audience.PUBLIC.name()));
    }
}
