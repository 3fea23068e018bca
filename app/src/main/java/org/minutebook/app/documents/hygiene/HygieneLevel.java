package org.minutebook.app.documents.hygiene;

/** How much a finding weighs. */
public enum HygieneLevel {
    MEND("must be mended before a public pack"),
    LOOK("worth a look");

    private final String words;

    HygieneLevel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
