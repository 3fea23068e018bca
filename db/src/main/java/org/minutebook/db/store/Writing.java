package org.minutebook.db.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Sequence;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.jooq.Sequences;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Row;

/**
 * An open transaction. Every row that goes through it is remembered as it was and as it becomes; the journal and undo are made
 * from that.
 */
public final class Writing {
    /** As many as the sequence steps by. */
    private static final int IDS_AT_ONCE = 100;

    private static final int ROWS_AT_ONCE = 1000;

    private record Key(Kind kind, long id) {}

    private final DSLContext dsl;
    private final Clock clock;
    private final Stores stores;
    private final Map<Key, Touch> touches = new LinkedHashMap<>();
    private long nextId = 1;
    private long lastId;

    public Writing(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
        stores = new Stores(dsl);
    }

    /** Reads within the transaction. */
    public Stores stores() {
        return stores;
    }

    /** Now, to the millisecond: what every database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** An id that no record of any kind has had. */
    public <R extends Row<R>> Id<R> newId() {
        if (nextId > lastId) {
            nextId = dsl.nextval(sequence());
            lastId = nextId + IDS_AT_ONCE - 1;
        }
        return new Id<>(nextId++);
    }

    /** Keeps a record that is not in the book yet. */
    public <R extends Row<R>> R add(R row) {
        rows(row).insert(row);
        touched(row, null, row);
        return row;
    }

    /** Keeps many new records of one kind; much faster than one by one. */
    public <R extends Row<R>> void addAll(List<R> all) {
        for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
            List<R> some = all.subList(from, Math.min(all.size(), from + ROWS_AT_ONCE));
            rows(some.getFirst()).insertAll(some);
        }
        all.forEach(row -> touched(row, null, row));
    }

    /**
     * Keeps a record in place of the one with its id.
     *
     * @throws NotThere where the book has none
     */
    public <R extends Row<R>> R save(R row) {
        Rows<R> rows = rows(row);
        R before = rows.get(row.id());
        if (!before.equals(row)) {
            rows.update(row);
            touched(row, before, row);
        }
        return row;
    }

    /** Takes a record out; the journal keeps it, and undo brings it back. */
    public <R extends Row<R>> void remove(R row) {
        Rows<R> rows = rows(row);
        R before = rows.get(row.id());
        rows.delete(row.id());
        touched(before, before, null);
    }

    /**
     * Takes out many records of one kind; much faster than one by one.
     *
     * @param all as they are in the book
     * @throws StillNeeded where another record refers to one of them
     */
    public <R extends Row<R>> void removeAll(List<R> all) {
        for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
            List<R> some = all.subList(from, Math.min(all.size(), from + ROWS_AT_ONCE));
            rows(some.getFirst()).deleteAll(some.stream().map(Row::id).toList());
        }
        all.forEach(row -> touched(row, row, null));
    }

    /** Brings a row to a state that the journal holds of it; null is "not there". */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void restore(Kind kind, long id, @Nullable Row<?> wanted) {
        Row<?> now = stores.find(kind, id).orElse(null);
        if (wanted == null) {
            if (now != null) {
                remove((Row) now);
            }
        } else if (now == null) {
            add((Row) wanted);
        } else {
            save((Row) wanted);
        }
    }

    /**
     * Keeps bytes under their SHA-256, once however often they come.
     *
     * @return the SHA-256 in lower-case hexadecimal
     */
    public String keepContent(byte[] content) {
        return new ContentStore(dsl).keep(content);
    }

    /** After records with ids of their own were taken in: new ids begin beyond them. */
    public void beginIdsAfter(long highest) {
        long next = dsl.nextval(sequence());
        dsl.alterSequence(sequence()).restartWith(Math.max(next, highest + 1)).execute();
        nextId = 1;
        lastId = 0;
    }

    /** What was touched so far, in the order of first touching. Rows that end as they began are left out. */
    public List<Touch> touches() {
        return touches.values().stream()
                .filter(touch -> !Objects.equals(touch.before(), touch.after()))
                .toList();
    }

    /** Writes the act's line into the journal: once a transaction, last. */
    public JournalEntry seal(String who, String act, String title, boolean reversible, @Nullable Long reverses) {
        return new JournalStore(dsl).append(touches(), now(), who, act, title, reversible, reverses);
    }

    private static Sequence<Long> sequence() {
        return Sequences.RECORD_ID;
    }

    @SuppressWarnings("unchecked")
    private <R extends Row<R>> Rows<R> rows(R row) {
        return stores.of((Class<R>) row.getClass());
    }

    private void touched(Row<?> row, @Nullable Row<?> before, @Nullable Row<?> after) {
        Key key = new Key(Kind.of(row.getClass()), row.id().value());
        Touch earlier = touches.get(key);
        touches.put(key, new Touch(key.kind, key.id, earlier == null ? before : earlier.before(), after));
    }
}
