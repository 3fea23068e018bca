package org.minutebook.app.index;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param hits the best first
 * @param counts how many there are of each kind, shown or not
 * @param understood whether what was typed could be read
 * @param says why nothing was found and what would help, or what was not understood; blank where there are hits
 */
public record Found(List<Hit> hits, Map<FoundKind, Integer> counts, boolean understood, String says) {
    static Found nothing(String says) {
        return new Found(List.of(), Map.of(), true, says);
    }

    static Found notUnderstood(String says) {
        return new Found(List.of(), Map.of(), false, says);
    }

    /** All that was found, shown or not. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
