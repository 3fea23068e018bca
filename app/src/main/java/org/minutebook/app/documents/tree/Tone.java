package org.minutebook.app.documents.tree;

/** A colour that stands beside a word and never instead of it. Each is pale enough for black letters to be read. */
public enum Tone {
    NONE("FFFFFF"),
    RED("F4B6B6"),
    AMBER("FFD9A0"),
    GREEN("BFE3C0"),
    BLUE("BDD7EE"),
    GREY("E3E3E3");

    private final String hex;

    Tone(String hex) {
        this.hex = hex;
    }

    /** As {@code RRGGBB}. */
    public String hex() {
        return hex;
    }

    /** The tone that a status word of a RAG scale names in any case; NONE where it names none. */
    public static Tone of(String word) {
        String w = word.strip();
        for (Tone tone : values()) {
            if (tone.name().equalsIgnoreCase(w)) {
                return tone;
            }
        }
        return w.equalsIgnoreCase("GRAY") ? GREY : NONE;
    }
}
