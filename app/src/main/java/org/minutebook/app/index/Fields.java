package org.minutebook.app.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.minutebook.db.model.Audience;

/**
 * How an entry lies in the index. Texts themselves are not kept in it, since they are in the book; only the words of a paper's file
 * are, which nobody wants to read out of the file for each hit.
 */
final class Fields {
    static final String UNIT = "unit";
    static final String SOURCE = "source";
    static final String ID = "id";
    static final String DAY = "day";
    static final String DAY_BETWEEN = "days";
    static final String DUE = "due";
    static final String KIND = "kind";
    static final String BOARD = "board";
    static final String STATE = "state";
    static final String OPEN = "open";
    static final String CLOSED = "closed";
    static final String AUDIENCE = "audience";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String OWNER = "owner";
    static final String NAMES = "names";
    static final String FILE = "file";
    /** 1 where the same record lies in the index twice. */
    static final String TWIN = "twin";
    /** 1 where only the desk may read it. */
    static final String KEPT_BACK = "kept";

    /** Before every day there is: what has none comes last. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private static final FieldType PLACED = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType COUNTED = words(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType THERE = words(IndexOptions.DOCS, true);

    private Fields() {}

    private static FieldType words(IndexOptions options, boolean withoutLength) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(withoutLength);
        type.freeze();
        return type;
    }

    /** One document, and a second one for the desk where some of the record is kept back from the public. */
    static List<Document> of(Entry entry) {
        List<Document> documents = new ArrayList<>(2);
        documents.add(document(entry, entry.text(), entry.audience()));
        if (!entry.keptBack().isBlank()) {
            documents.add(document(entry, entry.whole(), Audience.RESTRICTED));
        }
        if (entry.source() == Source.PAPER || documents.size() > 1) {
            documents.forEach(document -> document.add(new NumericDocValuesField(TWIN, 1)));
        }
        return documents;
    }

    private static Document document(Entry entry, String text, Audience audience) {
        Document document = new Document();
        document.add(new StringField(UNIT, entry.unit().key(), Field.Store.NO));
        document.add(new NumericDocValuesField(SOURCE, entry.source().ordinal()));
        document.add(new NumericDocValuesField(ID, entry.id()));
        document.add(new StringField(KIND, entry.source().found.word(), Field.Store.NO));
        document.add(new StringField(AUDIENCE, audience.name(), Field.Store.NO));
        if (audience == Audience.RESTRICTED) {
            document.add(new NumericDocValuesField(KEPT_BACK, 1));
        }
        document.add(new NumericDocValuesField(
                DAY, entry.day() == null ? NO_DAY : Math.toIntExact(entry.day().toEpochDay())));
        if (entry.day() != null) {
            document.add(new IntPoint(DAY_BETWEEN, Math.toIntExact(entry.day().toEpochDay())));
        }
        if (entry.board() != null) {
            document.add(new StringField(BOARD, entry.board().toString(), Field.Store.NO));
        }
        if (entry.open() != null) {
            document.add(new StringField(STATE, entry.open() ? OPEN : CLOSED, Field.Store.NO));
            if (entry.due() != null) {
                document.add(new IntPoint(DUE, Math.toIntExact(entry.due().toEpochDay())));
            }
        }
        document.add(new Field(TITLE, entry.title(), COUNTED));
        document.add(new Field(TEXT, entry.title() + "\n" + text, PLACED));
        String owners = String.join("\n", entry.owners());
        if (!owners.isEmpty()) {
            document.add(new Field(OWNER, owners, THERE));
        }
        String names = String.join("\n", entry.names());
        if (!names.isEmpty()) {
            document.add(new Field(NAMES, names, THERE));
        }
        if (entry.unit().of() == Unit.Of.FILE) {
            document.add(new StoredField(FILE, text));
        }
        return document;
    }
}
