package org.minutebook.db.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How old the actions of a log are on a day. RAG says nothing of age: a log that is green from end to end may hold an action that
 * is nearly three years old.
 *
 * @param days the age of each dated action, in calendar days, in the order given
 * @param undated how many have no date
 */
public record ActionAges(List<Long> days, int undated) {
    /** An action older than this many days is one the chair asks about. */
    public static final int LONG_OPEN = 90;

    public static ActionAges on(LocalDate today, Collection<@Nullable LocalDate> raised) {
        List<Long> days = raised.stream()
                .filter(Objects::nonNull)
                .map(day -> age(day, today))
                .toList();
        return new ActionAges(days, raised.size() - days.size());
    }

    /** Calendar days from one day to another. */
    public static long age(LocalDate raised, LocalDate today) {
        return ChronoUnit.DAYS.between(raised, today);
    }

    /** The age of the oldest; 0 where there is none. */
    public long oldest() {
        return days.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** How many are older than {@link #LONG_OPEN} days. */
    public long longOpen() {
        return days.stream().filter(age -> age > LONG_OPEN).count();
    }
}
