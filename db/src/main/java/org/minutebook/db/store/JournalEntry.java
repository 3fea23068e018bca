package org.minutebook.db.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param entry its number: 1, 2, 3 without a gap
 * @param who the person at the desk, as the machine knows them
 * @param act the class of act, such as {@code ImportActionLog}
 * @param title the act in words, as undo names it
 * @param reverses the entry that this one undid, where it is an undo (or a redo: it undid the undo)
 * @param reversible whether undo may take it back
 */
public record JournalEntry(
        long entry,
        Instant at,
        String who,
        String act,
        String title,
        @Nullable Long reverses,
        boolean reversible) {}
