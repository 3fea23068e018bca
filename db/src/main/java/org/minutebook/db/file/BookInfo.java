package org.minutebook.db.file;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.minutebook.db.model.Kind;
import org.minutebook.db.store.JournalEntry;

/**
 * A book in figures.
 *
 * @param counts how many records there are of every kind, also of those that have none
 * @param version the schema's version
 * @param size bytes on the disk, without backups
 * @param lastBackup the newest of the book's own backups
 * @param lastAct the newest entry of the journal; its number is how many there are
 */
public record BookInfo(
        String name,
        Path path,
        Map<Kind, Integer> counts,
        int version,
        long size,
        Optional<Path> lastBackup,
        Optional<JournalEntry> lastAct) {
    static BookInfo of(MinuteBook book, Optional<Path> lastBackup) {
        return book.read(stores -> {
            Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                counts.put(kind, stores.of(kind).count());
            }
            return new BookInfo(
                    book.name(),
                    book.path(),
                    counts,
                    book.version(),
                    book.size(),
                    lastBackup,
                    stores.journal().latest(1).stream().findFirst());
        });
    }
}
