package org.minutebook.db.model;

/** Yes, no, or a question that nobody answered: a blank is not a no. */
public enum Answer {
    NOT_SAID,
    NO,
    YES
}
