package org.minutebook.db.rules.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the planner sees it.
 *
 * @param about how findings name it: "meeting 12"
 * @param people the ids of those who sit on the board
 */
public record PlannedMeeting(
        String about,
        String board,
        LocalDate day,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        String venue,
        Set<Long> people) {
    public PlannedMeeting {
        people = Set.copyOf(people);
    }

    /** Whether the hours of two meetings of one day meet; a meeting without an end may last all day. */
    boolean overlaps(PlannedMeeting other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(PlannedMeeting other) {
        return startsAt == null || other.endsAt == null || startsAt.isBefore(other.endsAt);
    }
}
