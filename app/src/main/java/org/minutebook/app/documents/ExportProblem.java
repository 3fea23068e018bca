package org.minutebook.app.documents;

/** A document that could not be written. The message is one sentence that names the file and the cure. */
public final class ExportProblem extends Exception {
    public ExportProblem(String message) {
        super(message);
    }

    public ExportProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
