package org.minutebook.app.documents.tree;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the entries of a list are labelled: what stands before the counter, the counter, and what stands after it. Read
 * from one example: {@code a)}, {@code (i)}, {@code 1.}, {@code (A)}, and {@code 1.1}, of which only the last number
 * counts and the rest stays. The example also says where the list begins ({@code c)} begins at c).
 */
public record Labels(String before, Count count, String after, int first) {

    /** What the counter is written in. */
    public enum Count {
        DECIMAL,
        LOWER_LETTER,
        UPPER_LETTER,
        LOWER_ROMAN,
        UPPER_ROMAN
    }

    // greedy: the last counter of the example counts
    private static final Pattern EXAMPLE =
            Pattern.compile("(.*?)(\\d+|[ivxIVX]+|[a-zA-Z])([^\\p{Alnum}]*)", Pattern.DOTALL);
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    public Labels {
        before = Words.printable(before);
        after = Words.printable(after);
    }

    /** Throws {@link IllegalArgumentException} where the example holds nothing to count with. */
    public static Labels like(String example) {
        Matcher m = EXAMPLE.matcher(example);
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + example + "' shows no number and no letter to count with");
        }
        String counter = m.group(2);
        boolean lower = counter.equals(counter.toLowerCase(Locale.ROOT));
        if (Character.isDigit(counter.charAt(0))) {
            return new Labels(m.group(1), Count.DECIMAL, m.group(3), Integer.parseInt(counter));
        }
        int roman = romanValue(counter.toLowerCase(Locale.ROOT));
        // a list that begins with v) or x) is far more often a list of letters that goes on, but i) begins at one
        if (roman > 0 && (counter.length() > 1 || roman == 1)) {
            return new Labels(m.group(1), lower ? Count.LOWER_ROMAN : Count.UPPER_ROMAN, m.group(3), roman);
        }
        int letter = Character.toLowerCase(counter.charAt(0)) - 'a' + 1;
        return new Labels(m.group(1), lower ? Count.LOWER_LETTER : Count.UPPER_LETTER, m.group(3), letter);
    }

    /** The label of the entry that counts as {@code value}, as a word processor counts: after z comes aa, then bb. */
    public String at(int value) {
        return before + counter(value) + after;
    }

    private String counter(int value) {
        return switch (count) {
            case DECIMAL -> Integer.toString(value);
            case LOWER_LETTER -> letters(value);
            case UPPER_LETTER -> letters(value).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(value);
            case UPPER_ROMAN -> roman(value).toUpperCase(Locale.ROOT);
        };
    }

    private static String letters(int value) {
        if (value < 1) {
            return Integer.toString(value);
        }
        return String.valueOf((char) ('a' + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
    }

    private static String roman(int value) {
        if (value < 1) {
            return Integer.toString(value);
        }
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }

    private static int romanValue(String text) {
        for (int n = 1; n <= 39; n++) {
            if (roman(n).equals(text)) {
                return n;
            }
        }
        return 0;
    }
}
