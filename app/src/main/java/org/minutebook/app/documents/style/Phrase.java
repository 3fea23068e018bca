package org.minutebook.app.documents.style;

import java.util.Locale;
import java.util.Map;

/**
 * A wording with places to fill: {@code {board}} is filled as it stands, {@code {Board}} begins with a capital,
 * {@code {BOARD}} is in capitals. What stands in square brackets is left out where a place within it has nothing to be
 * filled with: {@code held[ at {venue}] on {day}}. A place that nobody knows stays as typed, so that whoever set it
 * sees it.
 */
public final class Phrase {
    private final String pattern;
    private final Map<String, String> values;
    private int at;

    private Phrase(String pattern, Map<String, String> values) {
        this.pattern = pattern;
        this.values = values;
    }

    public static String fill(String pattern, Map<String, String> values) {
        return new Phrase(pattern, values).part(false).words;
    }

    private record Part(String words, boolean empty) {}

    private Part part(boolean inBrackets) {
        StringBuilder words = new StringBuilder();
        boolean empty = false;
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            if (c == ']' && inBrackets) {
                return new Part(words.toString(), empty);
            } else if (c == '[' && pattern.indexOf(']', at) > 0) {
                Part inner = part(true);
                words.append(inner.empty ? "" : inner.words);
            } else if (c == '{' && pattern.indexOf('}', at) > 0) {
                int end = pattern.indexOf('}', at);
                String place = pattern.substring(at, end);
                at = end + 1;
                String value = value(place);
                empty |= value.isEmpty();
                words.append(value);
            } else {
                words.append(c);
            }
        }
        return new Part(words.toString(), empty);
    }

    private String value(String place) {
        String value = values.get(place.toLowerCase(Locale.UK));
        if (value == null) {
            return "{" + place + "}";
        }
        if (value.isEmpty() || place.isEmpty() || place.equals(place.toLowerCase(Locale.UK))) {
            return value;
        }
        return place.equals(place.toUpperCase(Locale.UK)) ? value.toUpperCase(Locale.UK) : capital(value);
    }

    /** As it goes on after a colon: "The outbreak grows" becomes "the outbreak grows"; a name keeps its capital. */
    public static String goingOn(String words) {
        return words.matches("(?s)(The|A|An|There|It|This|That|These|Those)\\s.*")
                ? words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1)
                : words;
    }

    /** With a capital at the beginning. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
