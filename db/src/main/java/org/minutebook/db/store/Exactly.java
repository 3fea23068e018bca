package org.minutebook.db.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What every engine keeps to the letter: times to the second, instants to the millisecond, years of four digits, text that is
 * whole. Anything finer would be rounded in silence by one engine or another, so it is refused.
 */
final class Exactly {
    /** H2 keeps 1,048,576 characters in one text; a round figure below it is what we promise. */
    static final int LONGEST_TEXT = 1_000_000;

    private static final int LAST_YEAR = 9999;
    private static final int NANOS_OF_A_MILLISECOND = 1_000_000;

    private Exactly() {}

    /**
     * Lets a value through that can be kept.
     *
     * @throws IllegalArgumentException where it cannot; the message says what it must be
     */
    static @Nullable Object check(@Nullable Object value) {
        switch (value) {
            case String text -> checkText(text);
            case LocalDate day -> require(day.getYear() > 0 && day.getYear() <= LAST_YEAR, "a year from 1 to 9999");
            case LocalTime time -> require(time.getNano() == 0, "a time to the second, not finer");
            case Instant instant ->
                require(instant.getNano() % NANOS_OF_A_MILLISECOND == 0, "a time to the millisecond, not finer");
            case null, default -> {}
        }
        return value;
    }

    private static void checkText(String text) {
        require(text.length() <= LONGEST_TEXT, "text of at most a million characters");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            require(letter != 0, "text without the character U+0000");
            if (Character.isSurrogate(letter)) {
                boolean whole = Character.isHighSurrogate(letter)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                require(whole, "text without half a character in it");
                i++;
            }
        }
    }

    private static void require(boolean met, String must) {
        if (!met) {
            throw new IllegalArgumentException("it must be " + must);
        }
    }
}
