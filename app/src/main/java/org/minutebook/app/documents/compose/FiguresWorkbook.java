package org.minutebook.app.documents.compose;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Sheet.Column;
import org.minutebook.app.documents.tree.Sheet.Kind;
import org.minutebook.app.documents.tree.Sheet.Value;
import org.minutebook.app.documents.tree.Workbook;
import org.minutebook.db.rules.calendar.DayWords;

/** Charts as lists of numbers, a sheet for each. */
public final class FiguresWorkbook {
    private FiguresWorkbook() {}

    /**
     * @param of whose figures they are
     * @param today the day they were counted, which every printed page says
     */
    public static Workbook of(String of, List<Chart> charts, LocalDate today, Instant made) {
        return Workbook.of(
                Meta.of(of + ": figures of actions as at " + DayWords.date(today), of, made),
                charts.stream().map(FiguresWorkbook::sheet).toArray(Sheet[]::new));
    }

    private static Sheet sheet(Chart chart) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(chart.headings().getFirst(), Kind.WRAPPED_TEXT, 40));
        chart.headings().stream()
                .skip(1)
                .map(heading -> Column.of(heading, Kind.NUMBER, 16))
                .forEach(columns::add);
        List<List<Value>> rows = new ArrayList<>();
        for (Chart.Bars bars : chart.bars()) {
            List<Value> row = new ArrayList<>();
            row.add(new Sheet.Text(bars.label()));
            bars.values().forEach(value -> row.add(new Sheet.Amount(BigDecimal.valueOf(value))));
            rows.add(row);
        }
        return Sheet.of(chart.title(), columns, rows);
    }
}
