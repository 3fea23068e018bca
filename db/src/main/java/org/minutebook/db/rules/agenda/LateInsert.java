package org.minutebook.db.rules.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.Id;

/**
 * The number and place that an item takes which comes after the agenda was issued, by the board's own rule. Numbers that were taken
 * stay, also those of items that were withdrawn.
 *
 * @param number "7A", or the next whole number
 * @param index where it goes among the items, counted from 0
 * @param version what has to be issued for it
 */
public record LateInsert(String number, int index, AgendaVersion.Kind version) {
    /**
     * Where a late item goes.
     *
     * @param items all items in the order of the agenda, withdrawn ones too
     * @param after the item that it is to follow; null is the last one of the business
     */
    public static LateInsert of(BoardPractice.LateItems rule, List<AgendaItem> items, @Nullable AgendaItem after) {
        return switch (rule) {
            case LETTERED -> {
                AgendaItem follows = after == null ? null : numberedTop(items, after);
                yield follows == null ? atEnd(items, AgendaVersion.Kind.REVISED) : lettered(items, follows);
            }
            case AT_END -> atEnd(items, AgendaVersion.Kind.REVISED);
            case SUPPLEMENT -> atEnd(items, AgendaVersion.Kind.SUPPLEMENT);
        };
    }

    private static LateInsert atEnd(List<AgendaItem> items, AgendaVersion.Kind version) {
        return new LateInsert(Integer.toString(AgendaNumbers.next(items)), items.size(), version);
    }

    /** After 7 comes 7A, then 7B, whichever of them it is said to follow. */
    private static LateInsert lettered(List<AgendaItem> items, AgendaItem follows) {
        String whole =
                Integer.toString(AgendaNumbers.whole(follows.agendaNumber()).orElseThrow());
        Set<String> taken = items.stream().map(AgendaItem::agendaNumber).collect(Collectors.toSet());
        int place = 1;
        while (taken.contains(whole + letter(place))) {
            place++;
        }
        int index = 0;
        for (int i = 0; i < items.size(); i++) {
            if (stands(items.get(i), items, whole, place)) {
                index = i + 1;
            }
        }
        return new LateInsert(whole + letter(place), index, AgendaVersion.Kind.REVISED);
    }

    /** Whether an item, or the item it is a part of, is 7 or one of the letters behind it. */
    private static boolean stands(AgendaItem item, List<AgendaItem> items, String whole, int letters) {
        AgendaItem top = top(items, item);
        for (int place = 0; place < letters; place++) {
            if (top.agendaNumber().equals(whole + letter(place))) {
                return true;
            }
        }
        return false;
    }

    private static String letter(int place) {
        return AgendaNumbers.letters(place).toUpperCase(Locale.ROOT);
    }

    private static AgendaItem top(List<AgendaItem> items, AgendaItem item) {
        Id<AgendaItem> parent = item.parent();
        return items.stream()
                .filter(other -> other.id().equals(parent))
                .findFirst()
                .map(found -> top(items, found))
                .orElse(item);
    }

    /** The item itself; for a part the item it belongs to; for a heading the numbered item above it. */
    private static @Nullable AgendaItem numberedTop(List<AgendaItem> items, AgendaItem after) {
        AgendaItem found = null;
        for (AgendaItem item : items) {
            AgendaItem top = top(items, item);
            if (AgendaNumbers.whole(top.agendaNumber()).isPresent()) {
                found = top;
            }
            if (Objects.equals(item.id(), after.id())) {
                return found;
            }
        }
        return found;
    }
}
