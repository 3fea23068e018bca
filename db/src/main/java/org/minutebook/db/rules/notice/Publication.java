package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.WorkingDays;

/**
 * When something was made public.
 *
 * @param at the hour, where it is known
 * @param cutOff the hour after which the safe reading takes it for the next working day's (ATI-02)
 */
public record Publication(LocalDate day, @Nullable LocalTime at, LocalTime cutOff) {
    /** Where a board says nothing else. */
    public static final LocalTime USUAL_CUT_OFF = LocalTime.of(17, 0);

    /** In office hours. */
    public static Publication on(LocalDate day) {
        return new Publication(day, null, USUAL_CUT_OFF);
    }

    public static Publication at(LocalDate day, LocalTime time) {
        return new Publication(day, time, USUAL_CUT_OFF);
    }

    /** The day it counts from in the safe reading: a working day, in time. */
    public LocalDate safeDay(WorkingDays safe) {
        return safe.onOrAfter(after() ? day.plusDays(1) : day);
    }

    /** "Wednesday 8 July 2026 at 18:30". */
    public String words() {
        return DayWords.full(day) + (at == null ? "" : " at " + at);
    }

    private boolean after() {
        return at != null && at.isAfter(cutOff);
    }
}
