package org.minutebook.db.model;

/** Who may read a text. Public documents are composed only from public text. */
public enum Audience {
    PUBLIC,
    RESTRICTED;

    /** Whose text something is that stands within something else: what either keeps from the public, both do. */
    public Audience with(Audience around) {
        return this == RESTRICTED ? this : around;
    }

    /** Whether a document for this audience may hold such a text. */
    public boolean reads(Audience of) {
        return this == RESTRICTED || of == PUBLIC;
    }
}
