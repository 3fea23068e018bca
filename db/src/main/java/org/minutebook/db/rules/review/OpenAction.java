package org.minutebook.db.rules.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.ActionAges;

/**
 * What a review looks at of an action that somebody still has to do.
 *
 * @param parked whether the board agreed to let it wait
 * @param said what was said of it, the earliest first
 */
public record OpenAction(
        Id<Action> id,
        String reference,
        @Nullable LocalDate raised,
        String text,
        boolean owned,
        boolean parked,
        WhenDue due,
        List<Said> said) {

    /** One thing that was said; the day is empty where nobody kept it. */
    public record Said(@Nullable LocalDate day, String text) {}

    public OpenAction {
        said = List.copyOf(said);
    }

    /** Calendar days since it was agreed; 0 where that day is not known. */
    public long age(LocalDate today) {
        return raised == null ? 0 : ActionAges.age(raised, today);
    }

    /**
     * For how many days it has been late: since the day it was due, or since it became one that a chair asks about. This puts
     * the oldest and the overdue first in one order.
     */
    public long late(LocalDate today) {
        long byAge = age(today) - ActionAges.LONG_OPEN;
        return due.until() == null ? byAge : Math.max(byAge, ActionAges.age(due.until(), today));
    }
}
