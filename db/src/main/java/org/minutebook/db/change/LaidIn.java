package org.minutebook.db.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;

/**
 * What a cycle brought into the plan.
 *
 * @param due the day by which it is due
 * @param day the day of the meeting that it was laid in for; empty where none is known yet
 * @param moved whether it stood in the plan already and only found its meeting
 * @param because the reason as it stands in the entry's note
 */
public record LaidIn(
        Id<Cycle> cycle,
        Id<ForwardPlanEntry> entry,
        LocalDate due,
        @Nullable LocalDate day,
        boolean moved,
        String because) {}
