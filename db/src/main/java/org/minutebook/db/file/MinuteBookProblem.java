package org.minutebook.db.file;

/** A book that cannot be opened, made or copied. The message is one sentence for the person at the desk, with the cure. */
public abstract sealed class MinuteBookProblem extends Exception {
    private MinuteBookProblem(String message, Throwable cause) {
        super(message, cause);
    }

    private MinuteBookProblem(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Somebody has the book open. */
    public static final class InUse extends MinuteBookProblem {
        InUse(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The book was written by a later version of the program. */
    public static final class TooNew extends MinuteBookProblem {
        TooNew(String message) {
            super(message);
        }
    }

    /** There is no minute book where one was looked for. */
    public static final class NotAMinuteBook extends MinuteBookProblem {
        NotAMinuteBook(String message) {
            super(message);
        }
    }

    /** The book, or a backup of it, cannot be read. */
    public static final class Damaged extends MinuteBookProblem {
        Damaged(String message, Throwable cause) {
            super(message, cause);
        }

        Damaged(String message) {
            super(message);
        }
    }

    /** The book holds something that only a stranger would have put there. */
    public static final class Untrusted extends MinuteBookProblem {
        Untrusted(String message) {
            super(message);
        }
    }

    /** The place will not do: it cannot be written, or something is there already. */
    public static final class NoRoom extends MinuteBookProblem {
        NoRoom(String message) {
            super(message);
        }

        NoRoom(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** A backup would replace a book that holds more than it. */
    public static final class Fuller extends MinuteBookProblem {
        Fuller(String message) {
            super(message);
        }
    }
}
