package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayCount;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.WorkingDays;

/**
 * The days that lead up to a meeting, counted back from it and from its publication. Every one of them is the office's own and rolls
 * back to a working day on which the offices are open; the day of publication is the careful one of both readings.
 *
 * @param lines in the order of their days
 */
public record Timetable(LocalDate meeting, PublicNotice notice, List<Line> lines) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h.mma", Locale.UK);

    /**
     * One day to keep.
     *
     * @param rolledFrom the day that was counted, where it is not worked and the deadline rolled back
     * @param count the days that were counted one by one
     */
    public record Line(
            String name,
            LocalDate day,
            @Nullable LocalTime dueAt,
            @Nullable LocalDate rolledFrom,
            DayCount count,
            String explained) {}

    public Timetable {
        lines = List.copyOf(lines);
    }

    /**
     * A meeting's timetable.
     *
     * @param notice how long before the meeting it is published
     * @param deadlines the board's, or {@link Deadline#USUAL}
     */
    public static Timetable of(
            LocalDate meeting, NoticeRule notice, List<Deadline> deadlines, CouncilCalendar calendar) {
        return of(meeting, notice, null, deadlines, calendar);
    }

    /**
     * A meeting's timetable, published by an hour of its day.
     *
     * @param publishedBy empty where the board sets none
     */
    public static Timetable of(
            LocalDate meeting,
            NoticeRule notice,
            @Nullable LocalTime publishedBy,
            List<Deadline> deadlines,
            CouncilCalendar calendar) {
        PublicNotice published = PublicNotice.of(meeting, notice, calendar);
        WorkingDays open = calendar.safe();
        List<Line> lines = new ArrayList<>();
        Line publication = line(
                new Deadline(Deadline.PUBLICATION, notice.days(), notice.unit(), Deadline.From.MEETING, publishedBy),
                meeting,
                open);
        lines.add(publication);
        for (Deadline deadline : deadlines) {
            LocalDate from = deadline.from() == Deadline.From.MEETING ? meeting : publication.day();
            lines.add(line(deadline, from, open));
        }
        lines.sort(Comparator.comparing(Line::day));
        lines.add(new Line("Meeting", meeting, null, null, DayCount.NONE, DayWords.full(meeting) + "."));
        return new Timetable(meeting, published, lines);
    }

    private static Line line(Deadline deadline, LocalDate from, WorkingDays open) {
        NoticeRule.Latest latest = new NoticeRule(deadline.count(), deadline.unit()).latest(from, open);
        LocalDate day = open.onOrBefore(latest.day());
        LocalDate rolledFrom = day.equals(latest.day()) ? null : latest.day();
        return new Line(
                deadline.name(),
                day,
                deadline.dueAt(),
                rolledFrom,
                latest.count(),
                explained(deadline, from, latest, day));
    }

    private static String explained(Deadline deadline, LocalDate from, NoticeRule.Latest latest, LocalDate day) {
        StringBuilder says = new StringBuilder(deadline.unit().of(deadline.count()))
                .append(" before ")
                .append(deadline.from().words())
                .append(" on ")
                .append(DayWords.full(from));
        if (deadline.unit() != NoticeRule.Unit.CALENDAR_DAYS && latest.count().size() > 0) {
            says.append(": counting ").append(DayWords.list(latest.count().counted()));
        }
        if (deadline.unit() != NoticeRule.Unit.CALENDAR_DAYS
                && !latest.count().leftOut().isEmpty()) {
            says.append("; not counting ")
                    .append(DayWords.leftOut(latest.count().leftOut()));
        }
        if (!day.equals(latest.day())) {
            says.append("; ")
                    .append(DayWords.full(latest.day()))
                    .append(" is not worked, so the day before it that is");
        }
        if (deadline.dueAt() != null) {
            says.append("; by ")
                    .append(
                            deadline.dueAt().equals(LocalTime.NOON)
                                    ? "noon"
                                    : TIME.format(deadline.dueAt()).toLowerCase(Locale.ROOT));
        }
        return says.append('.').toString();
    }
}
