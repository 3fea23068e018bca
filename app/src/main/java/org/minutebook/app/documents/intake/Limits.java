package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.Locale;

/** How much of a file is read at most, so that no file can take the machine's memory or the user's afternoon. */
final class Limits {

    /** The largest log that is taken in one file; the biggest board's whole history is a tenth of it. */
    static final int ROWS = 100_000;
    /** Text to the right of this column is no action log. */
    static final int COLUMNS = 500;
    /** The heading row is looked for in this many rows that hold text. */
    static final int HEADING_ROWS = 50;
    /** All text of one file together: 1,000 characters for each of {@link #ROWS}, and half as much again for notes. */
    static final long CHARACTERS = 60_000_000;

    static final long FILE = 100L << 20;
    static final long SHEET = 300L << 20;
    static final long SHARED_TEXT = 150L << 20;
    static final long WORD_TEXT = 150L << 20;
    static final long SMALL_PART = 16L << 20;

    static final int PARTS = 10_000;
    static final int SHEETS = 100;
    static final int TABLES = 2_000;
    /** No tag and no run of text in an Office file is near this long (a cell holds 32,767 characters). */
    static final int BETWEEN_TAGS = 4 << 20;
    /** Elements inside one another. */
    static final int DEPTH = 500;

    private Limits() {}

    static IntakeProblem tooManyRows(Path file) {
        return IntakeProblem.in(
                file,
                String.format(
                        Locale.UK,
                        "has more than %,d rows, the most that one import takes: split it into smaller files and import"
                                + " them one after another.",
                        ROWS));
    }

    static IntakeProblem tooMuchText(Path file) {
        return IntakeProblem.in(
                file,
                String.format(
                        Locale.UK,
                        "holds more than %,d characters of text, more than any action log: import a copy that holds"
                                + " only the log.",
                        CHARACTERS));
    }

    static IntakeProblem tooWide(Path file, String place, int column) {
        return IntakeProblem.in(
                file,
                String.format(
                        Locale.UK,
                        "has text in column %,d of %s, and a log has at most %,d columns: delete what stands to the"
                                + " right of the log and import it again.",
                        column,
                        place,
                        COLUMNS));
    }

    /** What was read so far is let go on the way to where this is thrown, so the program itself goes on. */
    static IntakeProblem tooLittleMemory(Path file, OutOfMemoryError full) {
        return IntakeProblem.in(
                file,
                "needs more memory than the program has: save what is wanted of it on its own, or in parts, and import"
                        + " that.",
                full);
    }

    static IntakeProblem bomb(Path file, String part) {
        return IntakeProblem.in(
                        file,
                        "unpacks to far more than an action log can hold (in its part " + part
                                + "): save the log on its own under a new name and import that.")
                .with(IntakeProblem.Fault.TOO_LARGE);
    }
}
