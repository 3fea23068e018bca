package org.minutebook.app.actions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The chips that stand as words in the filter: "open owner:lee winter". */
final class FilterChips {
    private FilterChips() {}

    static boolean has(String filter, String chip) {
        return List.of(filter.toLowerCase(Locale.UK).split("\\s+")).contains(chip);
    }

    static String toggled(String filter, String chip) {
        if (!has(filter, chip)) {
            return (chip + " " + filter).strip();
        }
        return String.join(
                        " ",
                        Arrays.stream(filter.split("\\s+"))
                                .filter(part -> !part.equalsIgnoreCase(chip))
                                .toList())
                .strip();
    }

    /** One value of a chip such as {@code owner:}, in place of the value it had; a blank value takes the chip out. */
    static String with(String filter, String chip, String value) {
        String rest = filter.replaceAll("(?i)" + chip + "(\"[^\"]*\"|\\S*)", "")
                .replaceAll("\\s+", " ")
                .strip();
        String words = value.isBlank() ? "" : chip + (value.contains(" ") ? "\"" + value + "\"" : value);
        return (words + " " + rest).strip();
    }
}
