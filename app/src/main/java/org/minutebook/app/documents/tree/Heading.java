package org.minutebook.app.documents.tree;

/** A heading without a number, level 1 to 3 below the title. */
public record Heading(int level, String text, Align align) implements Block {

    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("heading level " + level);
        }
        text = Words.printable(text);
    }

    public Heading(int level, String text) {
        this(level, text, Align.START);
    }
}
