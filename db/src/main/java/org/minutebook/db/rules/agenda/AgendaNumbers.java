package org.minutebook.db.rules.agenda;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * The numbers of an agenda. Headings take none. Until the agenda is issued a number is only what the item would take now; then it
 * freezes and never changes again (CON-02: never renumber after publication), whatever is added or taken off.
 */
public final class AgendaNumbers {
    private static final Pattern BEGINS_WITH_NUMBER = Pattern.compile("^\\D*(\\d{1,9})");

    /** How a part of an item is numbered. */
    public enum SubItems {
        /** 5.1, 5.2 */
        DECIMAL,
        /** 5(a), 5(b) */
        LETTERED;

        /** As a house style words it: "5.1" or "(a)". */
        public static SubItems of(String wording) {
            return wording.contains("(") ? LETTERED : DECIMAL;
        }
    }

    private AgendaNumbers() {}

    /** Whether the numbers of the meeting's items stand as they are. */
    public static boolean areFrozen(Meeting meeting) {
        return meeting.issuedOn() != null
                || switch (meeting.state()) {
                    case ISSUED, HELD, INQUORATE, ADJOURNED -> true;
                    case PLANNED, CALLED, POSTPONED, CANCELLED -> false;
                };
    }

    /** The number of each item: as it froze, or as it would be taken now. Headings have a blank one. */
    public static Map<Id<AgendaItem>, String> of(Meeting meeting, List<AgendaItem> items, SubItems style) {
        if (!areFrozen(meeting)) {
            return preview(items, style);
        }
        Map<Id<AgendaItem>, String> numbers = new LinkedHashMap<>();
        items.forEach(item -> numbers.put(item.id(), item.agendaNumber()));
        return numbers;
    }

    /**
     * The numbers that the items would take if the agenda were issued now.
     *
     * @param items in the order of the agenda
     */
    public static Map<Id<AgendaItem>, String> preview(List<AgendaItem> items, SubItems style) {
        Map<Id<AgendaItem>, String> numbers = new LinkedHashMap<>();
        Map<Id<AgendaItem>, Integer> partsSoFar = new HashMap<>();
        int top = 0;
        for (AgendaItem item : items) {
            Id<AgendaItem> parent = item.parent();
            String above = parent == null ? "" : numbers.getOrDefault(parent, "");
            if (item.heading()) {
                numbers.put(item.id(), "");
            } else if (parent == null || above.isEmpty()) {
                numbers.put(item.id(), Integer.toString(++top));
            } else {
                int part = partsSoFar.merge(parent, 1, Integer::sum);
                numbers.put(item.id(), above + part(part, style));
            }
        }
        return numbers;
    }

    /** The whole number that a printed number begins with: 7 of "7A", 5 of "5.1". */
    public static OptionalInt whole(@Nullable String number) {
        Matcher match = BEGINS_WITH_NUMBER.matcher(number == null ? "" : number);
        return match.find() ? OptionalInt.of(Integer.parseInt(match.group(1))) : OptionalInt.empty();
    }

    /** The next whole number after the highest that was ever taken. */
    public static int next(List<AgendaItem> items) {
        return items.stream()
                        .map(item -> whole(item.agendaNumber()))
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** a, b, ..., z, aa, ab. */
    public static String letters(int place) {
        StringBuilder letters = new StringBuilder();
        for (int left = place; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('a' + (left - 1) % 26));
        }
        return letters.toString();
    }

    private static String part(int part, SubItems style) {
        return style == SubItems.DECIMAL ? "." + part : "(" + letters(part) + ")";
    }
}
