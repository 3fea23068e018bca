package org.minutebook.app.index;

import java.util.regex.Pattern;

/** What is typed in minutes and papers, as words alone. */
public final class PlainWords {
    private static final Pattern TIE = Pattern.compile("\\{action:\\d+}");
    private static final Pattern MARKS =
            Pattern.compile("(?m)^\\s*(?:[-*+>]|#{1,6}|\\d+[.)])\\s+|\\*{1,3}|[|_`]|\\\\(?=\\W)");

    private PlainWords() {}

    /** Typed text without the marks of its formatting and the ties to actions. */
    public static String plain(String typed) {
        if (!isMarked(typed)) {
            return typed.strip();
        }
        String untied = typed.indexOf('{') < 0 ? typed : TIE.matcher(typed).replaceAll("");
        return MARKS.matcher(untied).replaceAll(" ").strip();
    }

    private static boolean isMarked(String typed) {
        boolean lineBegins = true;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if ("*|_`\\{".indexOf(c) >= 0
                    || lineBegins && ("-+>#".indexOf(c) >= 0 || Character.isDigit(c) || Character.isWhitespace(c))) {
                return true;
            }
            lineBegins = c == '\n';
        }
        return false;
    }
}
