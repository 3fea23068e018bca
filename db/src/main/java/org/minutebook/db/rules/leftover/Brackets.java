package org.minutebook.db.rules.leftover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in square brackets: drafters put there what is missing, what is not agreed and what they say to each other.
 * Citations ("[2014] EWCA"), "[sic]", ellipses, check boxes and words that an editor put into a quotation are none.
 */
final class Brackets {

    private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]]{0,300})\\](?!\\()");
    /** A note that runs on over a page end or into a table is not closed where it is looked for. */
    private static final Pattern OPEN_NOTE = Pattern.compile("\\[(?:DN|Drafting note)\\b[^\\[\\]]{0,120}");

    private static final Pattern ORDINARY = Pattern.compile(
            "(?i)\\d{1,4}(?:\\s?[-–,]\\s?\\d{1,4}){0,9}|sic|\\.{2,}|…|[ivxlc]{1,6}|\\p{L}|[x✓✔]|emphasis (?:added|in"
                    + " original|supplied)|redacted|superseded|pdf|html|docx?|xlsx?|tamil|symbol U\\+[0-9A-F]{4,6}");
    private static final Pattern GAP =
            Pattern.compile("[\\s._●•*▪_–-]*|[Xx]{1,20}|[£$€]?[\\s._xX]*|\\d{0,2} ?/ ?/ ?\\d{0,4}");
    private static final Pattern NOTE = Pattern.compile("(?is)(?:DN|drafting note|drafter['’]?s? note|note to"
            + " \\w+|note|query|nb)\\s*:.*|(?:.{1,60}\\s)?to (?:be"
            + " )?(?:draft|add|confirm|complete|provide|supply|insert|update|check|advise|review|write"
            + "|drafted|added|confirmed|completed|provided|supplied|inserted|updated|checked|advised|written|determined"
            + "|agreed)(?:\\s.{0,80})?");
    private static final Pattern PROMPT =
            Pattern.compile("(?is)(?:please |the )?(?:insert|enter|add|fill in|complete|delete|specify"
                + "|select|choose|state|type|tbc|tba|tbd|xx+)\\b.{0,200}|(?:full"
                + " )?(?:name|date|title|number|amount|address|organisation|author|signature|time|venue|place|text|details|figure|job"
                + " title|post|telephone|email|council|board|month|year|day)(?:"
                + " (?:of|and|here|or|for)\\b.{0,80})?|.{0,40}\\b(?:Box|Table|Figure|Page|Section|Paragraph|Appendix)"
                + " [Xx]{1,3}");
    private static final Pattern NOT_AGREED = Pattern.compile(
            "(?:(?i:the )?(?:[A-Z]\\w+ (?:at|in|of) )?(?i:clause|schedule|paragraph|appendix|annex|part|section)s?"
                    + " [\\d.]+[A-Z]?(?:\\([a-z\\d]+\\))?)|(?i:[a-z-]{3,20} \\(\\d{1,4}\\)(?: [a-z]+){0,4})|\\d{1,4}"
                    + " (?i:(?:working |clear )?(?:days|weeks|months|years))"
                    + "|[A-Z][A-Z&]{1,7}|£[\\d,.]+(?:k|m)?|\\d{1,3}%");

    private Brackets() {}

    static List<Leftover> in(String text) {
        List<Leftover> found = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            kind(text, bracket.start(), bracket.group(1))
                    .ifPresent(kind -> found.add(Leftover.of(kind, text, bracket.start(), bracket.end())));
        }
        Matcher note = OPEN_NOTE.matcher(text);
        while (note.find()) {
            if (found.stream().noneMatch(other -> other.from() == note.start())) {
                found.add(Leftover.of(LeftoverKind.DRAFTING_NOTE, text, note.start(), note.end()));
            }
        }
        return found;
    }

    private static Optional<LeftoverKind> kind(String text, int at, String inside) {
        String words = inside.replace("**", "").replaceAll("\\s+", " ").strip();
        boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (afterWord || isCheckBox(text, at, inside) || ORDINARY.matcher(words).matches()) {
            return Optional.empty();
        }
        if (GAP.matcher(words).matches() || PROMPT.matcher(words).matches()) {
            return Optional.of(LeftoverKind.PLACEHOLDER);
        }
        if (NOTE.matcher(words).matches()) {
            return Optional.of(LeftoverKind.DRAFTING_NOTE);
        }
        return NOT_AGREED.matcher(words).matches() ? Optional.of(LeftoverKind.SQUARE_BRACKETS) : Optional.empty();
    }

    /** "[ ]" before its words or behind them is a box to tick. */
    private static boolean isCheckBox(String text, int at, String inside) {
        return inside.length() <= 1 && inside.isBlank() && text.startsWith("[" + inside + "] ", at) || inside.isEmpty();
    }
}
