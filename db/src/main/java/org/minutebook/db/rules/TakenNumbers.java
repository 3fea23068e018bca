package org.minutebook.db.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.db.model.Board;
import org.minutebook.db.rules.MinuteNumbering.Used;
import org.minutebook.db.rules.agenda.AgendaNumbers;
import org.minutebook.db.rules.calendar.SourceStatus;

/**
 * The minute numbers that other meetings have, none of which is given twice: "never renumber after publication" (CON-02), so that what
 * comes later takes a letter behind the number before it, as a late item takes 7A on an agenda.
 *
 * @param meetings the day of the meeting that has each number
 */
public record TakenNumbers(Map<String, LocalDate> meetings) {
    public static final Rule STANDS = new Rule(
            "CON-02",
            "Minute numbers stand once the minutes have left",
            "The practice of councils that number their minutes on",
            SourceStatus.V);

    private static final Pattern LAST_DIGITS = Pattern.compile("\\d+(?!.*\\d)");

    public TakenNumbers {
        meetings = Map.copyOf(meetings);
    }

    /** Of meetings that are numbered in one run; a board that begins each meeting at one has none. */
    public static TakenNumbers of(Board.Numbering policy, Collection<Used> others) {
        Map<String, LocalDate> taken = new HashMap<>();
        if (policy != Board.Numbering.PER_MEETING) {
            for (Used other : others) {
                other.numbers().stream()
                        .filter(number -> !number.isBlank())
                        .forEach(number -> taken.put(number, other.day()));
            }
        }
        return new TakenNumbers(taken);
    }

    /** The meeting that has a number. */
    public Optional<LocalDate> by(String number) {
        return Optional.ofNullable(meetings.get(number));
    }

    /**
     * As many numbers, none of them taken: it begins with the first that is free, and what would be doubled after that takes a letter.
     *
     * @param prefix as {@link MinuteNumbering#run} takes it
     */
    public List<String> run(String prefix, LocalDate day, int first, int minutes) {
        int begin = first;
        while (meetings.containsKey(MinuteNumbering.run(prefix, day, begin, 1).getFirst())) {
            begin++;
        }
        List<String> free = new ArrayList<>();
        boolean lettered = false;
        for (String number : MinuteNumbering.run(prefix, day, begin, minutes)) {
            lettered |= meetings.containsKey(number);
            free.add(lettered ? behind(free.getLast(), MinuteNumbering.tail(prefix, day), free) : number);
        }
        return free;
    }

    /**
     * The number of an item that comes to a meeting whose numbers stand.
     *
     * @param own the numbers of that meeting, in its order
     * @param follows the number that the item stands behind; blank where it stands before all
     */
    public String late(String prefix, LocalDate day, List<String> own, String follows) {
        String tail = MinuteNumbering.tail(prefix, day);
        String last = own.stream().filter(number -> !number.isBlank()).reduce("", (one, other) -> other);
        if (follows.isBlank() || follows.equals(last)) {
            int highest = own.stream()
                    .flatMapToInt(number -> MinuteNumbering.counted(number, day).stream())
                    .max()
                    .orElse(0);
            String next = MinuteNumbering.run(prefix, day, highest + 1, 1).getFirst();
            if (!meetings.containsKey(next)) {
                return next;
            }
        }
        return behind(follows.isBlank() ? last : follows, tail, own);
    }

    /** 193A, then 193B, whichever of them it follows; 77A/21 where the year stands behind. */
    private String behind(String number, String tail, Collection<String> own) {
        Matcher digits = LAST_DIGITS.matcher(without(tail, number));
        String whole = digits.find() ? number.substring(0, digits.end()) : without(tail, number);
        String after = number.endsWith(tail) ? tail : "";
        int place = 1;
        while (isThere(whole + letter(place) + after, own)) {
            place++;
        }
        return whole + letter(place) + after;
    }

    private boolean isThere(String number, Collection<String> own) {
        return meetings.containsKey(number) || own.contains(number);
    }

    private static String without(String tail, String number) {
        return number.endsWith(tail) ? number.substring(0, number.length() - tail.length()) : number;
    }

    private static String letter(int place) {
        return AgendaNumbers.letters(place).toUpperCase(Locale.ROOT);
    }
}
