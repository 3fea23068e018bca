package org.minutebook.db.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which days are worked: Monday to Friday, without the holidays of the tables and without what the book adds to them (DAT-02). Maundy
 * Thursday, Christmas Eve and New Year's Eve are ordinary working days.
 */
public final class WorkingDays {
    /** No council is shut for so long: a search that comes this far has met a closure with a wrong year. */
    private static final int SEARCHED = 1_000;

    private final List<HolidayTable> tables;
    private final Map<LocalDate, LeftOut> added;
    private final Set<LocalDate> workedAfterAll;

    /**
     * Days of some tables, corrected.
     *
     * @param added days that are not worked beside the tables'
     * @param workedAfterAll days that the tables call holidays and that were moved
     */
    WorkingDays(List<HolidayTable> tables, Map<LocalDate, LeftOut> added, Set<LocalDate> workedAfterAll) {
        this.tables = List.copyOf(tables);
        this.added = Map.copyOf(added);
        this.workedAfterAll = Set.copyOf(workedAfterAll);
    }

    /** The days of a table alone. */
    public static WorkingDays of(HolidayTable table) {
        return new WorkingDays(List.of(table), Map.of(), Set.of());
    }

    /** Why a day is not worked; empty on a working day. */
    public Optional<LeftOut> leftOut(LocalDate day) {
        if (StandingHolidays.weekend(day)) {
            String name = day.getDayOfWeek() == DayOfWeek.SATURDAY ? "Saturday" : "Sunday";
            return Optional.of(new LeftOut(day, name, SourceStatus.V));
        }
        LeftOut own = added.get(day);
        if (own != null) {
            return Optional.of(own);
        }
        if (workedAfterAll.contains(day)) {
            return Optional.empty();
        }
        for (HolidayTable table : tables) {
            Optional<PublicHoliday> holiday = table.on(day);
            if (holiday.isPresent()) {
                return holiday.map(found -> new LeftOut(day, found.name(), found.status()));
            }
        }
        return Optional.empty();
    }

    public boolean isWorking(LocalDate day) {
        return leftOut(day).isEmpty();
    }

    /** Whether the tables are confirmed for every year from one day to another. */
    public boolean confirmed(LocalDate from, LocalDate until) {
        return tables.stream().allMatch(table -> table.confirms(from) && table.confirms(until));
    }

    /** The day itself where it is worked, else the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return step(day, -1);
    }

    /** The day itself where it is worked, else the first working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        return step(day, 1);
    }

    /** The working days strictly between two days. */
    public DayCount between(LocalDate from, LocalDate until) {
        List<LocalDate> counted = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (LocalDate day = from.plusDays(1); day.isBefore(until); day = day.plusDays(1)) {
            Optional<LeftOut> reason = leftOut(day);
            if (reason.isEmpty()) {
                counted.add(day);
            } else {
                leftOut.add(reason.get());
            }
        }
        return new DayCount(counted, leftOut);
    }

    /** The {@code count} working days before a day, which is not one of them, in the order of the calendar. */
    public DayCount before(LocalDate day, int count) {
        return count(day, count, -1);
    }

    /** The {@code count} working days after a day, which is not one of them. */
    public DayCount after(LocalDate day, int count) {
        return count(day, count, 1);
    }

    private DayCount count(LocalDate from, int count, int direction) {
        List<LocalDate> counted = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        LocalDate day = from;
        while (counted.size() < count) {
            day = day.plusDays(direction);
            Optional<LeftOut> reason = leftOut(day);
            if (reason.isEmpty()) {
                counted.add(day);
            } else {
                leftOut.add(reason.get());
                guard(from, leftOut.size() - counted.size());
            }
        }
        return direction > 0 ? new DayCount(counted, leftOut) : new DayCount(counted.reversed(), leftOut.reversed());
    }

    private LocalDate step(LocalDate from, int direction) {
        LocalDate day = from;
        for (int steps = 0; !isWorking(day); steps++) {
            guard(from, steps);
            day = day.plusDays(direction);
        }
        return day;
    }

    private static void guard(LocalDate from, int steps) {
        if (steps > SEARCHED) {
            throw new NoWorkingDay(from);
        }
    }

    /** The book's closures leave no working day for years: one of them was entered with a wrong date. */
    public static final class NoWorkingDay extends IllegalStateException {
        NoWorkingDay(LocalDate from) {
            super("There is no working day within years of " + DayWords.full(from)
                    + ": look for a closure with a wrong date in the settings.");
        }
    }
}
