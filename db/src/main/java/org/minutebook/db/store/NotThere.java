package org.minutebook.db.store;

import org.minutebook.db.model.Kind;

/** A record was asked for by an id that the book does not have (any more). */
public final class NotThere extends RuntimeException {
    public NotThere(Kind kind, long id) {
        super("There is no " + kind.words() + " " + id + " in this book.");
    }
}
