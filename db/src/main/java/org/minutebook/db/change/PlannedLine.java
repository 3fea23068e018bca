package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a forward plan that came in from outside, read and not yet taken.
 *
 * @param row its row in the file, for messages
 * @param day the day it is planned for; empty in the undated list
 * @param printed words about the time where there is no day
 * @param title blank where a date stands without anything planned for it
 * @param note other columns, a line each
 */
public record PlannedLine(
        int row, @Nullable LocalDate day, String printed, String title, List<String> leads, String note) {
    public PlannedLine {
        leads = List.copyOf(leads);
    }

    /** Whether the line says only that the board meets on that day. */
    public boolean dateOnly() {
        return title.isBlank();
    }
}
