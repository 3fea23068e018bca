package org.minutebook.db.rules.calendar;

import java.time.LocalDate;

/**
 * The last day of a period, one function for each phrase that the law uses (DAT-03). No deadline rolls forward to the next working day
 * unless its own rule says so; an internal working deadline always rolls back.
 */
public final class Periods {
    private Periods() {}

    /** "n days beginning with D": D is the first of them. */
    public static LocalDate daysBeginningWith(LocalDate day, int days) {
        return day.plusDays(days - 1L);
    }

    /** "within n days of / after D": D is not counted. */
    public static LocalDate daysAfter(LocalDate day, int days) {
        return day.plusDays(days);
    }

    /** "n years beginning with D": ends on the day before the anniversary. */
    public static LocalDate yearsBeginningWith(LocalDate day, int years) {
        return anniversary(day, years).minusDays(1);
    }

    /** "within n months after D": the corresponding date, or the last day of a month that has none. */
    public static LocalDate monthsAfter(LocalDate day, int months) {
        return day.plusMonths(months);
    }

    /** "within n years after D": the corresponding date, or the last day of February. */
    public static LocalDate yearsAfter(LocalDate day, int years) {
        return day.plusMonths(12L * years);
    }

    /** "not later than the nth working day following D": D is not counted. */
    public static LocalDate workingDayFollowing(LocalDate day, int count, WorkingDays days) {
        return days.after(day, count).counted().getLast();
    }

    /** The same date years later; 29 February comes round on 1 March in a year without it. */
    public static LocalDate anniversary(LocalDate day, int years) {
        LocalDate same = day.plusYears(years);
        return same.getDayOfMonth() == day.getDayOfMonth() ? same : same.plusDays(1);
    }

    /** The day the office works to: the deadline, or the last working day before it. */
    public static LocalDate workingDeadline(LocalDate last, WorkingDays days) {
        return days.onOrBefore(last);
    }
}
