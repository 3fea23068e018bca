package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.MinuteBuilder;
import org.minutebook.db.model.Row;
import org.minutebook.db.store.RecordFile;
import org.minutebook.db.store.References;
import org.minutebook.db.store.References.Ref;
import org.minutebook.db.store.Writing;

/**
 * Takes a file of records into the book. A record keeps its id where the book does not use it; a record that the book has already,
 * the same in every part, is left alone; any other whose id is taken gets a new one, and whatever refers to it follows. Nothing in
 * the book is overwritten.
 *
 * @param name the file's name, for the journal
 */
public record LoadRecords(RecordFile file, String name) implements Change<Map<Kind, Integer>> {
    private static final Pattern ANCHOR = Pattern.compile("\\{action:(\\d{1,18})}");

    /** Beyond it JSON readers begin to round, and new ids would run out of numbers. */
    private static final long HIGHEST_ID = 1L << 52;

    @Override
    public String title() {
        return "Load " + name;
    }

    @Override
    public boolean backUpFirst() {
        return true;
    }

    @Override
    public Map<Kind, Integer> apply(Writing writing) throws Refused {
        Map<Ref, Long> newIds = new HashMap<>();
        Set<Ref> inFile = new HashSet<>();
        Set<Ref> known = new HashSet<>();
        for (Kind kind : Kind.values()) {
            for (Row<?> row : file.rows(kind)) {
                Ref ref = Ref.to(row);
                if (!inFile.add(ref)) {
                    throw new Refused(name + " holds two records as " + kind.words() + " " + ref.id()
                            + ". Give each an id of its own.");
                }
            }
        }
        for (Ref ref : inFile) {
            if (ref.id() > HIGHEST_ID) {
                throw new Refused(name + ": the " + ref.kind().words() + " " + ref.id() + " has an id above "
                        + HIGHEST_ID + ". Number the records from 1.");
            }
        }
        writing.beginIdsAfter(inFile.stream().mapToLong(Ref::id).max().orElse(0));
        for (Kind kind : Kind.values()) {
            if (writing.stores().of(kind).count() == 0) {
                continue;
            }
            Map<Long, Row<?>> present = writing.stores()
                    .findAll(
                            kind,
                            file.rows(kind).stream()
                                    .map(row -> row.id().value())
                                    .toList());
            for (Row<?> row : file.rows(kind)) {
                Ref ref = Ref.to(row);
                Row<?> there = present.get(ref.id());
                if (row.equals(there)) {
                    known.add(ref);
                } else if (there != null) {
                    newIds.put(ref, writing.<Board>newId().value());
                }
            }
        }
        file.contents().values().forEach(writing::keepContent);
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Row<?>> rows = new ArrayList<>();
            for (Row<?> row : parentsFirst(file.rows(kind))) {
                if (!known.contains(Ref.to(row))) {
                    checkReferences(row, inFile, writing);
                    rows.add(withAnchors(
                            References.renumber(row, (of, id) -> newIds.getOrDefault(new Ref(of, id), id)), newIds));
                }
            }
            if (!rows.isEmpty()) {
                addAll(rows, writing);
                counts.put(kind, rows.size());
            }
        }
        return counts;
    }

    /** A minute ties its paragraphs to actions by their ids, inside its text. */
    private static Row<?> withAnchors(Row<?> row, Map<Ref, Long> newIds) {
        if (!(row instanceof Minute minute)) {
            return row;
        }
        String body = ANCHOR.matcher(minute.body()).replaceAll(found -> {
            long id = Long.parseLong(found.group(1));
            return "{action:" + newIds.getOrDefault(new Ref(Kind.ACTION, id), id) + "}";
        });
        return MinuteBuilder.builder(minute).body(body).build();
    }

    private void checkReferences(Row<?> row, Set<Ref> inFile, Writing writing) throws Refused {
        for (Ref ref : References.of(row)) {
            if (!inFile.contains(ref)
                    && writing.stores().find(ref.kind(), ref.id()).isEmpty()) {
                throw new Refused(name + ": " + Kind.of(row.getClass()).words() + " " + row.id() + " refers to "
                        + ref.kind().words() + " " + ref.id()
                        + ", which is neither in the file nor in the book. Add it to the file.");
            }
        }
    }

    /** Records that refer to others of their own kind come after those. */
    private List<Row<?>> parentsFirst(List<Row<?>> rows) throws Refused {
        List<Row<?>> sorted = References.parentsFirst(rows);
        if (sorted.size() < rows.size()) {
            Set<Row<?>> placed = new HashSet<>(sorted);
            Row<?> first = rows.stream()
                    .filter(row -> !placed.contains(row))
                    .findFirst()
                    .orElseThrow();
            throw new Refused(name + ": " + Kind.of(first.getClass()).words() + " " + first.id()
                    + " refers to itself, or in a circle. Break the circle in the file.");
        }
        return sorted;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void addAll(List<Row<?>> rows, Writing writing) {
        writing.addAll((List) rows);
    }
}
