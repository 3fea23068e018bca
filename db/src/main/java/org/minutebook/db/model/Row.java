package org.minutebook.db.model;

/**
 * A record of the minute book that is kept as one row, with an id of its own.
 *
 * @param <R> the record itself, so that its id cannot be taken for another kind's
 */
public interface Row<R extends Row<R>> {
    Id<R> id();
}
