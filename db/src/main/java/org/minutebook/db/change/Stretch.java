package org.minutebook.db.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day to a day, both included; an open end is as old, or lasts as long, as anybody knows. */
record Stretch(@Nullable LocalDate since, @Nullable LocalDate until) {
    static void inOrder(@Nullable LocalDate since, @Nullable LocalDate until, String what) throws Refused {
        if (since != null && until != null && until.isBefore(since)) {
            throw new Refused(what + " would end on " + Printed.day(until) + ", before it begins on "
                    + Printed.day(since) + ". Type the days again.");
        }
    }

    boolean overlaps(Stretch other) {
        return beginsBy(other.until) && other.beginsBy(until);
    }

    private boolean beginsBy(@Nullable LocalDate day) {
        return since == null || day == null || !since.isAfter(day);
    }

    /** "since 1 May 2020", "from 1 May 2020 to 3 June 2020". */
    String words() {
        if (since == null) {
            return until == null ? "for as long as anybody knows" : "until " + Printed.day(until);
        }
        return until == null
                ? "since " + Printed.day(since)
                : "from " + Printed.day(since) + " to " + Printed.day(until);
    }
}
