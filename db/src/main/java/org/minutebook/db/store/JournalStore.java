package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.JOURNAL;
import static org.minutebook.db.jooq.Tables.JOURNAL_TOUCH;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Kind;

/** The journal: every act once, in order, each line sealed with the hash of the line before it. */
public final class JournalStore {
    /** What the first line carries as the hash before it. */
    private static final String BEGINNING = "0".repeat(64);

    private static final int ROWS_AT_ONCE = 1000;

    private final DSLContext dsl;

    JournalStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The latest entries, newest first. */
    public List<JournalEntry> latest(int most) {
        return list(DSL.noCondition(), most);
    }

    /** The entries that touched one record, newest first. */
    public List<JournalEntry> of(Kind kind, long id) {
        return list(
                JOURNAL.ENTRY.in(DSL.select(JOURNAL_TOUCH.ENTRY)
                        .from(JOURNAL_TOUCH)
                        .where(JOURNAL_TOUCH.KIND.eq(kind.name()))
                        .and(JOURNAL_TOUCH.RECORD.eq(id))),
                Integer.MAX_VALUE);
    }

    public Optional<JournalEntry> find(long entry) {
        return list(JOURNAL.ENTRY.eq(entry), 1).stream().findFirst();
    }

    /** The number of the last entry; 0 in a new book. */
    public long last() {
        Long last = dsl.select(DSL.max(JOURNAL.ENTRY)).from(JOURNAL).fetchOne(0, Long.class);
        return last == null ? 0 : last;
    }

    /**
     * When a record was touched.
     *
     * @param first the first entry that touched it, mostly the one that made it
     * @param last the last one
     */
    public record Span(long record, long first, long last) {}

    /** Every record of a kind that was touched since a moment, there or removed by now, asked for at once. */
    public List<Span> spans(Kind kind, Instant since) {
        Long from = dsl.select(DSL.min(JOURNAL.ENTRY))
                .from(JOURNAL)
                .where(JOURNAL.AT.ge(since.atOffset(ZoneOffset.UTC)))
                .fetchOne(0, Long.class);
        if (from == null) {
            return List.of();
        }
        return dsl.select(JOURNAL_TOUCH.RECORD, DSL.min(JOURNAL_TOUCH.ENTRY), DSL.max(JOURNAL_TOUCH.ENTRY))
                .from(JOURNAL_TOUCH)
                .where(JOURNAL_TOUCH.KIND.eq(kind.name()))
                .groupBy(JOURNAL_TOUCH.RECORD)
                .having(DSL.max(JOURNAL_TOUCH.ENTRY).ge(from))
                .orderBy(JOURNAL_TOUCH.RECORD)
                .fetch(found -> new Span(found.value1(), found.value2(), found.value3()));
    }

    /** The hash that seals an entry and all before it: two books with one seal have one history up to there. */
    public Optional<String> seal(long entry) {
        return dsl.select(JOURNAL.HASH)
                .from(JOURNAL)
                .where(JOURNAL.ENTRY.eq(entry))
                .fetchOptional(JOURNAL.HASH);
    }

    /** What an entry did, row by row, in the order it did it. */
    public List<Touch> touches(long entry) {
        byte[] body = dsl.select(JOURNAL.BODY)
                .from(JOURNAL)
                .where(JOURNAL.ENTRY.eq(entry))
                .fetchSingle(JOURNAL.BODY);
        return JournalBody.unpack(body);
    }

    /**
     * Goes through the chain from the first line to the last.
     *
     * @return what is wrong with the first line whose seal does not fit; empty where the chain holds
     */
    public Optional<String> firstBreak() {
        String previous = BEGINNING;
        long expected = 1;
        try (var lines = dsl.select(JOURNAL.fields())
                .from(JOURNAL)
                .orderBy(JOURNAL.ENTRY)
                .fetchSize(100)
                .fetchLazy()) {
            for (Record line : lines) {
                JournalEntry entry = entry(line);
                if (entry.entry() != expected) {
                    return Optional.of("Entry " + expected + " of the journal is missing.");
                }
                if (!previous.equals(line.get(JOURNAL.PREVIOUS))) {
                    return Optional.of("Entry " + expected + " of the journal does not follow the one before it.");
                }
                String hash = seal(entry, line.get(JOURNAL.BODY), previous);
                if (!hash.equals(line.get(JOURNAL.HASH))) {
                    return Optional.of("Entry " + expected + " of the journal was altered after it was written.");
                }
                previous = hash;
                expected++;
            }
        }
        return Optional.empty();
    }

