package org.minutebook.app.documents.pack.leak;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of HTML and XML: what is shown, and apart from it what stands in tags, comments and instructions. Takes
 * whatever it is given; a page need not be well built to leak.
 */
final class MarkupWords {

    /** Marks inside a word, in HTML and in Word's and Excel's XML; every other one parts words. */
    private static final Set<String> INSIDE_WORDS = Set.of(
            "a",
            "b",
            "i",
            "u",
            "s",
            "em",
            "strong",
            "span",
            "font",
            "sup",
            "sub",
            "small",
            "mark",
            "code",
            "wbr",
            "r",
            "t",
            "rpr",
            "rfonts",
            "lang",
            "sz",
            "szcs",
            "color",
            "del",
            "ins",
            "deltext",
            "hyperlink",
            "prooferr",
            "bookmarkstart",
            "bookmarkend",
            "lastrenderedpagebreak",
            "bcs",
            "ics",
            "smarttag");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("shy", "\u00ad"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("eacute", "\u00e9"));

    private MarkupWords() {}

    static void read(String markup, String shownPlace, String hiddenPlace, Reading reading) {
        StringBuilder shown = new StringBuilder(markup.length() / 2);
        StringBuilder hidden = new StringBuilder();
        int at = 0;
        while (at < markup.length()) {
            int open = markup.indexOf('<', at);
            if (open < 0) {
                open = markup.length();
            }
            text(markup, at, open, shown);
            if (open == markup.length()) {
                break;
            }
            if (markup.startsWith("<![CDATA[", open)) {
                int end = end(markup, "]]>", open);
                shown.append(markup, open + 9, Math.max(open + 9, end - 3));
                at = end;
            } else if (markup.startsWith("<!--", open)) {
                at = end(markup, "-->", open);
                text(markup, open + 4, at, hidden);
                hidden.append('\n');
            } else {
                at = tag(markup, open, shown, hidden);
            }
        }
        reading.words(shownPlace, shown);
        reading.words(hiddenPlace, hidden);
    }

    private static int tag(String markup, int open, StringBuilder shown, StringBuilder hidden) {
        int end = open + 1;
        char quote = 0;
        while (end < markup.length() && (quote != 0 || markup.charAt(end) != '>')) {
            char c = markup.charAt(end++);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        int from = open + 1 + (markup.startsWith("/", open + 1) ? 1 : 0);
        int name = from;
        while (name < end && (Character.isLetterOrDigit(markup.charAt(name)) || markup.charAt(name) == ':')) {
            name++;
        }
        String local = markup.substring(from, name).toLowerCase(Locale.ROOT);
        if (!INSIDE_WORDS.contains(local.substring(local.indexOf(':') + 1))) {
            shown.append('\n');
        }
        text(markup, name, end, hidden);
        hidden.append('\n');
        return Math.min(end + 1, markup.length());
    }

    private static int end(String markup, String mark, int from) {
        int end = markup.indexOf(mark, from);
        return end < 0 ? markup.length() : end + mark.length();
    }

    private static void text(String markup, int from, int to, StringBuilder into) {
        int at = from;
        for (int and = markup.indexOf('&', at); and >= 0 && and < to; and = markup.indexOf('&', at)) {
            into.append(markup, at, and);
            int end = markup.indexOf(';', and);
            String name = end < 0 || end > and + 10 || end >= to ? "" : markup.substring(and + 1, end);
            String letter = letter(name);
            into.append(letter.isEmpty() ? "&" : letter);
            at = letter.isEmpty() ? and + 1 : end + 1;
        }
        into.append(markup, at, Math.max(at, to));
    }

    private static String letter(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        try {
            boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
            int c = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(c) ? Character.toString(c) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
