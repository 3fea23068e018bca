package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.Progress;
import org.minutebook.db.rules.Fold;

/**
 * A table of a file that is known again by the heading of one of its columns, wherever that column is by now, hidden or
 * not, and wherever the row of headings was sorted to.
 *
 * @param place what to call it in a message
 * @param rows those with text, without the headings
 */
public record KeyedTable(String place, List<Row> rows) {

    /**
     * One row.
     *
     * @param number as the file's own program shows it
     * @param cells by the fold of their heading
     */
    public record Row(int number, Map<String, Cell> cells) {
        public Cell cell(String heading) {
            return cells.getOrDefault(Fold.text(heading), Cell.EMPTY);
        }
    }

    /**
     * One cell.
     *
     * @param day where it holds a real date and not text
     * @param continued whether it repeats the cell above, with which it was merged
     */
    public record Cell(String text, @Nullable LocalDate day, boolean continued) {
        static final Cell EMPTY = new Cell("", null, false);
    }

    /**
     * Reads the tables that have one of the wanted headings.
     *
     * @return by their heading; a heading that no table has is missing
     */
    public static Map<String, KeyedTable> read(Path file, List<String> headings, Progress progress)
            throws IntakeProblem {
        Map<String, KeyedTable> found = new LinkedHashMap<>();
        try (TableReader tables = TableReader.open(file)) {
            for (RawTable whole : tables.read(tables.heads(), progress)) {
                for (String heading : headings) {
                    under(whole, heading).ifPresent(table -> found.putIfAbsent(heading, table));
                }
            }
        } catch (OutOfMemoryError full) {
            throw Limits.tooLittleMemory(file, full);
        }
        return found;
    }

    /** Whether the first rows of a file have a heading; the rest of it is not read. */
    public static boolean has(Path file, String heading) throws IntakeProblem {
        try (TableReader tables = TableReader.open(file)) {
            return tables.heads().stream().anyMatch(head -> under(head, heading).isPresent());
        } catch (OutOfMemoryError full) {
            throw Limits.tooLittleMemory(file, full);
        }
    }

    private static Optional<KeyedTable> under(RawTable table, String heading) {
        String wanted = Fold.text(heading);
        for (RawRow top : table.rows()) {
            if (top.cells().stream().anyMatch(cell -> Fold.text(cell.text()).equals(wanted))) {
                List<String> names =
                        top.cells().stream().map(cell -> Fold.text(cell.text())).toList();
                return Optional.of(new KeyedTable(
                        table.place(),
                        table.rows().stream()
                                .filter(row -> row != top)
                                .map(row -> row(row, names))
                                .toList()));
            }
        }
        return Optional.empty();
    }

    private static Row row(RawRow row, List<String> names) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        List<RawCell> there = new ArrayList<>(row.cells());
        for (int i = 0; i < there.size(); i++) {
            RawCell cell = there.get(i);
            // text under no heading is text all the same: a row that somebody added may have nothing else
            String name = i < names.size() && !names.get(i).isEmpty() ? names.get(i) : "column" + (i + 1);
            if (!cell.isBlank()) {
                cells.putIfAbsent(name, new Cell(cell.text(), cell.day(), cell.continued()));
            }
        }
        return new Row(row.number(), cells);
    }
}
