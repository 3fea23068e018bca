package org.minutebook.db.rules.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.minutebook.db.model.Holiday;

/**
 * The holidays that come back every year, for years of which no table speaks. One-offs and moved days cannot be known from a rule:
 * whoever counts with these days says that the calendar is not confirmed.
 */
public final class StandingHolidays {
    private static final String RULE = "standing rule, not confirmed";

    private StandingHolidays() {}

    /** New Year, Easter, three Mondays and Christmas, with substitutes for those at a weekend (rules of DAT-01). */
    public static List<PublicHoliday> england(int year) {
        LocalDate easter = Easter.sunday(year);
        LocalDate may = LocalDate.of(year, Month.MAY, 1);
        List<PublicHoliday> holidays = new ArrayList<>();
        holidays.add(newYear(year));
        holidays.add(on(easter.minusDays(2), "Good Friday"));
        holidays.add(on(easter.plusDays(1), "Easter Monday"));
        holidays.add(on(may.with(firstInMonth(MONDAY)), "Early May bank holiday"));
        holidays.add(on(may.with(lastInMonth(MONDAY)), "Spring bank holiday"));
        holidays.add(on(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)), "Summer bank holiday"));
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        LocalDate boxing = christmas.plusDays(1);
        if (christmas.getDayOfWeek() == DayOfWeek.SUNDAY) {
            // Boxing Day is the Monday, and Christmas Day's substitute comes after it
            holidays.add(on(boxing, "Boxing Day"));
            holidays.add(substitute(christmas, christmas.plusDays(2), "Christmas Day"));
        } else {
            PublicHoliday first = orSubstitute(christmas, "Christmas Day", Set.of());
            holidays.add(first);
            holidays.add(orSubstitute(boxing, "Boxing Day", Set.of(first.day())));
        }
        return holidays;
    }

    /** Those of Scotland and Northern Ireland that are not England's (rules of DOC-07). */
    public static List<PublicHoliday> otherNations(int year) {
        LocalDate august = LocalDate.of(year, Month.AUGUST, 1);
        Set<LocalDate> taken = Set.of(newYear(year).day());
        return List.of(
                orSubstitute(LocalDate.of(year, Month.JANUARY, 2), "2nd January (Scotland)", taken),
                orSubstitute(LocalDate.of(year, Month.MARCH, 17), "St Patrick’s Day (Northern Ireland)", taken),
                orSubstitute(LocalDate.of(year, Month.JULY, 12), "Battle of the Boyne (Northern Ireland)", taken),
                on(august.with(firstInMonth(MONDAY)), "Summer bank holiday (Scotland)"),
                orSubstitute(LocalDate.of(year, Month.NOVEMBER, 30), "St Andrew’s Day (Scotland)", taken));
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static PublicHoliday newYear(int year) {
        return orSubstitute(LocalDate.of(year, Month.JANUARY, 1), "New Year’s Day", Set.of());
    }

    private static PublicHoliday orSubstitute(LocalDate day, String name, Set<LocalDate> taken) {
        LocalDate instead = day;
        while (weekend(instead) || taken.contains(instead)) {
            instead = instead.plusDays(1);
        }
        return instead.equals(day) ? on(day, name) : substitute(day, instead, name);
    }

    private static PublicHoliday on(LocalDate day, String name) {
        return new PublicHoliday(day, name, Holiday.Kind.BANK_HOLIDAY, null, RULE, SourceStatus.UNVERIFIED);
    }

    private static PublicHoliday substitute(LocalDate day, LocalDate instead, String name) {
        return new PublicHoliday(
                instead, name + " (substitute day)", Holiday.Kind.SUBSTITUTE_DAY, day, RULE, SourceStatus.UNVERIFIED);
    }
}
