package org.minutebook.db.model;

/** Who may read a text. Public documents are composed only from public text. */
public enum Audience {
    PUBLIC,
    RESTRICTED
}
