package org.minutebook.db.file;

import java.nio.file.Path;
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
        Optional<JournalEntry> lastAct) {}
