package org.minutebook.app.documents;

/**
 * A document could not be made for a reason that the user can understand and cure. The message is one sentence that
 * names the file or the place and what to do; it is shown as it stands.
 */
public sealed class DocumentProblem extends Exception
        permits DocumentProblem.BadTemplate,
                DocumentProblem.TooMuch,
                DocumentProblem.PaperMissing,
                DocumentProblem.Stopped {

    private DocumentProblem(String says) {
        super(says);
    }

    /** The council's own look cannot be used. */
    public static final class BadTemplate extends DocumentProblem {
        public BadTemplate(String says) {
            super(says);
        }
    }

    /** The format has a limit, and the record is over it. */
    public static final class TooMuch extends DocumentProblem {
        public TooMuch(String says) {
            super(says);
        }
    }

    /** A pack that is to be final lacks a paper. */
    public static final class PaperMissing extends DocumentProblem {
        public PaperMissing(String says) {
            super(says);
        }
    }

    /** The user stopped the job; what was written so far is no document. */
    public static final class Stopped extends DocumentProblem {
        public Stopped(String document) {
            super("Stopped: " + document + " was not written.");
        }
    }
}
