package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.intake.ReadLog.ReadColumn;
import org.minutebook.app.documents.intake.ReadLog.Warning;
import org.minutebook.db.rules.Fold;

/** Reads an action log from Excel, Word or text, row by row, and says of every row what became of it. */
public final class ActionLogReader {

    private ActionLogReader() {}

    /**
     * Reads a file by what is in it, whatever it is called.
     *
     * @param mapping headings matched to fields by hand
     * @throws IntakeProblem where the file is no action log; the message is for the user
     */
    public static ReadLog read(Path file, Mapping mapping, Progress progress) throws IntakeProblem {
        try (TableReader tables = TableReader.open(file)) {
            return read(file, tables, mapping, progress);
        } catch (OutOfMemoryError full) {
            throw Limits.tooLittleMemory(file, full);
        }
    }

    private static ReadLog read(Path file, TableReader tables, Mapping mapping, Progress progress)
            throws IntakeProblem {
        List<RawTable> heads = tables.heads();
        Choice choice = choose(heads, mapping);
        if (choice == null) {
            throw Headings.missing(file, heads, mapping);
        }
        Headings headings = choice.headings;
        RawTable table = tables.read(choice.head, progress);
        List<RawRow> rows = new ArrayList<>(
                table.rows().subList(headings.position() + 1, table.rows().size()));
        List<Warning> warnings = new ArrayList<>();
        List<RawTable> unread = new ArrayList<>(heads);
        unread.remove(choice.head);
        if (tables.tablesJoin()) {
            unread = join(tables, choice, unread, mapping, rows, progress);
        }
        if (rows.size() > Limits.ROWS) {
            throw Limits.tooManyRows(file);
        }
        aboutTheFile(table, headings, unread, rows, tables instanceof CsvTables, warnings);
        ActionRows actions = new ActionRows(headings, warnings);
        for (RawRow row : rows) {
            actions.take(row);
        }
        progress.at(rows.size(), rows.size(), "Reading " + table.place());
        return new ReadLog(
                file,
                table.place(),
                headings.row(),
                columns(headings),
                actions.actions(),
                actions.skipped(),
                List.copyOf(warnings));
    }

    private record Choice(RawTable head, Headings headings) {}

    private static @Nullable Choice choose(List<RawTable> heads, Mapping mapping) {
        Choice best = null;
        for (RawTable head : heads) {
            Headings headings = Headings.find(head, mapping);
            if (headings != null && (best == null || better(head, headings, best))) {
                best = new Choice(head, headings);
            }
        }
        return best;
    }

    private static boolean better(RawTable head, Headings headings, Choice best) {
        if (head.hidden() != best.head.hidden()) {
            return best.head.hidden();
        }
        return headings.score() > best.headings.score();
    }

    /** Adds the rows of tables under the same headings, in the order of the document; answers the rest. */
    private static List<RawTable> join(
            TableReader tables,
            Choice choice,
            List<RawTable> others,
            Mapping mapping,
            List<RawRow> rows,
            Progress progress)
            throws IntakeProblem {
        List<RawTable> unread = new ArrayList<>();
        int last = rows.isEmpty() ? choice.headings.row() : rows.getLast().number();
        for (RawTable other : others) {
            Headings again = Headings.find(other, mapping);
            if (again == null || !again.columns().equals(choice.headings.columns())) {
                unread.add(other);
                continue;
            }
            RawTable whole = tables.read(other, progress);
            for (RawRow row :
                    whole.rows().subList(again.position() + 1, whole.rows().size())) {
                // rows are numbered on, so that each number is one row of the document
                last++;
                rows.add(new RawRow(last, row.cells(), row.hidden()));
            }
        }
        return unread;
    }

    private static void aboutTheFile(
            RawTable table,
            Headings headings,
            List<RawTable> unread,
            List<RawRow> rows,
            boolean separatorsOnly,
            List<Warning> warnings) {
        for (String remark : table.remarks()) {
            warnings.add(new Warning(0, "", "", "", remark));
        }
        List<RawTable> withText =
                unread.stream().filter(other -> !other.rows().isEmpty()).toList();
        if (!separatorsOnly && !withText.isEmpty()) {
            warnings.add(new Warning(0, "", "", "", "Only " + table.place() + " was read; " + notRead(withText)));
        }
        if (table.hidden()) {
            warnings.add(new Warning(0, "", "", "", upper(table.place()) + " is hidden in the workbook; it was read."));
        }
        hidden(table, headings, rows, warnings);
        for (int i = 0; i < headings.texts().size(); i++) {
            String heading = headings.texts().get(i);
            if (headings.field(i) == null
                    && !heading.isBlank()
                    && StateColumn.in(headings).second() != i) {
                warnings.add(new Warning(
                        headings.row(),
                        "",
                        Fold.spaces(heading),
                        "",
                        "The column “" + Fold.spaces(heading)
                                + "” is no part of an action; its text is kept as a note."));
            }
        }
    }

    private static String notRead(List<RawTable> tables) {
        List<String> places = tables.stream().limit(10).map(RawTable::place).toList();
        return String.join(", ", places)
                + (tables.size() > 10 ? " and " + (tables.size() - 10) + " more" : "")
                + (tables.size() == 1 ? " was not." : " were not.");
    }

    private static void hidden(RawTable table, Headings headings, List<RawRow> rows, List<Warning> warnings) {
        List<String> hiddenRows = new ArrayList<>();
        int count = 0;
        for (RawRow row : rows) {
            if (row.hidden()) {
                count++;
                if (hiddenRows.size() < 10) {
                    hiddenRows.add(String.valueOf(row.number()));
                }
            }
        }
        if (count > 0) {
            String more = count > hiddenRows.size() ? " and " + (count - hiddenRows.size()) + " more" : "";
            warnings.add(new Warning(
                    0,
                    "",
                    "",
                    "",
                    count == 1
                            ? "Row " + hiddenRows.getFirst() + " is hidden in the file; it was read."
                            : "Rows " + String.join(", ", hiddenRows) + more
                                    + " are hidden in the file; they were read."));
        }
        Set<Integer> columns = new TreeSet<>(table.hiddenColumns());
        columns.retainAll(headings.columns().values());
        for (int column : columns) {
            warnings.add(new Warning(
                    0,
                    "",
                    headings.texts().get(column),
                    "",
                    "The column “" + headings.texts().get(column) + "” is hidden in the file; it was read."));
        }
    }

    private static List<ReadColumn> columns(Headings headings) {
        List<ReadColumn> columns = new ArrayList<>();
        for (int i = 0; i < headings.texts().size(); i++) {
            String heading = Fold.spaces(headings.texts().get(i));
            if (!heading.isEmpty()) {
                columns.add(new ReadColumn(heading, headings.field(i)));
            }
        }
        return List.copyOf(columns);
    }

    private static String upper(String place) {
        return place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
    }
}
