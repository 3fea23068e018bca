package org.minutebook.app.documents.intake;

import java.io.Serial;
import java.nio.file.Path;

/** A file that cannot be taken in. The message is one sentence for the user: the file, the place and the cure. */
public final class IntakeProblem extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private IntakeProblem(String message, Throwable cause) {
        super(message, cause);
    }

    private IntakeProblem(String message) {
        super(message);
    }

    static IntakeProblem of(String message) {
        return new IntakeProblem(message);
    }

    /** {@code says} goes on from the file's name: "is empty, …". */
    static IntakeProblem in(Path file, String says) {
        return new IntakeProblem(quoted(file) + " " + says);
    }

    static IntakeProblem in(Path file, String says, Throwable cause) {
        return new IntakeProblem(quoted(file) + " " + says, cause);
    }

    private static String quoted(Path file) {
        Path name = file.getFileName();
        return "“" + (name == null ? file : name) + "”";
    }
}
