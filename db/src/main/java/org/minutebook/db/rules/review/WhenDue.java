package org.minutebook.db.rules.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.DueWords;

/**
 * When an action is due, and how surely that is known. "In 12 months time" is a promise that can be kept late, but nobody who
 * reads the log finds a date in it: such an action is counted among those without one.
 *
 * @param until the last day on which it is in time, or the day of the meeting that the words mean; empty where nothing tells
 * @param words the words from which that was read, as printed; blank where a date was given
 * @param dated whether somebody gave it a day
 * @param recurs how often it comes round again, in words; blank where it does not
 */
public record WhenDue(@Nullable LocalDate until, String words, boolean dated, String recurs) {

    /**
     * Reads it.
     *
     * @param day the day that the book holds, given by somebody or read from the words
     * @param words the words that the book holds beside it
     * @param raised the day from which the words are counted
     * @param recurs how often it comes round again, as the book holds it; blank where it does not
     * @param meetings the days of the board's meetings, held or to come: "in November" is the first of them in November
     */
    public static WhenDue of(
            @Nullable LocalDate day,
            String words,
            String recurs,
            @Nullable LocalDate raised,
            Collection<LocalDate> meetings) {
        if (words.isBlank()) {
            return new WhenDue(day, "", day != null, recurs);
        }
        DueWords read = DueWords.ofCell(words, raised);
        String again = recurs.isBlank() && read.kind() == DueWords.Kind.RECURRING ? words : recurs;
        if (day != null) {
            boolean printed = read.kind() == DueWords.Kind.EXACT;
            return new WhenDue(day, printed ? "" : words, printed, again);
        }
        if (read.day() != null || read.from() == null) {
            return new WhenDue(read.day(), words, false, again);
        }
        LocalDate from = read.from();
        LocalDate meeting = meetings.stream()
                .filter(one -> !one.isBefore(from) && (read.to() == null || !one.isAfter(read.to())))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new WhenDue(meeting == null ? read.to() : meeting, words, false, again);
    }

    /** Whether the book says neither a day nor how often, nor words from which a day can be read. */
    public boolean isUnsaid() {
        return until == null && recurs.isBlank();
    }

    /** How often it is due, or the words that say when; empty where a day alone was given, or nothing. */
    public Optional<String> inWords() {
        return Stream.of(recurs, words).filter(said -> !said.isBlank()).findFirst();
    }

    public boolean isPast(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
