package org.minutebook.db.rules.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * Schedule 12A to the Local Government Act 1972, Part 1, as it stands for England: seven kinds of exempt information. Old documents
 * also cite paragraphs 7A to 7C, which were modifications for standards committees: they are kept as text and never offered.
 */
public enum Schedule12A {
    INDIVIDUAL("relating to any individual"),
    IDENTITY("which is likely to reveal the identity of an individual"),
    BUSINESS("relating to the financial or business affairs of any particular person (including the authority holding"
            + " that information)"),
    LABOUR_RELATIONS("relating to any consultations or negotiations, or contemplated consultations or negotiations, in"
            + " connection with any labour relations matter arising between the authority or a Minister of the"
            + " Crown and employees of, or office holders under, the authority"),
    LEGAL_PRIVILEGE(
            "in respect of which a claim to legal professional privilege could be maintained in legal proceedings"),
    NOTICE_OR_ORDER(
            "which reveals that the authority proposes (a) to give under any enactment a notice under or by virtue of"
                    + " which requirements are imposed on a person, or (b) to make an order or direction under any"
                    + " enactment"),
    CRIME("relating to any action taken or to be taken in connection with the prevention, investigation or"
            + " prosecution of crime");

    /** What limits the paragraphs (Part 2 of the Schedule). */
    public static final List<String> QUALIFICATIONS = List.of(
            "Paragraph 8: what paragraph 3 describes is not exempt if it must be registered under the Companies Acts,"
                    + " the Charities Act 2011 and other enactments.",
            "Paragraph 9: information about a proposed development for which the authority may grant itself planning"
                    + " permission is not exempt.",
            "Paragraph 10: paragraphs 1 to 7 are exempt only if and so long as, in all the circumstances, the public"
                    + " interest in maintaining the exemption outweighs the public interest in disclosing the"
                    + " information.");

    private static final Pattern NUMBER = Pattern.compile("\\d+\\p{L}?");

    private final String description;

    Schedule12A(String description) {
        this.description = description;
    }

    /** 1 to 7. */
    public int number() {
        return ordinal() + 1;
    }

    /** As it goes on after "information". */
    public String description() {
        return description;
    }

    /** "3: information relating to the financial or business affairs …", for a list to choose from. */
    public String label() {
        return number() + ": information " + description;
    }

    /** Paragraphs as somebody wrote them: "3", "1 and 2", "paragraphs 1, 3 & 5", "1-3". */
    public static Read read(String printed) {
        TreeSet<Schedule12A> known = new TreeSet<>();
        TreeSet<String> unknown = new TreeSet<>();
        String text =
                printed.replaceAll("(?i)\\b(?:of )?(?:part \\d( of)?|schedule 12a|local government act 1972)", " ");
        Matcher range =
                Pattern.compile("(\\d)\\s*(?:-|–|to)\\s*(\\d)(?!\\p{L})").matcher(text);
        while (range.find()) {
            for (int number = digit(range.group(1)); number <= digit(range.group(2)); number++) {
                add(Integer.toString(number), known, unknown);
            }
        }
        Matcher each = NUMBER.matcher(text);
        while (each.find()) {
            add(each.group(), known, unknown);
        }
        return new Read(List.copyOf(known), List.copyOf(unknown));
    }

    /** "paragraph 3", "paragraphs 1 and 2". */
    public static String words(List<Schedule12A> paragraphs) {
        List<String> numbers =
                paragraphs.stream().map(each -> Integer.toString(each.number())).toList();
        return (numbers.size() == 1 ? "paragraph " : "paragraphs ") + DayWords.and(numbers);
    }

    private static void add(String number, TreeSet<Schedule12A> known, TreeSet<String> unknown) {
        Arrays.stream(values())
                .filter(each -> number.equals(Integer.toString(each.number())))
                .findFirst()
                .ifPresentOrElse(known::add, () -> unknown.add(number.toUpperCase(Locale.ROOT)));
    }

    private static int digit(String text) {
        return Integer.parseInt(text);
    }

    /**
     * What was read.
     *
     * @param unknown what is no paragraph of Part 1 for England today, such as "7A" or "9"
     */
    public record Read(List<Schedule12A> paragraphs, List<String> unknown) {}
}
