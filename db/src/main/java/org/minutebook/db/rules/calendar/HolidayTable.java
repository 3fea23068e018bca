package org.minutebook.db.rules.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The holidays of a nation, as dated data with a year up to which they are confirmed. Within the table's years only what it lists is a
 * holiday; beyond them the standing rules are computed, and whoever asks is told that they are not confirmed.
 */
public final class HolidayTable {
    private final NavigableMap<LocalDate, PublicHoliday> dated;
    private final int confirmedTo;
    private final IntFunction<List<PublicHoliday>> standing;
    private final Map<Integer, Map<LocalDate, PublicHoliday>> computed = new ConcurrentHashMap<>();

    private HolidayTable(
            NavigableMap<LocalDate, PublicHoliday> dated, int confirmedTo, IntFunction<List<PublicHoliday>> standing) {
        this.dated = dated;
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
        NavigableMap<LocalDate, PublicHoliday> dated = new TreeMap<>();
        rows.forEach(row -> dated.put(row.day(), row));
        if (dated.isEmpty()) {
            throw new IllegalArgumentException("A holiday table needs rows");
        }
        return new HolidayTable(Collections.unmodifiableNavigableMap(dated), confirmedTo, standing);
    }

    /** The holiday on a day. */
    public Optional<PublicHoliday> on(LocalDate day) {
        return Optional.ofNullable(
                confirms(day)
                        ? dated.get(day)
                        : computed.computeIfAbsent(day.getYear(), this::compute).get(day));
    }

    /** Whether the table speaks for the year of a day. */
    public boolean confirms(LocalDate day) {
        return day.getYear() >= dated.firstKey().getYear() && day.getYear() <= confirmedTo;
    }

    /** The last year that is confirmed. */
    public int confirmedTo() {
        return confirmedTo;
    }

    /** The dated rows, in their order. */
    public List<PublicHoliday> rows() {
        return List.copyOf(dated.values());
    }

    private Map<LocalDate, PublicHoliday> compute(int year) {
        return standing.apply(year).stream().collect(Collectors.toMap(PublicHoliday::day, Function.identity()));
    }
}
