package org.minutebook.db.rules.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the words that a chair gives for urgency can stand as special circumstances (Local Government Act 1972 s100B(4)(b)): they are
 * printed in the minutes, so they must say what happened. Only the words are looked at; whether they convince is for people.
 */
public enum UrgencyReason {
    /** Nothing is said. */
    MISSING("The reason is missing: say what happened, and why it cannot wait for the next meeting."),
    /** "Urgent", "late item": the word for urgency is not its reason. */
    SAYS_ONLY_URGENT("The reason says only that it is urgent or late: say what happened, and why it cannot wait."),
    /** Too few words to specify anything. */
    TOO_SHORT("The reason is too short to specify special circumstances: say what happened, and why it cannot wait."),
    /** It came late: that is no special circumstance by itself. */
    ONLY_RECEIVED_LATE(
            "That something was received late is not a special circumstance by itself: say why it came late and why it"
                    + " cannot wait."),
    /** It says something. */
    STATED("");

    private static final int FEWEST_WORDS = 5;
    private static final Set<String> SAY_NOTHING = Set.of(
            "urgent",
            "urgency",
            "urgently",
            "late",
            "lateness",
            "item",
            "items",
            "business",
            "matter",
            "report",
            "paper",
            "papers",
            "agenda",
            "of",
            "the",
            "a",
            "an",
            "as",
            "is",
            "was",
            "it",
            "this",
            "that",
            "be",
            "to",
            "by",
            "due",
            "reason",
            "reasons",
            "for",
            "in",
            "on",
            "very",
            "need",
            "needs",
            "needed",
            "considered",
            "taken",
            "decision",
            "required",
            "because",
            "special",
            "circumstances",
            "chair",
            "agreed",
            "and",
            "so",
            "important",
            "i",
            "must",
            "time",
            "tbc",
            "n/a",
            "none",
            "yes");
    private static final Pattern RECEIVED_LATE = Pattern.compile(
            "(?:received|arrived|came|submitted|sent|provided|completed|finished|available|produced|ready|missed)[\\p{L}"
                + " ]{0,40}\\b(?:late|too late|after (?:the"
                + " )?(?:deadline|publication|despatch|agenda)|deadline)\\b|\\blate"
                + " (?:receipt|arrival|submission)\\b|\\bnot"
                + " (?:ready|available|received|complete|completed|finished)\\b[\\p{L} ]{0,20}\\bin time\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHY = Pattern.compile(
            "\\b(?:because|since|so that|in order|before the next|cannot wait|only"
                    + " (?:announced|published|issued|notified|made)|deadline"
                    + " (?:of|for|is|falls|on)|must|will|would|requires?|closes?|expires?|by \\d)\\b",
            Pattern.CASE_INSENSITIVE);

    private final String says;

    UrgencyReason(String says) {
        this.says = says;
    }

    /** What some words are worth. */
    public static UrgencyReason of(String reason) {
        String words = reason.strip();
        if (words.isEmpty()) {
            return MISSING;
        }
        String[] each = words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}/’']+");
        long telling = Arrays.stream(each)
                .filter(word -> !word.isBlank() && !SAY_NOTHING.contains(word))
                .count();
        if (telling == 0) {
            return SAYS_ONLY_URGENT;
        }
        if (RECEIVED_LATE.matcher(words).find() && !WHY.matcher(words).find()) {
            return ONLY_RECEIVED_LATE;
        }
        return each.length < FEWEST_WORDS ? TOO_SHORT : STATED;
    }

    /** Whether it cannot stand in the minutes as it is. */
    public boolean rejected() {
        return this == MISSING || this == SAYS_ONLY_URGENT || this == TOO_SHORT;
    }

    /** What is wrong with it and what would cure it; blank where nothing is. */
    public String says() {
        return says;
    }
}
