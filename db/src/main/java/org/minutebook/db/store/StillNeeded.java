package org.minutebook.db.store;

import org.minutebook.db.model.Kind;

/** A record cannot be taken out, because others refer to it. */
public final class StillNeeded extends RuntimeException {
    StillNeeded(Kind kind, long id, Throwable cause) {
        super("The " + kind.words() + " " + id + " is still referred to by other records.", cause);
    }
}
