package org.minutebook.db.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reference of an action: the number of the minute it came from and, where the resolution had several clauses, the
 * clause's letter. Councils print one reference in many ways (367(c), 168b, "119 (c)" that Word turned into 119 ©), so
 * the parts are kept beside the printed form.
 *
 * <p>References repeat from year to year and fall as well as rise (367 in 2017, 75 in 2018): they have no order of
 * their own. Sort with {@link #inOrder}, which puts the date first.
 *
 * @param printed as printed, with runs of space made single
 * @param prefix what stands before the number ("HWB/"), or empty
 * @param number the figures, with points where a paragraph is meant ("12.3"), or empty if none was found
 * @param letter the clause in small letters ("c", "iv", "a(ii)"), or empty
 */
public record ActionReference(String printed, String prefix, String number, String letter) {

    /** How a council prints the clause. */
    public enum Style {
        /** 168b. */
        PLAIN,
        /** 168(b). */
        BRACKETS,
        /** 168 b). */
        LETTER
    }

    private static final int LONGEST = 40;

    private static final String CLAUSE = "[a-z]|i{1,3}|iv|vi{0,3}|ix|x";
    private static final Pattern FORM = Pattern.compile(
            "(?<prefix>.*?)(?<number>\\d{1,9}(?:\\.\\d{1,4})*)\\.?[ -]?" + "(?:[(\\[]? ?(?<letter>" + CLAUSE
                    + ") ?[)\\]]?(?: ?\\((?<part>" + CLAUSE + ")\\))?)?[.:]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:minutes?|min|actions?|item|ref(?:erence)?|no|number|resolution|nr)\\b\\.?:? ?|# ?)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFIX =
            Pattern.compile("(?:[\\p{L}&]++[ /:._-]*+|\\d{1,9} ?[/:_] ?)*+", Pattern.CASE_INSENSITIVE);

    /** Reads what is printed; where there is no number in it, only the printed form is set. */
    public static ActionReference read(String printed) {
        String words = Fold.spaces(printed);
        // Word's AutoCorrect: (c) and (r) become signs while the clerk types
        String plain = Fold.lookAlikes(words)
                .replace("©", "(c)")
                .replace("Ⓒ", "(c)")
                .replace("ⓒ", "(c)")
                .replace("®", "(r)");
        if (plain.length() > LONGEST) {
            return new ActionReference(words, "", "", "");
        }
        Matcher label = LABEL.matcher(plain);
        String form = label.lookingAt() ? plain.substring(label.end()) : plain;
        Matcher matcher = FORM.matcher(form);
        if (!matcher.matches() || !PREFIX.matcher(matcher.group("prefix")).matches()) {
            return new ActionReference(words, "", "", "");
        }
        return new ActionReference(
                words, matcher.group("prefix").strip(), number(matcher.group("number")), letter(matcher));
    }

    /** Whether a number was found. */
    public boolean isNumbered() {
        return !number.isEmpty();
    }

    /** The reference in the style of a house; one without a number is shown as printed. */
    public String display(Style style) {
        if (!isNumbered()) {
            return printed;
        }
        if (letter.isEmpty()) {
            return prefix + number;
        }
        int part = letter.indexOf('(');
        String first = part < 0 ? letter : letter.substring(0, part);
        String rest = part < 0 ? "" : letter.substring(part);
        return prefix
                + number
                + switch (style) {
                    case PLAIN -> first + rest;
                    case BRACKETS -> "(" + first + ")" + rest;
                    case LETTER -> " " + first + ")" + rest;
                };
    }

    /** Equal for two printed forms of one reference: 119 ©, 119(C) and 119 c). Not unique without board and date. */
    public String key() {
        return isNumbered()
                ? prefix.replace(" ", "").toLowerCase(Locale.ROOT) + number + letter
                : printed.toLowerCase(Locale.ROOT);
    }

    /** By date, undated last; within one date by prefix, number and clause. There is no order by number alone. */
    public static <T> Comparator<T> inOrder(
            Function<? super T, @Nullable LocalDate> date, Function<? super T, ActionReference> reference) {
        return (one, other) -> {
            int byDate = compareDates(date.apply(one), date.apply(other));
            return byDate != 0 ? byDate : withinOneDate(reference.apply(one), reference.apply(other));
        };
    }

    private static int compareDates(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) {
            return other == null ? 0 : 1;
        }
        return other == null ? -1 : one.compareTo(other);
    }

    private static int withinOneDate(ActionReference one, ActionReference other) {
        if (one.isNumbered() != other.isNumbered()) {
            return one.isNumbered() ? -1 : 1;
        }
        int compared = one.prefix.compareToIgnoreCase(other.prefix);
        if (compared == 0) {
            compared = compareNumbers(one.number, other.number);
        }
        if (compared == 0) {
            compared = one.letter.compareTo(other.letter);
        }
        return compared != 0 ? compared : one.printed.compareTo(other.printed);
    }

    private static int compareNumbers(String one, String other) {
        String[] ones = one.split("\\.", -1);
        String[] others = other.split("\\.", -1);
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int compared = value(ones[i]) - value(others[i]);
            if (compared != 0) {
                return compared;
            }
        }
        return ones.length - others.length;
    }

    private static int value(String figures) {
        return figures.isEmpty() ? 0 : Integer.parseInt(figures);
    }

    /** A worksheet program that took 122 for a quantity may have written 122.0; no minute is numbered so. */
    private static String number(String figures) {
        String whole = figures.replaceFirst("(\\.0+)+$", "");
        return whole.replaceFirst("^0+(?=\\d)", "");
    }

    private static String letter(Matcher matcher) {
        String letter = matcher.group("letter");
        if (letter == null) {
            return "";
        }
        String part = matcher.group("part");
        return (letter + (part == null ? "" : "(" + part + ")")).toLowerCase(Locale.ROOT);
    }
}
