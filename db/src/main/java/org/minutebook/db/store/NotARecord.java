package org.minutebook.db.store;

/** JSON that does not say a record; the message says what is wrong in it, without naming the file. */
public final class NotARecord extends Exception {
    public NotARecord(String message) {
        super(message);
    }
}
