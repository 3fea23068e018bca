package org.minutebook.db.rules.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;

/**
 * When a cycle falls due and at which meeting it should stand (catalogue F8; rulebook PHA-08, CLK-01, CLK-03, CLK-05). The day is the
 * one that was set from outside where there is one, else the last decision and the months of the cycle.
 */
public final class CycleDates {
    private CycleDates() {}

    /**
     * The last day by which the cycle's matter must be decided. For the pharmaceutical needs assessment: within three years of this
     * board's own previous publication (SI 2013/349, regulation 6, as amended by SI 2020/885 and SI 2021/1346).
     *
     * @return empty where no day follows: nothing was decided yet, or the date is set from outside and nobody typed it
     */
    public static Optional<LocalDate> due(Cycle cycle) {
        if (cycle.state() == Cycle.State.ENDED) {
            return Optional.empty();
        }
        if (cycle.nextDueOn() != null) {
            return Optional.of(cycle.nextDueOn());
        }
        return cycle.months() > 0 && cycle.lastDecidedOn() != null
                ? Optional.of(cycle.lastDecidedOn().plusMonths(cycle.months()))
                : Optional.empty();
    }

    /** The last working day on or before a due day; an internal deadline always rolls back. */
    public static LocalDate workingDeadline(LocalDate due, Predicate<LocalDate> working) {
        LocalDate day = due;
        while (!working.test(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * The meeting at which the matter should stand: the last one on or before the day that lies the cycle's lead before its due day; where
     * that is over, the next one after it that is not after the due day; where the due day itself has passed, the next one there is.
     *
     * @param meetings of the cycle's board
     */
    public static Optional<Meeting> meeting(Cycle cycle, LocalDate due, List<Meeting> meetings, LocalDate today) {
        List<Meeting> coming = meetings.stream()
                .filter(meeting -> !meeting.day().isBefore(today) && decides(meeting))
                .sorted(Comparator.comparing(Meeting::day))
                .toList();
        LocalDate wanted = due.minusMonths(cycle.leadMonths());
        @Nullable Meeting last = null;
        for (Meeting meeting : coming) {
            if (!meeting.day().isAfter(wanted)) {
                last = meeting;
            }
        }
        if (last != null) {
            // the calendar may end long before the lead begins: then the meeting that is wanted is not laid out yet
            return coming.getLast().equals(last) && last.day().plusDays(REACH).isBefore(wanted)
                    ? Optional.empty()
                    : Optional.of(last);
        }
        return coming.stream()
                .filter(meeting -> !meeting.day().isAfter(due) || due.isBefore(today))
                .findFirst();
    }

    /** A board that meets at all meets again within so many days; beyond its last known meeting nothing is laid in. */
    private static final int REACH = 120;

    private static boolean decides(Meeting meeting) {
        return BoardMeetings.isPublicDate(meeting)
                && !PlanState.failed(meeting)
                && meeting.state() != Meeting.State.HELD;
    }
}
