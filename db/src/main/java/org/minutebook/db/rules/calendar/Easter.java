package org.minutebook.db.rules.calendar;

import java.time.LocalDate;

/** Easter Day of the Gregorian calendar. */
final class Easter {
    private Easter() {}

    /**
     * By the algorithm that "A New York correspondent" gave in Nature on 20 April 1876 and that Meeus, Jones and Butcher made known:
     * it has no exceptions in any year of the Gregorian calendar.
     */
    static LocalDate sunday(int year) {
        int moon = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int inCentury = Math.floorMod(year, 100);
        int correction = (8 * century + 13) / 25;
        int epact = Math.floorMod(19 * moon + century - century / 4 - correction + 15, 30);
        int weekday = Math.floorMod(32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4, 7);
        int late = (moon + 11 * epact + 22 * weekday) / 451;
        int dayOfMarch = epact + weekday - 7 * late + 22;
        return LocalDate.of(year, 3, 1).plusDays(dayOfMarch - 1L);
    }
}
