package org.minutebook.app.documents.hygiene;

/**
 * One thing found in a file or a text.
 *
 * @param place page, paragraph with its first words, sheet and cell, slide; for the user
 * @param found what it is, one sentence
 * @param cure what to do about it, one sentence
 */
public record HygieneFinding(HygieneKind kind, String place, String found, String cure) {

    public HygieneLevel level() {
        return kind.level();
    }

    /** Place, finding and cure in one line. */
    public String says() {
        return place + ": " + found + " " + cure;
    }
}