    /** The last entry that touched a record, such as the one that took it out. */
    public Optional<JournalEntry> lastOf(Kind kind, long id) {
        return of(kind, id).stream().findFirst();
    }

    JournalEntry append(
            List<Touch> touches,
            Instant at,
            String who,
            String act,
            String title,
            boolean reversible,
            @Nullable Long reverses) {
        long number = last() + 1;
        String previous = number == 1
                ? BEGINNING
                : dsl.select(JOURNAL.HASH)
                        .from(JOURNAL)
                        .where(JOURNAL.ENTRY.eq(number - 1))
                        .fetchSingle(JOURNAL.HASH);
        JournalEntry entry = new JournalEntry(number, at, who, act, title, reverses, reversible && !touches.isEmpty());
        byte[] body = JournalBody.pack(touches);
        dsl.insertInto(JOURNAL)
                .set(JOURNAL.ENTRY, number)
                .set(JOURNAL.AT, at.atOffset(ZoneOffset.UTC))
                .set(JOURNAL.WHO, who)
                .set(JOURNAL.ACT, act)
                .set(JOURNAL.TITLE, title)
                .set(JOURNAL.REVERSES, reverses)
                .set(JOURNAL.REVERSIBLE, entry.reversible())
                .set(JOURNAL.BODY, body)
                .set(JOURNAL.PREVIOUS, previous)
                .set(JOURNAL.HASH, seal(entry, body, previous))
                .execute();
        var insert = dsl.insertInto(JOURNAL_TOUCH, JOURNAL_TOUCH.ENTRY, JOURNAL_TOUCH.KIND, JOURNAL_TOUCH.RECORD)
                .values(0L, "", 0L);
        for (int from = 0; from < touches.size(); from += ROWS_AT_ONCE) {
            Object[][] values = touches.subList(from, Math.min(touches.size(), from + ROWS_AT_ONCE)).stream()
                    .map(touch -> new Object[] {number, touch.kind().name(), touch.id()})
                    .toArray(Object[][]::new);
            dsl.batch(insert, values).execute();
        }
        return entry;
    }

    private List<JournalEntry> list(Condition condition, int most) {
        return dsl.select(
                        JOURNAL.ENTRY,
                        JOURNAL.AT,
                        JOURNAL.WHO,
                        JOURNAL.ACT,
                        JOURNAL.TITLE,
                        JOURNAL.REVERSES,
                        JOURNAL.REVERSIBLE)
                .from(JOURNAL)
                .where(condition)
                .orderBy(JOURNAL.ENTRY.desc())
                .limit(most)
                .fetch(JournalStore::entry);
    }

    private static JournalEntry entry(Record line) {
        return new JournalEntry(
                line.get(JOURNAL.ENTRY),
                line.get(JOURNAL.AT).toInstant(),
                line.get(JOURNAL.WHO),
                line.get(JOURNAL.ACT),
                line.get(JOURNAL.TITLE),
                line.get(JOURNAL.REVERSES),
                line.get(JOURNAL.REVERSIBLE));
    }

    private static String seal(JournalEntry entry, byte[] body, String previous) {
        String line = String.join(
                "\n",
                Long.toString(entry.entry()),
                entry.at().toString(),
                entry.who(),
                entry.act(),
                entry.title(),
                String.valueOf(entry.reverses()),
                Boolean.toString(entry.reversible()),
                previous,
                "");
        return Hash.sha256(line.getBytes(StandardCharsets.UTF_8), body);
    }
}
