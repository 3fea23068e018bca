package org.minutebook.db.model;

/**
 * The id of a record: a number that means nothing else and is never used again.
 *
 * @param <R> the kind of record, so that a board's id cannot be passed for a meeting's
 */
public record Id<R extends Row<R>>(long value) implements Comparable<Id<R>> {
    public Id {
        if (value <= 0) {
            throw new IllegalArgumentException("An id is a positive number, not " + value);
        }
    }

    public static <R extends Row<R>> Id<R> of(long value) {
        return new Id<>(value);
    }

    @Override
    public int compareTo(Id<R> other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
