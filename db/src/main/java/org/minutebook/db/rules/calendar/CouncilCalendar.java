package org.minutebook.db.rules.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.db.model.Closure;
import org.minutebook.db.model.Holiday;

/**
 * The days of one council, read in three ways that are never mixed.
 *
 * @param ordinary England's table with the one-offs and moved days that the book adds
 * @param safe the same without the days on which the council's offices are closed (ATI-03) and without holidays that are expected
 *     but not proclaimed: papers cannot be inspected at closed offices
 * @param ukWide holidays of any part of the United Kingdom, for the Freedom of Information Act alone (DOC-07)
 * @param closed the days of the closures
 */
public record CouncilCalendar(WorkingDays ordinary, WorkingDays safe, WorkingDays ukWide, Set<LocalDate> closed) {
    private static final String CLOSED = "Offices closed";

    public CouncilCalendar {
        closed = Set.copyOf(closed);
    }

    /**
     * A council's calendar.
     *
     * @param otherNations the holidays of Scotland and Northern Ireland that are not England's
     * @param holidays the book's own: one-offs, and days that were moved
     */
    public static CouncilCalendar of(
            HolidayTable england,
            HolidayTable otherNations,
            Collection<Holiday> holidays,
            Collection<Closure> closures) {
        Map<LocalDate, LeftOut> proclaimed = new HashMap<>();
        Map<LocalDate, LeftOut> careful = new HashMap<>();
        Set<LocalDate> moved = new HashSet<>();
        Set<LocalDate> closed = new HashSet<>();
        closures.stream().filter(CouncilCalendar::plausible).forEach(closure -> closure.since()
                .datesUntil(closure.until().plusDays(1))
                .filter(day -> ordinaryDay(day, england))
                .forEach(day -> {
                    closed.add(day);
                    careful.put(day, new LeftOut(day, words(closure.name()), SourceStatus.V));
                }));
        for (Holiday holiday : holidays) {
            if (holiday.status() == Holiday.Status.EXPECTED) {
                String name = holiday.name() + " (expected, not proclaimed)";
                careful.put(holiday.day(), new LeftOut(holiday.day(), name, SourceStatus.UNVERIFIED));
                continue;
            }
            SourceStatus status = holiday.source().isBlank() ? SourceStatus.UNVERIFIED : SourceStatus.P;
            if (england.on(holiday.day()).isEmpty()) {
                proclaimed.put(holiday.day(), new LeftOut(holiday.day(), holiday.name(), status));
            }
            if (holiday.movedFrom() != null) {
                moved.add(holiday.movedFrom());
            }
        }
        careful.putAll(proclaimed);
        return new CouncilCalendar(
                new WorkingDays(List.of(england), proclaimed, moved),
                new WorkingDays(List.of(england), careful, moved),
                new WorkingDays(List.of(england, otherNations), proclaimed, moved),
                closed);
    }

    /** Whether a span of days touches Christmas and New Year, 24 December to 2 January, when offices are often closed (ATI-03). */
    public static boolean touchesChristmas(LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1)).anyMatch(CouncilCalendar::atChristmas);
    }

    /** Whether a closure is known within the Christmas and New Year days of a span. */
    public boolean christmasClosureKnown(LocalDate from, LocalDate until) {
        return closed.stream()
                .anyMatch(day ->
                        atChristmas(day) && !day.isBefore(from.minusDays(10)) && !day.isAfter(until.plusDays(10)));
    }

    private static boolean atChristmas(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 24
                || day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 2;
    }

    private static boolean ordinaryDay(LocalDate day, HolidayTable england) {
        return !StandingHolidays.weekend(day) && england.on(day).isEmpty();
    }

    /** A closure of more than a year is a slip of the pen; it would have to be walked through day by day. */
    private static boolean plausible(Closure closure) {
        return !closure.until().isBefore(closure.since())
                && closure.since().plusYears(1).isAfter(closure.until());
    }

    private static String words(String name) {
        return name.isBlank() ? CLOSED : name;
    }
}
