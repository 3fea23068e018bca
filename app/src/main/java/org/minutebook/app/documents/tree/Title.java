package org.minutebook.app.documents.tree;

/** The one title of a document; {@code \n} parts its lines ("SOUTHAMPTON ... / MINUTES OF THE MEETING HELD ON ..."). */
public record Title(String text, Align align) implements Block {

    public Title {
        text = Words.printable(text);
    }

    public Title(String text) {
        this(text, Align.START);
    }
}
