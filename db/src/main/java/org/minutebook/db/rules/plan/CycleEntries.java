package org.minutebook.db.rules.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * Which entries of a plan a cycle brought there, or an officer in its place. What a cycle laid in is known again by its source, which
 * begins with the cycle's name and its due day.
 */
public final class CycleEntries {
    /** How long before a due day an entry of the officer's own may stand for it, where the lead is shorter. */
    private static final int MONTHS_AROUND = 6;

    private CycleEntries() {}

    /** What the source of an entry says that the cycle lays in for a due day. */
    public static String source(Cycle cycle, LocalDate due) {
        return key(cycle, due) + (cycle.source().isBlank() ? "" : " (" + cycle.source() + ")");
    }

    /** Whether the cycle laid it in, for whatever due day. */
    public static boolean laid(ForwardPlanEntry entry, Cycle cycle) {
        return entry.source().startsWith(stem(cycle));
    }

    /** Whether the cycle laid it in for that due day. */
    public static boolean laidFor(ForwardPlanEntry entry, Cycle cycle, LocalDate due) {
        return entry.source().startsWith(key(cycle, due));
    }

    /**
     * Whether an officer planned it for the same thing: a like title, of the cycle's matter or none, in the months before the due day.
     *
     * @param day the day it is planned for
     */
    public static boolean standsFor(ForwardPlanEntry entry, @Nullable LocalDate day, Cycle cycle, LocalDate due) {
        if (day == null
                || day.isAfter(due)
                || !day.isAfter(due.minusMonths(Math.max(cycle.leadMonths(), MONTHS_AROUND)))
                || (cycle.lastDecidedOn() != null && !day.isAfter(cycle.lastDecidedOn()))
                || laid(entry, cycle)
                || entry.state() == ForwardPlanEntry.State.DROPPED
                || entry.state() == ForwardPlanEntry.State.DONE) {
            return false;
        }
        return (entry.matter() == null || entry.matter().equals(cycle.matter()))
                && TitleLikeness.between(entry.title(), cycle.name()).isPresent();
    }

    private static String stem(Cycle cycle) {
        return cycle.name() + ", due ";
    }

    private static String key(Cycle cycle, LocalDate due) {
        return stem(cycle) + DayWords.date(due);
    }
}
