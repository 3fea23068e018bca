package org.minutebook.db.rules.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;

/**
 * What has changed in a log since a chair last went through it.
 *
 * @param day the day of that review; what was done on it may have been done after it, so it counts as changed
 * @param agreed open actions that were agreed since
 * @param heard open actions, agreed before, of which something was said since
 * @param closed how many were done, superseded or closed since
 */
public record SinceReview(LocalDate day, Set<Id<Action>> agreed, Set<Id<Action>> heard, int closed) {

    /**
     * One action of the log, open or not.
     *
     * @param said the day on which something was said or noted last
     * @param completed the day on which it was done; empty for one that is open
     */
    public record Seen(
            Id<Action> id,
            boolean open,
            @Nullable LocalDate agreed,
            @Nullable LocalDate said,
            @Nullable LocalDate completed) {}

    /** The day of the last review before today's: a remark of today belongs to the review that is going on. */
    public static Optional<LocalDate> last(Collection<LocalDate> remarked, LocalDate today) {
        return remarked.stream().filter(day -> day.isBefore(today)).max(Comparator.naturalOrder());
    }

    public static SinceReview of(LocalDate day, List<Seen> log) {
        Set<Id<Action>> agreed = new HashSet<>();
        Set<Id<Action>> heard = new HashSet<>();
        int closed = 0;
        for (Seen one : log) {
            if (!one.open) {
                closed += isSince(day, one.completed) ? 1 : 0;
            } else if (isSince(day, one.agreed)) {
                agreed.add(one.id);
            } else if (isSince(day, one.said)) {
                heard.add(one.id);
            }
        }
        return new SinceReview(day, Set.copyOf(agreed), Set.copyOf(heard), closed);
    }

    private static boolean isSince(LocalDate day, @Nullable LocalDate when) {
        return when != null && !when.isBefore(day);
    }
}
