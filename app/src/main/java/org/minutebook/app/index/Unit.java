package org.minutebook.app.index;

/**
 * What is taken out of the index and written anew together.
 *
 * @param id of the item, the action and so on
 */
record Unit(Of of, long id) {
    enum Of {
        ITEM,
        ACTION,
        PAPER,
        /** The text of the paper's file: dear to read, so it is written anew only where the file is another. */
        FILE,
        PERSON,
        MEETING,
        MATTER,
        CASE,
        DELEGATION
    }

    String key() {
        return of.name() + id;
    }
}
