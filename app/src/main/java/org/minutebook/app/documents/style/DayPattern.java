package org.minutebook.app.documents.style;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a day is written, in the letters of Word's date fields: {@code dddd, d MMMM yyyy} is "Thursday, 28 November 2019",
 * {@code dth MMMM yyyy} is "28th November 2019", {@code dd/MM/yy} is "28/11/19". Everything else stays as typed.
 */
public final class DayPattern {
    private static final Pattern LETTERS =
            Pattern.compile("(?<!\\p{L})(dth|d{1,4}|M{1,4}|yyyy|yy)(?!\\p{L})", Pattern.UNICODE_CHARACTER_CLASS);

    private DayPattern() {}

    public static String write(String pattern, LocalDate day) {
        return LETTERS.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(part(found, day)));
    }

    private static String part(MatchResult found, LocalDate day) {
        String letters = found.group();
        return switch (letters) {
            case "dth" -> ordinal(day.getDayOfMonth());
            case "ddd" -> formatted("EEE", day);
            case "dddd" -> formatted("EEEE", day);
            default -> formatted(letters.replace('y', 'u'), day);
        };
    }

    private static String formatted(String letters, LocalDate day) {
        return DateTimeFormatter.ofPattern(letters, Locale.UK).format(day);
    }

    /** 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st. */
    public static String ordinal(int number) {
        int last = number % 10;
        boolean teen = number % 100 / 10 == 1;
        return number + (teen || last == 0 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd");
    }
}
