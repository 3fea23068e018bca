package org.minutebook.db.rules.calendar;

/** How well a rule or a date is known. Whatever rests on something unverified says so wherever it is shown. */
public enum SourceStatus {
    /** The words of the provision, or an official summary of it, were read. */
    V("verified"),
    /** A part of the text was read, or a good secondary source. */
    P("partly verified"),
    /** From general knowledge; the text was not read. */
    UNVERIFIED("unverified");

    private final String words;

    SourceStatus(String words) {
        this.words = words;
    }

    /** As a reader is told. */
    public String words() {
        return words;
    }

    /** The weaker of two: a conclusion is known no better than what it rests on. */
    public SourceStatus and(SourceStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
