package org.minutebook.app.actions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a log that fit a filter, in an order and in groups.
 *
 * @param lines all of the log
 * @param places where each line comes in the order: kept until that or the log changes, since a filter only leaves lines out of it
 * @param fitting the places of the lines that fit, as they are shown
 * @param groups how many there are in each group, by its label; empty where there are no groups
 */
record NarrowedLog(List<ActionLine> lines, Wish wish, int[] places, int[] fitting, Map<String, Integer> groups) {
    /** How somebody wants to see it. */
    record Wish(ActionOrder order, boolean ascending, ActionGroup group, ActionFilter filter) {
        boolean ordersLike(Wish other) {
            return order == other.order && ascending == other.ascending && group == other.group;
        }
    }

    /** @param before what was shown before, of this load of the log or another */
    static NarrowedLog of(List<ActionLine> all, Wish wish, @Nullable NarrowedLog before) {
        int[] places = before != null && before.lines() == all && before.wish().ordersLike(wish)
                ? before.places()
                : wish.group().of(all, wish.order().of(all, wish.ascending()), wish.order());
        int[] fitting = IntStream.range(0, places.length)
                .parallel()
                .map(i -> places[i])
                .filter(place -> wish.filter().fits(all.get(place)))
                .toArray();
        Map<String, Integer> groups = new HashMap<>();
        if (wish.group() != ActionGroup.NONE) {
            for (int place : fitting) {
                groups.merge(wish.group().label(all.get(place)), 1, Integer::sum);
            }
        }
        return new NarrowedLog(all, wish, places, fitting, groups);
    }
}
