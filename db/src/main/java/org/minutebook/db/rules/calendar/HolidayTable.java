package org.minutebook.db.rules.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The holidays of a nation, as dated data with a year up to which they are confirmed. Within the table's years only what it lists is a
 * holiday; beyond them the standing rules are computed, and whoever asks is told that they are not confirmed.
 */
public final class HolidayTable {
    private final Map<LocalDate, PublicHoliday> dated;
    private final int firstYear;
    private final int confirmedTo;
    private final IntFunction<List<PublicHoliday>> standing;
    private final Map<Integer, Map<LocalDate, PublicHoliday>> computed = new ConcurrentHashMap<>();

    private HolidayTable(
            Map<LocalDate, PublicHoliday> dated,
            int firstYear,
            int confirmedTo,
            IntFunction<List<PublicHoliday>> standing) {
        this.dated = dated;
        this.firstYear = firstYear;
        this.confirmedTo = confirmedTo;
        this.standing = standing;
    }

    /**
     * A table of dated rows.
     *
     * @param confirmedTo the last year of which every row is known
     * @param standing the rules for the years that the table leaves out
     */
    public static HolidayTable of(
            Collection<PublicHoliday> rows, int confirmedTo, IntFunction<List<PublicHoliday>> standing) {
        Map<LocalDate, PublicHoliday> dated = byDay(rows);
        int firstYear = dated.keySet().stream()
                .mapToInt(LocalDate::getYear)
                .min()
                .orElseThrow(() -> new IllegalArgumentException("A holiday table needs rows"));
        return new HolidayTable(dated, firstYear, confirmedTo, standing);
    }

    /** The holiday on a day. */
    public Optional<PublicHoliday> on(LocalDate day) {
        return Optional.ofNullable(
                confirms(day)
                        ? dated.get(day)
                        : computed.computeIfAbsent(day.getYear(), year -> byDay(standing.apply(year)))
                                .get(day));
    }

    /** Whether the table speaks for the year of a day. */
    public boolean confirms(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= confirmedTo;
    }

    /** The last year that is confirmed. */
    public int confirmedTo() {
        return confirmedTo;
    }

    /** Whether the table ends so soon that somebody should look for the next years' holidays. */
    public boolean endsWithin(int days, LocalDate today) {
        return !confirms(today.plusDays(days));
    }

    /** The dated rows, in their order. */
    public List<PublicHoliday> rows() {
        return dated.values().stream()
                .sorted(Comparator.comparing(PublicHoliday::day))
                .toList();
    }

    private static Map<LocalDate, PublicHoliday> byDay(Collection<PublicHoliday> rows) {
        return rows.stream().collect(Collectors.toUnmodifiableMap(PublicHoliday::day, Function.identity()));
    }
}
