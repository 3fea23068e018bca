package org.minutebook.db.rules.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of actions as a table prints them, "1-3, 7 and 9", and the actions that a text names by such numbers. */
public final class ActionNumbers {
    static final String DASH = "(?:-|\u2010|\u2011|\u2012|–|—|to)";
    /** "13,14 and 15", "1 – 5". */
    static final String LIST = "\\d{1,3}(?:\\s*(?:" + DASH + "|,\\s*and\\b|,|&|and\\b)\\s*\\d{1,3}(?!\\d))*+";

    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?:\\s*" + DASH + "\\s*(\\d{1,3}))?");
    private static final Pattern NAMED =
            Pattern.compile("\\bactions?\\s+(?:nos?\\.?\\s*)?(" + LIST + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern MERGED = Pattern.compile(
            "\\b(?:incorporat(?:e|ed|es|ing)|merged|addressed)\\s+(?:with)?in(?:to)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");

    private ActionNumbers() {}

    /** The numbers of a list, each range counted out. */
    public static SortedSet<Integer> read(String list) {
        SortedSet<Integer> numbers = new TreeSet<>();
        Matcher range = RANGE.matcher(list);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            for (int number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** The actions that a text names, whatever it says of them: "see action 16 above". */
    public static SortedSet<Integer> named(String text) {
        SortedSet<Integer> numbers = new TreeSet<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            numbers.addAll(read(named.group(1)));
        }
        return numbers;
    }

    /** The actions in which a text is to be incorporated: "To be incorporated in actions 11, 12 and 16". */
    public static SortedSet<Integer> mergedInto(String text) {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (String sentence : SENTENCE.split(text, -1)) {
            Matcher merged = MERGED.matcher(sentence);
            if (merged.find()) {
                numbers.addAll(named(sentence.substring(merged.end())));
            }
        }
        return numbers;
    }

    /** As a table prints them: "1–3, 7 and 9". */
    public static String printed(Collection<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        int last = -1;
        for (int number : new TreeSet<>(numbers)) {
            if (number != last + 1 && last > 0) {
                ranges.add(range(first, last));
            }
            first = number == last + 1 && last > 0 ? first : number;
            last = number;
        }
        if (last > 0) {
            ranges.add(range(first, last));
        }
        return ranges.size() < 2
                ? String.join("", ranges)
                : String.join(", ", ranges.subList(0, ranges.size() - 1)) + " and " + ranges.getLast();
    }

    private static String range(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
