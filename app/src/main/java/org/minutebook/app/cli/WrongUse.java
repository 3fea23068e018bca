package org.minutebook.app.cli;

/** A command that was worded wrongly: exit code 2. */
final class WrongUse extends Exception {
    WrongUse(String message) {
        super(message);
    }
}
