package org.minutebook.app.documents.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.model.Row;
import org.minutebook.db.store.JournalStore;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Touch;

/**
 * The records of a kind that somebody's calendar may still have otherwise than they are now: those that were there when a
 * calendar file was made and were changed or removed afterwards. What is no longer ahead has to be told of them too.
 */
final class FallenAway<R extends Row<R>> {
    /** A calendar that nobody fed for so long is begun anew. */
    private static final int MONTHS = 12;

    private final Set<Id<R>> changed;
    private final List<R> removed;

    private FallenAway(Set<Id<R>> changed, List<R> removed) {
        this.changed = changed;
        this.removed = removed;
    }

    /** @param files the kinds of document that had such records in them */
    static <R extends Row<R>> FallenAway<R> of(Stores stores, Class<R> type, Set<String> files, LocalDate today) {
        NavigableSet<Long> made = stores.documents().produced().stream()
                .filter(document -> files.contains(document.kind()))
                .map(ProducedDocument::journalEntry)
                .collect(Collectors.toCollection(TreeSet::new));
        if (made.isEmpty()) {
            return new FallenAway<R>(Set.of(), List.of());
        }
        Set<Id<R>> changed = new HashSet<>();
        Set<Long> entries = new TreeSet<>();
        List<JournalStore.Span> spans = stores.journal()
                .spans(
                        Kind.of(type),
                        today.minusMonths(MONTHS).atStartOfDay(ZoneOffset.UTC).toInstant());
        for (JournalStore.Span span : spans) {
            Long file = made.ceiling(span.first());
            if (file != null && file < span.last()) {
                changed.add(Id.of(span.record()));
            }
        }
        Set<Id<R>> gone = new HashSet<>(changed);
        stores.of(type).list(changed).forEach(row -> gone.remove(row.id()));
        spans.stream().filter(span -> gone.contains(Id.<R>of(span.record()))).forEach(span -> entries.add(span.last()));
        List<R> removed = new ArrayList<>();
        for (long entry : entries) {
            for (Touch touch : stores.journal().touches(entry)) {
                Row<?> before = touch.before();
                if (type.isInstance(before) && gone.contains(type.cast(before).id())) {
                    removed.add(type.cast(before));
                }
            }
        }
        return new FallenAway<>(changed, removed);
    }

    boolean has(Id<R> id) {
        return changed.contains(id);
    }

    /** As they were at last. */
    List<R> removed() {
        return removed;
    }
}
