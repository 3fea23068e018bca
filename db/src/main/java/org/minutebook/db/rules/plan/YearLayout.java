package org.minutebook.db.rules.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.calendar.LeftOut;
import org.minutebook.db.rules.calendar.WorkingDays;

/**
 * Dates for a year of meetings, in a board's own rhythm: every so many months on the same weekday of the month (catalogue F1). It only
 * proposes; the officer ticks.
 */
public final class YearLayout {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final int LAST = 5;

    /**
     * One date.
     *
     * @param says how it comes about: "fourth Thursday", "a week earlier than …"
     */
    public record Proposal(LocalDate day, String says) {}

    /**
     * What a board usually does, from the meetings it has had.
     *
     * @param venue blank where none is usual
     */
    public record Usual(
            @Nullable LocalTime startsAt,
            String venue,
            @Nullable DayOfWeek weekday) {}

    private YearLayout() {}

    /**
     * Dates from the first on, until the last day allowed.
     *
     * @param first sets the weekday and its place in the month: a fourth Thursday goes on with fourth Thursdays
     * @param everyMonths how many months lie between
     * @param working the days on which a board can meet
     */
    public static List<Proposal> propose(LocalDate first, int everyMonths, LocalDate until, WorkingDays working) {
        if (everyMonths < 1) {
            throw new IllegalArgumentException("Every " + everyMonths + " months");
        }
        int ordinal = (first.getDayOfMonth() - 1) / 7 + 1;
        List<Proposal> proposals = new ArrayList<>();
        for (LocalDate month = first.withDayOfMonth(1); ; month = month.plusMonths(everyMonths)) {
            LocalDate day = month.with(
                    ordinal >= LAST
                            ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                            : TemporalAdjusters.dayOfWeekInMonth(ordinal, first.getDayOfWeek()));
            if (day.isAfter(until)) {
                return proposals;
            }
            proposals.add(avoiding(day, words(ordinal, first.getDayOfWeek()), working));
        }
    }

    /** A day that is not worked is passed by a week: earlier first, since what waits should not wait longer. */
    private static Proposal avoiding(LocalDate day, String words, WorkingDays working) {
        Optional<LeftOut> out = working.leftOut(day);
        if (out.isEmpty()) {
            return new Proposal(day, words);
        }
        for (int weeks : new int[] {-1, 1, -2, 2}) {
            LocalDate other = day.plusWeeks(weeks);
            if (working.isWorking(other)) {
                String far = Math.abs(weeks) == 1 ? "a week " : "two weeks ";
                return new Proposal(
                        other,
                        far + (weeks < 0 ? "before" : "after") + " the " + words + ", since " + DAY.format(day) + " is "
                                + out.get().name());
            }
        }
        return new Proposal(day, words + ", which is " + out.get().name());
    }

    private static String words(int ordinal, DayOfWeek weekday) {
        return (ordinal >= LAST ? "last" : ORDINALS.get(ordinal - 1)) + " "
                + weekday.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** The time, the place and the weekday of most meetings of a board. */
    public static Usual usual(List<Meeting> meetings) {
        List<Meeting> ordinary = meetings.stream()
                .filter(meeting -> meeting.kind() == Meeting.Kind.ORDINARY || meeting.kind() == Meeting.Kind.ANNUAL)
                .toList();
        return new Usual(
                most(ordinary, meeting -> Optional.ofNullable(meeting.startsAt()))
                        .orElse(null),
                most(ordinary, meeting -> Optional.of(meeting.venue()).filter(venue -> !venue.isBlank()))
                        .orElse(""),
                most(ordinary, meeting -> Optional.of(meeting.day().getDayOfWeek()))
                        .orElse(null));
    }

    /** The next date in a board's rhythm after its last meeting, where two meetings show one. */
    public static Optional<LocalDate> next(List<Meeting> meetings, WorkingDays working) {
        List<LocalDate> days = meetings.stream()
                .filter(meeting -> BoardMeetings.isOne(meeting) && !PlanState.failed(meeting))
                .map(Meeting::day)
                .distinct()
                .sorted()
                .toList();
        if (days.size() < 2) {
            return Optional.empty();
        }
        List<Long> months = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            months.add(Math.max(
                    1, Math.round((days.get(i).toEpochDay() - days.get(i - 1).toEpochDay()) / 30.44)));
        }
        int usual = months.stream().sorted().toList().get(months.size() / 2).intValue();
        LocalDate last = days.getLast();
        List<Proposal> two = propose(last, usual, last.plusMonths(usual + 1L), working);
        return two.stream().map(Proposal::day).filter(day -> day.isAfter(last)).findFirst();
    }

    private static <T> Optional<T> most(List<Meeting> meetings, Function<Meeting, Optional<T>> of) {
        Map<T, Long> counts = meetings.stream()
                .flatMap(meeting -> of.apply(meeting).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparingLong((Map.Entry<T, Long> entry) -> entry.getValue())
                        .thenComparing(entry -> String.valueOf(entry.getKey())))
                .map(Map.Entry::getKey);
    }
}
