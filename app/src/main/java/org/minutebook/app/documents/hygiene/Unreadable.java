package org.minutebook.app.documents.hygiene;

import java.io.Serial;
import java.nio.file.Path;
import org.minutebook.app.documents.intake.IntakeProblem;

/** A file that cannot be opened, or is of a kind that cannot be searched: what it is, and the cure. */
final class Unreadable extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String SAVE_AGAIN =
            "Open it in the program it was made with, save it under a new name and drop that file here instead.";

    private final String cure;

    private Unreadable(String found, String cure) {
        super(found);
        this.cure = cure;
    }

    /** {@code says} goes on from the file's name: "is empty (0 bytes).". */
    static Unreadable in(Path file, String says, String cure) {
        Path name = file.getFileName();
        return new Unreadable("“" + (name == null ? file : name) + "” " + says, cure);
    }

    static Unreadable damaged(Path file) {
        return in(file, "is damaged or cut short, so it cannot be searched.", "Fetch it again. " + SAVE_AGAIN);
    }

    static Unreadable tooLarge(Path file) {
        return in(
                file,
                "unpacks to far more than a paper can hold, as no honest file does.",
                "Ask the sender for a clean copy, saved as PDF.");
    }

    static Unreadable of(Path file, IntakeProblem problem) {
        return switch (problem.fault()) {
            case TOO_LARGE -> tooLarge(file);
            case ATTACK ->
                in(
                        file,
                        "holds a document type, which no Office file has and which can carry an attack.",
                        "Do not open it; ask the sender for a clean copy.");
            case DAMAGED, NONE -> damaged(file);
        };
    }

    HygieneFinding finding() {
        return new HygieneFinding(HygieneKind.UNREADABLE, "the whole file", String.valueOf(getMessage()), cure);
    }
}
