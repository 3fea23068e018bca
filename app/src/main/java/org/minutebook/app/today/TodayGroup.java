package org.minutebook.app.today;

import java.util.List;

/**
 * Lines about one subject, with how many there are in all.
 *
 * @param id ends the ids of what belongs to it
 * @param lines the gravest first, and no more than can be read at once
 */
public record TodayGroup(String id, String title, int count, List<TodayLine> lines) {
    /** So many can be read at once. */
    static final int SHOWN = 4;

    public TodayGroup {
        lines = List.copyOf(lines);
    }

    static TodayGroup of(String id, String title, List<TodayLine> all) {
        return new TodayGroup(id, title, all.size(), all.stream().limit(SHOWN).toList());
    }

    /** How many are not shown. */
    int more() {
        return Math.max(0, count - lines.size());
    }
}
