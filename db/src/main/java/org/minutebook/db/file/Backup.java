package org.minutebook.db.file;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that was opened again and counted.
 *
 * @param records how many records it holds, of all kinds
 * @param lastEntry the last entry of its journal
 */
public record Backup(Path file, Instant at, long bytes, long records, long lastEntry) {}
