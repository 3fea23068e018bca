package org.minutebook.db.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The actions that are still to be done, as far as they are counted: read once, counted as often as wanted. */
public final class OpenActions {
    /**
     * One of them.
     *
     * @param raised when it was agreed, if that is known
     * @param due its day, or that of the meeting that it is due at
     * @param parked whether it waits on purpose
     */
    record One(
            long id, @Nullable LocalDate raised, @Nullable LocalDate due, boolean parked, boolean owned) {}

    private final List<One> all;

    OpenActions(List<One> all) {
        this.all = all;
    }

    OpenActions without(Set<Long> hidden) {
        return hidden.isEmpty()
                ? this
                : new OpenActions(
                        all.stream().filter(one -> !hidden.contains(one.id())).toList());
    }

    /** How many were agreed on each day; under nothing stand those whose day is not known. */
    public Map<Optional<LocalDate>, Integer> raised() {
        Map<Optional<LocalDate>, Integer> days = new HashMap<>();
        all.forEach(one -> days.merge(Optional.ofNullable(one.raised()), 1, Integer::sum));
        return days;
    }

    /** How many are due on each day from the first to the last, both included. */
    public Map<LocalDate, Integer> due(LocalDate from, LocalDate to) {
        Map<LocalDate, Integer> days = new HashMap<>();
        due().filter(day -> !day.isBefore(from) && !day.isAfter(to)).forEach(day -> days.merge(day, 1, Integer::sum));
        return days;
    }

    /** How many were due before a day, without those that are parked. */
    public int overdue(LocalDate today) {
        return (int) all.stream()
                .filter(one -> !one.parked() && one.due() != null && one.due().isBefore(today))
                .count();
    }

    /** How many nobody is named for. */
    public int unowned() {
        return (int) all.stream().filter(one -> !one.owned()).count();
    }

    private Stream<LocalDate> due() {
        return all.stream().map(One::due).flatMap(Stream::ofNullable);
    }
}
