package org.minutebook.db.model;

/** What a clause does. Verbs belong to clauses, not to resolutions. */
public enum Verb {
    NONE,
    NOTED,
    AGREED,
    APPROVED,
    SUPPORTED,
    ENDORSED,
    WELCOMED,
    CONSIDERED,
    REQUESTED,
    DELEGATED,
    REFERRED,
    RECOMMENDED,
    ENCOURAGED,
    RATIFIED,
    ELECTED,
    DEFERRED,
    NOT_AGREED,
    OTHER
}
