package org.minutebook.db.rules.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The dates of a municipal year for the front page: a column for each calendar year, headed by it.
 *
 * @param columns in the order of the years
 */
public record DatesBlock(List<Column> columns) {
    /** The meetings of one calendar year. */
    public record Column(int year, List<LocalDate> days) {
        public Column {
            days = List.copyOf(days);
        }
    }

    public DatesBlock {
        columns = List.copyOf(columns);
    }

    public static DatesBlock of(Collection<LocalDate> meetings) {
        Map<Integer, List<LocalDate>> years = meetings.stream()
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(LocalDate::getYear, TreeMap::new, Collectors.toList()));
        return new DatesBlock(years.entrySet().stream()
                .map(year -> new Column(year.getKey(), year.getValue()))
                .toList());
    }

    /** Row by row as a table prints it; a column that has ended is empty. */
    public List<List<Optional<LocalDate>>> rows() {
        int longest =
                columns.stream().mapToInt(column -> column.days.size()).max().orElse(0);
        List<List<Optional<LocalDate>>> rows = new ArrayList<>();
        for (int row = 0; row < longest; row++) {
            int at = row;
            rows.add(columns.stream()
                    .map(column ->
                            at < column.days.size() ? Optional.of(column.days.get(at)) : Optional.<LocalDate>empty())
                    .toList());
        }
        return rows;
    }
}
