package org.minutebook.db.rules.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Days that were counted, one by one, and those that were passed over.
 *
 * @param counted in their order
 * @param leftOut in their order, with the reason of each
 */
public record DayCount(List<LocalDate> counted, List<LeftOut> leftOut) {
    /** Nothing was counted. */
    public static final DayCount NONE = new DayCount(List.of(), List.of());

    public DayCount {
        counted = List.copyOf(counted);
        leftOut = List.copyOf(leftOut);
    }

    public int size() {
        return counted.size();
    }

    /** How well the days that were left out are known to be holidays. */
    public SourceStatus status() {
        return leftOut.stream().map(LeftOut::status).reduce(SourceStatus.V, SourceStatus::and);
    }
}
