package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.minutebook.db.rules.calendar.DayCount;
import org.minutebook.db.rules.calendar.WorkingDays;

/** So many days before a meeting, counted in one way: what a statute, standing orders or terms of reference ask for. */
public record NoticeRule(int days, Unit unit) {
    /** How days are counted back from a meeting. */
    public enum Unit {
        /** Neither the day of publication nor the day of the meeting counts, and working days only. */
        CLEAR_WORKING_DAYS("clear days", "clear day"),
        /** "No later than n working days before": the day of publication counts. */
        WORKING_DAYS("working days", "working day"),
        /** "n days before", weekends and holidays and all. */
        CALENDAR_DAYS("calendar days", "calendar day");

        private final String plural;
        private final String singular;

        Unit(String plural, String singular) {
            this.plural = plural;
            this.singular = singular;
        }

        /** "4 clear days", "1 working day". */
        public String of(int count) {
            return count + " " + (count == 1 ? singular : plural);
        }
    }

    /** Public notice, agenda and reports in England. Wales has three: never its rule. */
    public static final NoticeRule FIVE_CLEAR_DAYS = new NoticeRule(5, Unit.CLEAR_WORKING_DAYS);

    public NoticeRule {
        if (days < 0) {
            throw new IllegalArgumentException("A notice of " + days + " days");
        }
    }

    /** The last day of publication for a meeting, and the days that were counted. */
    public Latest latest(LocalDate meeting, WorkingDays calendar) {
        return switch (unit) {
            case CLEAR_WORKING_DAYS -> {
                DayCount clear = calendar.before(meeting, days + 1);
                LocalDate published = clear.counted().getFirst();
                yield new Latest(published, calendar.between(published, meeting));
            }
            case WORKING_DAYS -> {
                LocalDate published = days == 0
                        ? meeting
                        : calendar.before(meeting, days).counted().getFirst();
                yield new Latest(published, count(published, meeting, calendar));
            }
            case CALENDAR_DAYS -> {
                LocalDate published = meeting.minusDays(days);
                yield new Latest(published, count(published, meeting, calendar));
            }
        };
    }

    /** The days that a publication gave before a meeting, as this rule counts them. */
    public DayCount count(LocalDate published, LocalDate meeting, WorkingDays calendar) {
        return switch (unit) {
            case CLEAR_WORKING_DAYS -> calendar.between(published, meeting);
            case WORKING_DAYS -> calendar.between(published.minusDays(1), meeting);
            case CALENDAR_DAYS ->
                published.isBefore(meeting)
                        ? new DayCount(published.datesUntil(meeting).toList(), List.of())
                        : DayCount.NONE;
        };
    }

    public boolean meets(LocalDate published, LocalDate meeting, WorkingDays calendar) {
        return published.isBefore(meeting)
                && count(published, meeting, calendar).size() >= days;
    }

    /** The first day after a publication on which a meeting has these days of notice. It may be a Saturday: the rule says nothing of it. */
    public LocalDate earliest(LocalDate published, WorkingDays calendar) {
        return switch (unit) {
            case CLEAR_WORKING_DAYS -> lastOf(published, days, calendar).plusDays(1);
            case WORKING_DAYS -> lastOf(published.minusDays(1), days, calendar).plusDays(1);
            case CALENDAR_DAYS -> published.plusDays(Math.max(1, days));
        };
    }

    /** "5 clear days". */
    public String words() {
        return unit.of(days);
    }

    private static LocalDate lastOf(LocalDate from, int days, WorkingDays calendar) {
        return days == 0 ? from : calendar.after(from, days).counted().getLast();
    }

    /** How many days lie from one day to another, as the calendar has them. */
    static long calendarDays(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }

    /**
     * The last day of publication.
     *
     * @param count the days that make up the notice, and those between that do not count
     */
    public record Latest(LocalDate day, DayCount count) {}
}
