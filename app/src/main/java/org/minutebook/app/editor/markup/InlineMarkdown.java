package org.minutebook.app.editor.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Typed;

/**
 * Writes the words of one line as Markdown. What is written is read back before it is believed, so that a sign is escaped only
 * where it would be taken for one of ours, and no look ends up as an asterisk on paper.
 */
final class InlineMarkdown {
    private static final Pattern LIST_SIGN = Pattern.compile("^([-+*])(?=[ \\t]|$)");
    private static final Pattern LIST_NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=[ \\t]|$)");
    private static final Pattern TABLE_RULE = Pattern.compile("^[|:\\- \\t]*-[|:\\- \\t]*$");
    private static final Pattern OURS = Pattern.compile("[*_\\\\]");

    private InlineMarkdown() {}

    static String write(Inline inline) {
        Inline words = tidy(inline.stripped());
        if (words.spans().stream().allMatch(span -> span.look().equals(Look.PLAIN))
                && !OURS.matcher(words.text()).find()) {
            return start(words.text());
        }
        return said(words).or(() -> said(toWords(words))).orElseGet(() -> start(escaped(words.text())));
    }

    /** With the marks that read back as these words; empty where none do. */
    private static Optional<String> said(Inline words) {
        for (String bold : List.of("**", "__")) {
            for (String italic : List.of("*", "_")) {
                String written = start(marked(words, bold, italic));
                if (read(written).equals(words)) {
                    return Optional.of(written);
                }
            }
        }
        return Optional.empty();
    }

    /** The words of a table's cell, where an upright stroke would begin the next cell. */
    static String cell(Inline words) {
        return words.markdown().replace("|", "\\|");
    }

    /** The words of one line of Markdown; what is not one line stays as it is written. */
    static Inline read(String markdown) {
        return of(Typed.line(markdown));
    }

    static Inline of(List<Run> runs) {
        return Inline.of(runs.stream()
                .map(run -> new Inline.Span(run.text(), new Look(run.bold(), run.italic())))
                .toList());
    }

    /** A sign at the beginning that would make a list or a table of the line. */
    private static String start(String line) {
        String plain = LIST_SIGN.matcher(line).replaceFirst("\\\\$1");
        plain = LIST_NUMBER.matcher(plain).replaceFirst("$1\\\\$2");
        return TABLE_RULE.matcher(plain).matches() && !plain.startsWith("\\")
                ? plain.replaceFirst("-", "\\\\-")
                : plain;
    }

    /** Blanks between words of two looks have none: Markdown cannot say it and nobody can see it. */
    private static Inline tidy(Inline words) {
        String text = words.text();
        Inline tidy = words;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                Look before = at == 0 ? Look.PLAIN : words.lookAt(at);
                Look after = end == text.length() ? Look.PLAIN : words.lookAt(end + 1);
                Look look = before.equals(after) ? before : Look.PLAIN;
                if (!looks(words, at, end, look)) {
                    tidy = tidy.looking(at, end, unused -> look);
                }
            }
            at = end + 1;
        }
        return tidy;
    }

    private static boolean looks(Inline words, int from, int to, Look look) {
        for (int i = from; i < to; i++) {
            if (!words.lookAt(i + 1).equals(look)) {
                return false;
            }
        }
        return true;
    }

    /** Looks that change within a word, beside a sign, cannot always be said: there the whole word takes the look. */
    private static Inline toWords(Inline words) {
        Inline whole = words;
        String text = words.text();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean bold = false;
            boolean italic = false;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
                bold |= words.lookAt(end).bold();
                italic |= words.lookAt(end).italic();
            }
            Look all = new Look(bold, italic);
            if (end > at) {
                whole = whole.looking(at, end, unused -> all);
            }
            at = end + 1;
        }
        return tidy(whole);
    }

    private static String marked(Inline words, String bold, String italic) {
        StringBuilder out = new StringBuilder();
        Deque<Look.Part> open = new ArrayDeque<>();
        List<Inline.Span> spans = words.spans();
        for (int i = 0; i < spans.size(); i++) {
            Look look = spans.get(i).look();
            List<Look.Part> again = new ArrayList<>();
            while (open.stream().anyMatch(part -> !look.has(part))) {
                Look.Part closed = open.pop();
                out.append(mark(closed, bold, italic));
                if (look.has(closed)) {
                    again.add(closed);
                }
            }
            List<Look.Part> opened = new ArrayList<>(again);
            for (Look.Part part : Look.Part.values()) {
                if (look.has(part) && !open.contains(part) && !opened.contains(part)) {
                    opened.add(part);
                }
            }
            int from = i;
            opened.sort((a, b) -> Integer.compare(lasts(spans, from, b), lasts(spans, from, a)));
            for (Look.Part part : opened) {
                open.push(part);
                out.append(mark(part, bold, italic));
            }
            out.append(escaped(spans.get(i).text()));
        }
        while (!open.isEmpty()) {
            out.append(mark(open.pop(), bold, italic));
        }
        return out.toString();
    }

    private static int lasts(List<Inline.Span> spans, int from, Look.Part part) {
        int to = from;
        while (to < spans.size() && spans.get(to).look().has(part)) {
            to++;
        }
        return to;
    }

    private static String mark(Look.Part part, String bold, String italic) {
        return part == Look.Part.BOLD ? bold : italic;
    }

    /**
     * Escapes what could begin or end a look, in this line or with another one: an asterisk unless it stands alone, an underline
     * unless it stands within a word. A backslash counts before our own signs alone, so there it is doubled.
     */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean afterBackslash = i > 0 && text.charAt(i - 1) == '\\' && "*_|+.)-".indexOf(c) >= 0;
            if (afterBackslash || (c == '*' || c == '_') && !isInert(text, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isInert(String text, int at) {
        char sign = text.charAt(at);
        int from = at;
        int to = at + 1;
        while (from > 0 && text.charAt(from - 1) == sign) {
            from--;
        }
        while (to < text.length() && text.charAt(to) == sign) {
            to++;
        }
        if (from == 0 || to == text.length()) {
            return false; // what stands beside it may be a mark
        }
        char before = text.charAt(from - 1);
        char after = text.charAt(to);
        return sign == '*'
                ? Character.isWhitespace(before) && Character.isWhitespace(after)
                : Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    }
}
