package org.minutebook.app.today;

import java.util.List;

/**
 * Lines about one subject, with how many there are in all.
 *
 * @param id ends the ids of what belongs to it
 * @param each whether every line is one thing; where a line speaks of several, the count of lines would contradict it
 * @param lines the gravest first, and no more than can be read at once
 */
public record TodayGroup(String id, String title, int count, boolean each, List<TodayLine> lines) {
    /** So many can be read at once. */
    static final int SHOWN = 4;

    public TodayGroup {
        lines = List.copyOf(lines);
    }

    static TodayGroup of(String id, String title, List<TodayLine> all) {
        return new TodayGroup(
                id, title, all.size(), true, all.stream().limit(SHOWN).toList());
    }

    /** Lines that speak of several things each: "2 papers are missing". */
    static TodayGroup ofSeveral(String id, String title, List<TodayLine> all) {
        return new TodayGroup(
                id, title, all.size(), false, all.stream().limit(SHOWN).toList());
    }

    /** How many are not shown. */
    int more() {
        return Math.max(0, count - lines.size());
    }
}
