package org.minutebook.db.change;

import org.minutebook.db.store.Writing;

/**
 * One act of the secretariat: one transaction, one line of the journal, and its own undo, since the journal keeps every row as it
 * was.
 *
 * @param <R> what the act gives back
 */
public interface Change<R> {
    /** The act in words, as undo names it: "Close action 199b". Read after the act was applied. */
    String title();

    /**
     * Does it.
     *
     * @throws Refused where it may not be done; nothing is then changed
     */
    R apply(Writing writing) throws Refused;

    /** Whether undo may take it back. Issued and approved things are corrected by a new entry instead. */
    default boolean reversible() {
        return true;
    }

    /** Whether the book is backed up first: for acts that change much at once. */
    default boolean backUpFirst() {
        return false;
    }
}
