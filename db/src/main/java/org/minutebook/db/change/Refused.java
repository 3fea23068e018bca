package org.minutebook.db.change;

/** An act that may not be done. The message is one sentence for the person who tried: what stands against it, and the cure. */
public final class Refused extends Exception {
    public Refused(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
