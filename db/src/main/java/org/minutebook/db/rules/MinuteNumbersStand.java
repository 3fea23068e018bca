package org.minutebook.db.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;

/** What is to be said of a meeting's minute numbers: that two are the same, that one is left out, that one gave way to another meeting. */
public final class MinuteNumbersStand {
    private static final Pattern LETTERED = Pattern.compile("\\d[A-Z]");

    private MinuteNumbersStand() {}

    /**
     * What is to be said at each item; items with nothing to be said of them are left out.
     *
     * @param numbers of the items that take one, in the order in which they were taken
     * @param stand whether they are kept, rather than what the items would take now
     * @param left whether the minutes have left the secretariat, so that somebody may look for a number
     * @param first the number that the first of them would have if none were taken
     * @param others what the meetings have that are numbered in one run with this one
     */
    public static Map<Id<AgendaItem>, Finding> of(
            LocalDate day,
            Map<Id<AgendaItem>, String> numbers,
            boolean stand,
            boolean left,
            int first,
            TakenNumbers others) {
        Map<Id<AgendaItem>, Finding> findings = new HashMap<>();
        TreeSet<Integer> counted = new TreeSet<>();
        numbers.values().forEach(number -> MinuteNumbering.counted(number, day).ifPresent(counted::add));
        Set<String> seen = new HashSet<>();
        numbers.forEach((item, number) -> {
            Optional<LocalDate> other = others.by(number);
            int count = MinuteNumbering.counted(number, day).orElse(0);
            Integer before = counted.lower(count);
            if (number.isBlank()) {
                if (stand && left) {
                    findings.put(item, missing());
                }
            } else if (!seen.add(number) || other.isPresent()) {
                findings.put(item, doubled(number, other));
            } else if (!stand && count > first && first > 0 && count == counted.first()) {
                findings.put(item, beginsLater(first, number, others));
            } else if (!stand && LETTERED.matcher(number).find()) {
                findings.put(item, gaveWay(number, count, others));
            } else if (left && before != null && before < count - 1) {
                findings.put(item, gap(before, count));
            }
        });
        return findings;
    }

    private static Finding doubled(String number, Optional<LocalDate> other) {
        return at(
                number,
                "Minute " + number + " is there twice"
                        + other.map(day -> ": the meeting of " + DayWords.date(day) + " has it as well")
                                .orElse(" at this meeting")
                        + ".",
                "Give this minute a number of its own: the one before it with a letter.");
    }

    private static Finding gap(int before, int number) {
        String left = number - before == 2 ? Integer.toString(before + 1) : (before + 1) + " to " + (number - 1);
        return at(
                Integer.toString(number),
                "No minute has the number " + left + ": " + before + " is followed by " + number + ".",
                "Where that is a slip give the right number; else leave it, since numbers that have gone out stand.");
    }

    private static Finding gaveWay(String number, int count, TakenNumbers others) {
        return at(
                number,
                gone(count + 1, others) + ", so this one takes " + number + ".",
                "Look whether the council numbers it so; the number stands when these minutes go out.");
    }

    private static Finding beginsLater(int first, String number, TakenNumbers others) {
        return at(
                number,
                gone(first, others) + ", so these minutes begin with " + number + ".",
                "Look whether the council numbers them so; the numbers stand when these minutes go out.");
    }

    private static String gone(int number, TakenNumbers others) {
        return others.by(Integer.toString(number))
                .map(day -> "Minute " + number + " went out with the meeting of " + DayWords.date(day))
                .orElse("The numbers after it went out with another meeting");
    }

    private static Finding missing() {
        return at("", "These minutes have gone out, and this one has no number.", "Give it one.");
    }

    private static Finding at(String number, String says, String cure) {
        return Finding.of(TakenNumbers.STANDS, Level.AMBER, says)
                .about(number.isBlank() ? "the minute" : "minute " + number)
                .curedBy(cure);
    }
}
