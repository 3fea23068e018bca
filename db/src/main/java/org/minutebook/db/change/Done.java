package org.minutebook.db.change;

import java.util.Optional;
import org.minutebook.db.store.JournalEntry;

/**
 * An act that was done and is on the disk.
 *
 * @param entry its line in the journal; empty where it turned out to change nothing
 */
public record Done<R>(R result, Optional<JournalEntry> entry) {}
