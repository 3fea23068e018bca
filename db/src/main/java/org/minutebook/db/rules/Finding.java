package org.minutebook.db.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.db.rules.calendar.DayCount;

/**
 * What a rule says of facts. It never says that something is lawful: it says which rule is met or not met, from what, and what would
 * cure it; people decide.
 *
 * @param about what it is about, in words that stay the same from one reading to the next: "item 12"; blank is the meeting itself
 * @param says one sentence or two, for the person at the desk
 * @param given what was put in
 * @param count the days that were counted and those that were not
 * @param cure what would cure it; blank where nothing need be cured
 */
public record Finding(
        Rule rule, Level level, String about, String says, List<Given> given, DayCount count, String cure) {
    private static final Pattern NOT_MET = Pattern.compile("[.:] [Dd]oes not meet rule"
            + " [A-Z]+(?:-[A-Z0-9]+)*(?: \\((?<needed>[^)]*)\\)(?=\\.)|(?<unless>(?= unless))?)");

    private static final Pattern MET = Pattern.compile(
            ": meets rule [A-Z]+(?:-[A-Z0-9]+)*| By the replies the meeting does not meet rule [A-Z]+-[0-9]+\\.");

    /** How much it matters, the gravest first. */
    public enum Level {
        /** A dated statutory minimum is missed, or cannot be met any more. */
        RED,
        /** A safe reading or a local rule is missed, a rule is unverified, or somebody must judge. */
        AMBER,
        /** To be known. */
        GREY,
        /** The rule is met. */
        GREEN
    }

    /** One thing that was put in: "Published", "Wednesday 8 July 2026". */
    public record Given(String name, String value) {}

    public Finding {
        given = List.copyOf(given);
    }

    public static Finding of(Rule rule, Level level, String says) {
        return new Finding(rule, level, "", says, List.of(), DayCount.NONE, "");
    }

    /** The same facts, judged. */
    public Finding saying(Level weight, String words) {
        return new Finding(rule, weight, about, words, given, count, cure);
    }

    /** The same about something in particular. */
    public Finding about(String what) {
        return new Finding(rule, level, what, says, given, count, cure);
    }

    /** The same with one more thing that was put in. */
    public Finding given(String name, String value) {
        List<Given> all = new ArrayList<>(given);
        all.add(new Given(name, value));
        return new Finding(rule, level, about, says, all, count, cure);
    }

    /** The same with the days it counted; it is known no better than the holidays among them. */
    public Finding counting(DayCount days) {
        return new Finding(rule.restingOn(days.status()), level, about, says, given, days, cure);
    }

    /** The same with what would cure it. */
    public Finding curedBy(String what) {
        return new Finding(rule, level, about, says, given, count, what);
    }

    /** What it says, for the desk: without the name of the rule, which stands in the rule's citation. */
    public String plainly() {
        String words = NOT_MET.matcher(says)
                .replaceAll(missed -> missed.group("needed") == null
                        ? missed.group("unless") == null ? "" : ": not in time"
                        : Matcher.quoteReplacement(": " + missed.group("needed") + " are needed"));
        return MET.matcher(words).replaceAll("");
    }

    /** These words behind what they are about, which is not named again where they begin with it. */
    public String naming(String words) {
        boolean named = about.isBlank() || words.toLowerCase(Locale.UK).startsWith(about.toLowerCase(Locale.UK) + " ");
        return named ? words : about + ": " + words;
    }

    /** Whether nothing need be done. */
    public boolean met() {
        return level == Level.GREEN || level == Level.GREY;
    }
}
