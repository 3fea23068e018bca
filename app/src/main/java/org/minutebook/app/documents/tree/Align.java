package org.minutebook.app.documents.tree;

/** Where a line stands between the margins. */
public enum Align {
    START,
    CENTRE,
    END
}
