package org.minutebook.app.documents.tree;

/**
 * Makes any text fit to be written. XML 1.0 (2.2, "Characters") forbids most control characters and halves of
 * surrogate pairs; a document that held one could not be opened. They are never dropped in silence: a reader sees that
 * something stood there.
 */
public final class Words {

    /** Stands where a character stood that no document can hold. In every font that we ship or name. */
    public static final char MARK = '\u25A1';

    private Words() {}

    /** The text with line ends as {@code \n}, and with {@link #MARK} for each character that cannot be written. */
    public static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return repaired(text);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < '\uD800' && (c < '\u007F' || c > '\u009F') || c == '\n' || c == '\t';
    }

    private static String repaired(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c) || c >= '\uE000' && c <= '\uFFFD') {
                out.append(c);
            } else if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (c == '\u000B' || c == '\f' || c == '\u0085') {
                // Word's own line and page breaks arrive like this from the clipboard
                out.append('\n');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(MARK);
            }
        }
        return out.toString();
    }
}
