package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.Progress;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.workshop.WorkshopLine;

/**
 * Reads the table of a workshop from Word, Excel or text: theme, key points, recommended actions with their timescale, proposed lead.
 * A theme or a lead that stands once beside several rows is that of each.
 */
public final class WorkshopReader {
    private enum Column {
        NUMBER("no", "number"),
        THEME("theme"),
        KEY_POINTS("keypoints"),
        ACTIONS("recommendedaction", "action"),
        TIMESCALE("timescale"),
        LEAD("proposedlead", "lead");

        private final List<String> begin;

        Column(String... begin) {
            this.begin = List.of(begin);
        }

        /** A short heading is that word alone: "No" does not head "Notes". */
        boolean heads(String folded) {
            return begin.stream().anyMatch(word -> this == NUMBER ? folded.equals(word) : folded.startsWith(word));
        }
    }

    private WorkshopReader() {}

    /** @throws IntakeProblem where the file has no such table; the message is for the user */
    public static List<WorkshopLine> read(Path file, Progress progress) throws IntakeProblem {
        List<WorkshopLine> lines = new ArrayList<>();
        try (TableReader tables = TableReader.open(file)) {
            boolean found = false;
            for (RawTable table : tables.read(tables.heads(), progress)) {
                Optional<Map<Column, Integer>> columns = table.rows().stream()
                        .limit(Limits.HEADING_ROWS)
                        .flatMap(row -> headings(row).stream())
                        .findFirst();
                if (columns.isPresent()) {
                    found = true;
                    rows(table, columns.get(), lines);
                }
            }
            if (!found) {
                throw IntakeProblem.in(
                        file,
                        "has no table with the headings of a workshop’s: put Theme, Key points, Recommended actions and"
                                + " Proposed lead above its columns.");
            }
        } catch (OutOfMemoryError full) {
            throw Limits.tooLittleMemory(file, full);
        }
        if (lines.stream().noneMatch(line -> line.number() > 0)) {
            throw IntakeProblem.in(
                    file,
                    "numbers none of its actions: type “1.” before the first, “2.” before the second and so on;"
                            + " numbers that Word counts by itself are not in the text.");
        }
        return List.copyOf(lines);
    }

    private static Optional<Map<Column, Integer>> headings(RawRow row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            String folded = Fold.text(row.cell(i).text());
            for (Column column : Column.values()) {
                if (column.heads(folded) && !columns.containsValue(i)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        boolean all = columns.containsKey(Column.THEME)
                && columns.containsKey(Column.ACTIONS)
                && columns.containsKey(Column.LEAD);
        return all ? Optional.of(columns) : Optional.empty();
    }

    private static void rows(RawTable table, Map<Column, Integer> columns, List<WorkshopLine> lines) {
        boolean begun = false;
        String theme = "";
        for (RawRow row : table.rows()) {
            if (headings(row).isPresent()) {
                begun = true; // tables print their headings again at the top of a page
            } else if (begun && !row.isBlank()) {
                String here = cell(row, columns, Column.THEME).text();
                theme = here.isBlank() ? theme : here;
                RawCell points = cell(row, columns, Column.KEY_POINTS);
                String number = cell(row, columns, Column.NUMBER).text().strip();
                String actions = cell(row, columns, Column.ACTIONS).text();
                lines.addAll(WorkshopLine.read(
                        theme,
                        points.continued() ? "" : points.text(),
                        number.matches("\\d{1,3}") ? number + ". " + actions : actions,
                        cell(row, columns, Column.TIMESCALE).text(),
                        cell(row, columns, Column.LEAD).text()));
            }
        }
    }

    private static RawCell cell(RawRow row, Map<Column, Integer> columns, Column column) {
        return row.cell(columns.getOrDefault(column, -1));
    }
}
