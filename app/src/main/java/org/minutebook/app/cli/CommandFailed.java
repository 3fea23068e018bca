package org.minutebook.app.cli;

/** A command that could not be done, for a reason that the user can understand: one sentence. */
final class CommandFailed extends Exception {
    CommandFailed(String message) {
        super(message);
    }
}
