package org.minutebook.db.rules.leftover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prompts of templates and gaps that an author meant to fill. The catalogue's list of what councils did publish (O65) is
 * the measure: each of its lines is found, and ordinary words that look alike ("TBC-CIVIC", "to be confirmed by the
 * Board", "a yes/no question") are not.
 */
public final class Placeholders {

    private record Prompt(LeftoverKind kind, String cues, Pattern pattern, BiPredicate<String, MatchResult> also) {}

    private static final String END_OF_FIELD = "(?=[.)*\\]\\s]{0,4}(?:$|\\n|\\t))";
    private static final String STANDING_FOR =
            "(?:diagram|table|figure|picture|photo|image|chart|graph|map|logo|names?|dates?|titles?|text|details?|numbers?"
                + "|link|here|rows?|agreed|information|amount|value)";
    private static final String DONE_TO = "(?:added|inserted|completed|confirmed|supplied|drafted|determined|advised|"
            + "populated|finalised|written|provided)";

    /** A verb or noun before "to be confirmed" makes it an ordinary sentence: "will need to be confirmed". */
    private static final Set<String> LEADING_ON = Set.copyOf(Arrays.asList(
            ("need needs needed has have had is are was were ought due yet still going agreed expected continue for"
                + " seek required requires require likely and or not also subject wish wishes matters tool that which"
                + " forms form")
                    .split(" ")));

    private static final List<Prompt> PROMPTS = List.of(
            of(
                    LeftoverKind.PLACEHOLDER,
                    "tbc|tba|tbd|t.b.",
                    "(?<![\\w/-])(?:(?i:tbc|tba|tbd)|T\\.B\\.[CAD]\\.)(?![\\w'’]|[-/&.]\\w|,000|"
                            + " (?:will|has|have|officers?|staff|website|cabinet|council)\\b)"),
            of(LeftoverKind.PLACEHOLDER, "to be ", "(?i)[(*]{1,3}to be " + DONE_TO + "[)*]{1,3}"),
            of(
                    LeftoverKind.PLACEHOLDER,
                    "to be ",
                    "(?i)\\bto be " + DONE_TO + "\\b[*)]{0,2}(?=\\s*(?:$|\\t|\\n(?!\\s*[\\p{Ll}\\d])))",
                    Placeholders::standsAlone),
            of(LeftoverKind.PLACEHOLDER, "£", "£\\s?[Xx]+(?:[.,][Xx]+)*(?:\\s?(?:k|m|bn|million|thousand))?\\b"),
            of(
                    LeftoverKind.PLACEHOLDER,
                    "xx",
                    "\\b(?:(?:[Xx]{2}|\\d{1,2})[/.-][Xx]{2}|[Xx]{2}[/.-]\\d{1,2})[/.-](?:[Xx]{2,4}|\\d{2}(?:\\d\\d|[Xx]{2})?)\\b"
                        + "|\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:20)?[Xx]{2}\\b|\\b(?:19|20)[Xx]{2}\\b"),
            of(
                    LeftoverKind.PLACEHOLDER,
                    "dd/mm|dd.mm|dd-mm",
                    "(?<!format[,:]? {0,2})\\b(?:dd[/.-]mm[/.-](?:yy){1,2}|DD[/.-]MM[/.-](?:YY){1,2})\\b"),
            of(
                    LeftoverKind.PLACEHOLDER,
                    "xx",
                    "\\b[Xx]{2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October"
                            + "|November|December|Month)\\b(?: \\d{4}\\b)?"),
            of(
                    LeftoverKind.PLACEHOLDER,
                    "x%|x %|xxx|xx ",
                    "\\b[Xx]{1,4}(?:\\.[Xx]{1,2})?\\s?%|\\bX{4,20}\\b|\\bx{3,20}\\b|\\bX{2,3}"
                        + " (?=(?:people|days|weeks|months|years|residents|patients|cases|pharmacies|per cent)\\b)"),
            of(
                    LeftoverKind.PLACEHOLDER,
                    "box x|table x|figure x|fund x|page x|item x",
                    "\\b(?:Box|Table|Figure|Fund|Page|page|Item|item) X{1,2}\\b(?![-'’&])"),
            of(
                    LeftoverKind.PLACEHOLDER,
                    "insert",
                    "(?im)(?:(?:^|\\t)[ \\t]*[-•*]?[ \\t]*|[<(]|\\bplease |\\bthe )insert(?:"
                            + " [\\p{L}\\d'’/-]{1,20}){0,3}? "
                            + STANDING_FOR + "\\b[^\\n.;>)\"“]{0,60}[>)]?",
                    Placeholders::isNoAmendment),
            of(
                    LeftoverKind.PLACEHOLDER,
                    "<",
                    "(?i)<(?:insert|enter|add|delete|type|select|please|name of|date of|title of|number of)\\b[^<>\\n"
                            + "]{1,80}>"),
            of(
                    LeftoverKind.PLACEHOLDER,
                    "click|tap",
                    "(?i)\\b(?:click|tap)(?:\\sor\\stap)?(?:\\shere)?\\sto\\s(?:enter|add|insert|edit|choose)\\s(?:a\\s|an\\s|your\\s)?"
                        + "(?:text|date|title|subtitle|notes|name|item|picture|number)\\b\\.?"),
            of(
                    LeftoverKind.PLACEHOLDER,
                    "choose|here",
                    "(?i)\\bchoose\\san\\sitem\\b\\.?|\\btype\\s(?:your\\s)?(?:text\\s|name\\s|title\\s)?here\\b"
                            + "|\\b(?:enter|add|your)\\s(?:text|name|date|title|details)\\shere\\b"),
            of(LeftoverKind.PLACEHOLDER, "lorem|dolor", "(?i)\\blorem ipsum\\b|\\bdolor sit amet\\b"),
            of(
                    LeftoverKind.PLACEHOLDER,
                    "text|placeholder",
                    "(?m)^[ \\t]*(?i:text|dummy text|sample text|placeholder(?: text)?)[ \\t]*$"),
            of(LeftoverKind.PLACEHOLDER, "??", "\\?{2,}(?![\\w=&])", Placeholders::isInNoAddress),
            of(
                    LeftoverKind.PLACEHOLDER,
                    "delete",
                    "(?i)\\(?\\*?\\bdelete\\s(?:as|where|if\\snot)\\s(?:appropriate|applicable|necessary|required)\\b\\)?"),
            of(
                    LeftoverKind.UNANSWERED,
                    "/no|/ no|/yes|/ yes|/n/a|/ n/a|/not|/ not",
                    "(?im)(?<![\\p{L}/])(?:yes|no|n/a|not applicable)(?:\\s?/\\s?(?:yes|no|n/a|not applicable)){1,2}"
                            + END_OF_FIELD,
                    Placeholders::isAQuestion),
            of(LeftoverKind.UNANSWERED, "y/n|y / n|y /n|y/ n", "(?m)(?:^|(?<=\\?))\\s*Y\\s?/\\s?N\\s*$"),
            of(LeftoverKind.UNANSWERED, "☐", "☐\\s*Yes\\s{1,9}☐\\s*No\\b|\\bYes\\s*☐\\s{1,9}No\\s*☐"),
            of(LeftoverKind.DRAFTING_NOTE, "dn:", "(?<![\\w\\[])DN:\\s[^\\n]{1,80}"),
            of(
                    LeftoverKind.DRAFTING_NOTE,
                    "drafting note|drafter|note to",
                    "(?i)\\b(?:drafting note\\b|drafter['’]?s['’]? note\\b|note to"
                            + " (?:author|editor|drafter|self|clerk)\\s?:)[^\\n"
                            + "]{0,60}"),
            of(
                    LeftoverKind.BROKEN_REFERENCE,
                    "error!",
                    "(?i)\\bError!\\s{1,3}(?:reference\\ssource|bookmark|no\\stext|not\\sa\\svalid|hyperlink|unknown|no"
                            + "\\ssequence|main)[^.\\n"
                            + "]{0,60}\\.?"),
            of(
                    LeftoverKind.BROKEN_REFERENCE,
                    "#",
                    "#(?:REF!|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|N/A(?!\\w)|SPILL!|CALC!)"));

    private Placeholders() {}

    /** Prompts and gaps, without what stands in square brackets: {@link Brackets} knows those. */
    public static List<Leftover> in(String text) {
        List<Leftover> found = new ArrayList<>();
        Cues cues = Cues.of(text);
        for (Prompt prompt : PROMPTS) {
            if (!cues.any(prompt.cues)) {
                continue;
            }
            Matcher matcher = prompt.pattern.matcher(text);
            while (matcher.find()) {
                if (prompt.also.test(text, matcher)) {
                    found.add(trimmed(prompt.kind, text, matcher));
                }
            }
        }
        return found;
    }

    private static Prompt of(LeftoverKind kind, String cues, String pattern) {
        return of(kind, cues, pattern, (text, match) -> true);
    }

    private static Prompt of(LeftoverKind kind, String cues, String pattern, BiPredicate<String, MatchResult> also) {
        return new Prompt(kind, cues, Pattern.compile(pattern), also);
    }

    private static Leftover trimmed(LeftoverKind kind, String text, MatchResult match) {
        int from = match.start();
        while (from < match.end() - 1 && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return Leftover.of(kind, text, from, match.end());
    }

    private static boolean standsAlone(String text, MatchResult match) {
        String before = text.substring(Math.max(0, match.start() - 40), match.start());
        String word = before.stripTrailing().replaceAll("^.*[\\s(]", "").toLowerCase(Locale.ROOT);
        return !LEADING_ON.contains(word);
    }

    /** "Insert the text “and”" changes a constitution; it asks for nothing. */
    private static boolean isNoAmendment(String text, MatchResult match) {
        return match.end() == text.length() || "\"“".indexOf(text.charAt(match.end())) < 0;
    }

    private static boolean isInNoAddress(String text, MatchResult match) {
        String before = text.substring(Math.max(0, match.start() - 200), match.start());
        return !before.replaceAll("(?s)^.*\\s", "").contains("://");
    }

    /** "(Yes/No)" behind a label says how to answer; with nothing before it, it is the answer that nobody gave. */
    private static boolean isAQuestion(String text, MatchResult match) {
        int line = text.lastIndexOf('\n', Math.max(0, match.start() - 1)) + 1;
        String before =
                text.substring(Math.min(line, match.start()), match.start()).strip();
        return !before.endsWith("(") || before.length() == 1 || before.endsWith("? (");
    }
}
