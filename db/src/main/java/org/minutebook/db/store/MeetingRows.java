package org.minutebook.db.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Row;
import org.minutebook.db.store.References.Ref;

/**
 * One meeting's part of the record: the meeting, everything that hangs from it of whatever kind, the papers before it with all
 * that hangs from them, and what those records refer to. It follows the shapes of the records, so that no kind is forgotten.
 */
public final class MeetingRows {
    /** From these nothing is gone on: their other records are of other meetings. */
    private static final Set<Kind> ENDS = EnumSet.of(
            Kind.ORGANISATION, Kind.PERSON, Kind.HOUSE_STYLE, Kind.STORED_FILE, Kind.BOARD, Kind.SEAT, Kind.MATTER);

    private final Stores stores;
    private final Map<Ref, Row<?>> taken = new HashMap<>();

    private MeetingRows(Stores stores) {
        this.stores = stores;
    }

    /** By kind in load order, so that each row comes after those that it hangs from. */
    public static List<Row<?>> of(Stores stores, Id<Meeting> meeting) {
        MeetingRows rows = new MeetingRows(stores);
        rows.take(List.of(stores.meetings().get(meeting)));
        return rows.taken.values().stream()
                .sorted((one, other) -> {
                    int kinds = Kind.of(one.getClass()).compareTo(Kind.of(other.getClass()));
                    return kinds != 0
                            ? kinds
                            : Long.compare(one.id().value(), other.id().value());
                })
                .collect(Collectors.toList());
    }

    private void take(Collection<? extends Row<?>> first) {
        List<Row<?>> fresh = new ArrayList<>(first);
        fresh.forEach(row -> taken.put(Ref.to(row), row));
        Set<Ref> papers = new HashSet<>();
        while (!fresh.isEmpty()) {
            Map<Kind, Set<Long>> from = new EnumMap<>(Kind.class);
            for (Row<?> row : fresh) {
                Kind kind = Kind.of(row.getClass());
                if (!ENDS.contains(kind)) {
                    from.computeIfAbsent(kind, unused -> new HashSet<>())
                            .add(row.id().value());
                }
                References.of(row).stream()
                        .filter(ref -> ref.kind() == Kind.PAPER)
                        .forEach(papers::add);
            }
            List<Row<?>> next = new ArrayList<>();
            from.forEach((kind, ids) -> next.addAll(hanging(kind, ids)));
            papers.forEach(ref -> stores.find(ref.kind(), ref.id()).ifPresent(next::add));
            papers.clear();
            fresh = next.stream()
                    .filter(row -> taken.putIfAbsent(Ref.to(row), row) == null)
                    .collect(Collectors.toList());
        }
        for (Row<?> row : List.copyOf(taken.values())) {
            for (Ref ref : References.of(row)) {
                if (!taken.containsKey(ref) && ENDS.contains(ref.kind())) {
                    stores.find(ref.kind(), ref.id()).ifPresent(there -> taken.put(ref, there));
                }
            }
        }
    }

    private List<Row<?>> hanging(Kind from, Set<Long> ids) {
        List<Row<?>> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind != from && kind != Kind.MEETING && !ENDS.contains(kind)) {
                found.addAll(stores.of(kind).referringTo(from, ids));
            }
        }
        return found;
    }
}
