package org.minutebook.app.documents.web;

/** Text that is text, in an element and in a quoted attribute. */
final class Markup {

    private Markup() {}

    static String escaped(String words) {
        StringBuilder out = null;
        for (int i = 0; i < words.length(); i++) {
            String instead =
                    switch (words.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        default -> "";
                    };
            if (!instead.isEmpty() && out == null) {
                out = new StringBuilder(words.length() + 16).append(words, 0, i);
            }
            if (out != null) {
                if (instead.isEmpty()) {
                    out.append(words.charAt(i));
                } else {
                    out.append(instead);
                }
            }
        }
        return out == null ? words : out.toString();
    }

    /** A CSS string. Every sign that could end the string, or the style element around it, is written as a number. */
    static String cssString(String words) {
        StringBuilder out = new StringBuilder(words.length() + 8).append('"');
        words.codePoints().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&') {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
