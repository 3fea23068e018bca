package org.minutebook.app.documents.tree;

/**
 * The A4 page: which way round, and the one line above and below the text. "Page X of Y" is printed beside the footer of
 * a page that is counted; an empty text prints nothing.
 */
public record Page(Orientation orientation, String header, String footer, boolean counted) {

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
        return new Page(Orientation.PORTRAIT, "", "", true);
    }

    public static Page landscape() {
        return new Page(Orientation.LANDSCAPE, "", "", true);
    }

    public Page withHeader(String text) {
        return new Page(orientation, text, footer, counted);
    }

    public Page withFooter(String text) {
        return new Page(orientation, header, text, counted);
    }

    /** For pages whose numbers are stamped on them: those of a pack. */
    public Page withoutCount() {
        return new Page(orientation, header, footer, false);
    }

    public boolean isLandscape() {
        return orientation == Orientation.LANDSCAPE;
    }
}
