package org.minutebook.db.rules.calendar;

import java.time.LocalDate;

/**
 * A day that was not counted, and why.
 *
 * @param name "Saturday", "Spring bank holiday", "Offices closed"
 */
public record LeftOut(LocalDate day, String name, SourceStatus status) {
    /** Whether it is an ordinary Saturday or Sunday. */
    public boolean weekend() {
        return StandingHolidays.weekend(day);
    }
}
