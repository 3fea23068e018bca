package org.minutebook.app.documents.intake;

import java.io.Serial;
import java.nio.file.Path;

/** A file that cannot be taken in. The message is one sentence for the user: the file, the place and the cure. */
public final class IntakeProblem extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong with the file itself, for those who take in other files than logs and have other cures. */
    public enum Fault {
        NONE,
        DAMAGED,
        TOO_LARGE,
        ATTACK
    }

    private final Fault fault;

    private IntakeProblem(String message, Throwable cause) {
        super(message, cause);
        this.fault = Fault.NONE;
    }

    private IntakeProblem(String message) {
        super(message);
        this.fault = Fault.NONE;
    }

    private IntakeProblem(Fault fault, IntakeProblem said) {
        super(said.getMessage(), said.getCause());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    IntakeProblem with(Fault found) {
        return new IntakeProblem(found, this);
    }

    static IntakeProblem of(String message) {
        return new IntakeProblem(message);
    }

    /** {@code says} goes on from the file's name: "is empty, …". */
    public static IntakeProblem in(Path file, String says) {
        return new IntakeProblem(quoted(file) + " " + says);
    }

    public static IntakeProblem in(Path file, String says, Throwable cause) {
        return new IntakeProblem(quoted(file) + " " + says, cause);
    }

    private static String quoted(Path file) {
        Path name = file.getFileName();
        return "“" + (name == null ? file : name) + "”";
    }
}
