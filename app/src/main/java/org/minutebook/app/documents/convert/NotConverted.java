package org.minutebook.app.documents.convert;

import java.io.Serial;
import java.nio.file.Path;

/** A file of which no PDF could be made. The message names the file, says why in one sentence, and then what to do. */
public final class NotConverted extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String INSTEAD =
            " Save it as PDF in the program it was made with and drop that file here instead.";

    NotConverted(String message) {
        super(message);
    }

    /** {@code says} goes on from the file's name and ends with its full stop. */
    static NotConverted of(Path file, String says) {
        return new NotConverted("“" + file.getFileName() + "” " + says + INSTEAD);
    }

    static NotConverted without(Path file) {
        return new NotConverted("“" + file.getFileName() + "” cannot be made into PDF on this computer, because neither"
                + " LibreOffice nor Microsoft Word is installed. Save the report as PDF in Word and drop that file here"
                + " instead.");
    }

    static NotConverted missing(Path file) {
        return new NotConverted("“" + file.getFileName() + "” is no longer at " + file.toAbsolutePath()
                + ". Put it back there, or drop it here again.");
    }

    static NotConverted stopped(Path file) {
        return new NotConverted("Stopped: “" + file.getFileName() + "” was not made into PDF.");
    }
}
