package org.minutebook.app.documents.tree;

/**
 * The A4 page: which way round, and the one line above and below the text. "Page X of Y" is always printed beside the
 * footer; an empty text prints nothing.
 */
public record Page(Orientation orientation, String header, String footer) {

    /** Which way round the paper lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    public Page {
        header = Words.printable(header);
        footer = Words.printable(footer);
    }

    public static Page portrait() {
        return new Page(Orientation.PORTRAIT, "", "");
    }

    public static Page landscape() {
        return new Page(Orientation.LANDSCAPE, "", "");
    }

    public Page withHeader(String text) {
        return new Page(orientation, text, footer);
    }

    public Page withFooter(String text) {
        return new Page(orientation, header, text);
    }

    public boolean isLandscape() {
        return orientation == Orientation.LANDSCAPE;
    }
}
