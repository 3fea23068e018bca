package org.minutebook.db.rules.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.DueWords;

/**
 * When an action is due, and how surely that is known. "In 12 months time" is a promise that can be kept late, but nobody who
 * reads the log finds a date in it: such an action is counted among those without one.
 *
 * @param until the last day on which it is in time, or the day of the meeting that the words mean; empty where nothing tells
 * @param words the words from which that was read, as printed; blank where a date was given
 * @param dated whether somebody gave it a day
 */
public record WhenDue(@Nullable LocalDate until, String words, boolean dated) {

    /**
     * Reads it.
     *
     * @param day the day that the book holds, given by somebody or read from the words
     * @param words the words that the book holds beside it
     * @param raised the day from which the words are counted
     * @param meetings the days of the board's meetings, held or to come: "in November" is the first of them in November
     */
    public static WhenDue of(
            @Nullable LocalDate day, String words, @Nullable LocalDate raised, Collection<LocalDate> meetings) {
        if (words.isBlank()) {
            return new WhenDue(day, "", day != null);
        }
        DueWords read = DueWords.ofCell(words, raised);
        if (day != null) {
            boolean printed = read.kind() == DueWords.Kind.EXACT;
            return new WhenDue(day, printed ? "" : words, printed);
        }
        if (read.day() != null || read.from() == null) {
            return new WhenDue(read.day(), words, false);
        }
        LocalDate from = read.from();
        LocalDate meeting = meetings.stream()
                .filter(one -> !one.isBefore(from) && (read.to() == null || !one.isAfter(read.to())))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new WhenDue(meeting == null ? read.to() : meeting, words, false);
    }

    public boolean isPast(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
