package org.minutebook.app.documents.pack.paper;

/** A paper cannot be bound. The message is one sentence for the officer: the file, what is wrong and the cure. */
public final class PaperTroubled extends Exception {

    /** Why. */
    public enum Kind {
        GONE,
        EMPTY,
        NOT_PDF,
        BROKEN,
        PASSWORD,
        NO_PAGES,
        TOO_LONG,
        UNREADABLE,
        FORM,
        REDACTION
    }

    private final Kind kind;

    PaperTroubled(Kind kind, String says) {
        super(says);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The sentence. */
    public String says() {
        String says = getMessage();
        return says == null ? "" : says;
    }
}
