package org.minutebook.app.documents.style;

import java.time.LocalTime;

/**
 * How a time is written: {@code h.mm pm} is "2.00 pm", {@code h.mmpm} is "11.00am", {@code HH:mm} is "14:00".
 */
public final class TimePattern {
    private TimePattern() {}

    public static String write(String pattern, LocalTime time) {
        return pattern.replace("HH", two(time.getHour()))
                .replace("h", Integer.toString(time.getHour() % 12 == 0 ? 12 : time.getHour() % 12))
                .replace("mm", two(time.getMinute()))
                .replace("pm", half(time));
    }

    /** From one time to another: "2.00 - 4.43 pm" where both are on one side of noon. */
    public static String between(String pattern, LocalTime from, LocalTime to) {
        boolean sayOnce = half(from).equals(half(to)) && pattern.endsWith("pm");
        String first = sayOnce ? pattern.substring(0, pattern.length() - 2).stripTrailing() : pattern;
        return write(first, from) + " - " + write(pattern, to);
    }

    private static String half(LocalTime time) {
        return time.getHour() < 12 ? "am" : "pm";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
