package org.minutebook.db.file;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A backup that became a book.
 *
 * @param folder the book
 * @param records how many records it holds
 * @param lastEntry the last entry of its journal
 * @param aside the record that it replaced, where there was one
 */
public record Restored(Path folder, long records, long lastEntry, Optional<Path> aside) {}
