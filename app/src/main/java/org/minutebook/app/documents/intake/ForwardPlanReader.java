package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.intake.ReadLog.Skipped;
import org.minutebook.app.documents.intake.ReadLog.Warning;
import org.minutebook.db.change.PlannedLine;

/** Reads a forward plan from Excel, Word or text: dates with what is planned for them and who leads it, and the list without dates. */
public final class ForwardPlanReader {
    private ForwardPlanReader() {}

    /**
     * Reads a file by what is in it, whatever it is called.
     *
     * @param mapping headings matched to fields by hand
     * @throws IntakeProblem where the file is no forward plan; the message is for the user
     */
    public static ReadPlan read(Path file, Map<PlanField, String> mapping, Progress progress) throws IntakeProblem {
        List<String> listed = List.of();
        if (FileNature.of(file) == FileNature.DOCUMENT) {
            PlanParagraphs paragraphs = PlanParagraphs.of(file);
            if (!paragraphs.hasTables()) {
                throw none(file);
            }
            listed = paragraphs.listed();
        }
        try (TableReader tables = TableReader.open(file)) {
            return read(file, tables, mapping, listed, progress);
        } catch (OutOfMemoryError full) {
            throw Limits.tooLittleMemory(file, full);
        }
    }

    private static ReadPlan read(
            Path file, TableReader tables, Map<PlanField, String> mapping, List<String> listed, Progress progress)
            throws IntakeProblem {
        List<PlannedLine> lines = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        List<String> places = new ArrayList<>();
        int last = 0;
        List<RawTable> heads = new ArrayList<>();
        List<PlanHeadings> found = new ArrayList<>();
        for (RawTable head : tables.heads()) {
            PlanHeadings headings = PlanHeadings.find(head, mapping);
            if (headings == null) {
                continue;
            }
            if (head.hidden()) {
                warnings.add(new Warning(
                        0, "", "", "", "The " + head.place() + " is hidden in the workbook; it was not read."));
                continue;
            }
            heads.add(head);
            found.add(headings);
        }
        for (RawTable table : tables.read(heads, progress)) {
            PlanHeadings headings = found.get(places.size());
            places.add(table.place());
            table.remarks().forEach(remark -> warnings.add(new Warning(0, "", "", "", remark)));
            PlanRowsRead rows = new PlanRowsRead(headings, lines, skipped, warnings);
            for (RawRow row :
                    table.rows().subList(headings.position() + 1, table.rows().size())) {
                // rows of a second table are numbered on, so that each number is one row of the document
                rows.take(
                        tables.tablesJoin() && places.size() > 1
                                ? new RawRow(last + row.number(), row.cells(), row.hidden())
                                : row);
            }
            last += table.rows().isEmpty() ? 0 : table.rows().getLast().number();
        }
        if (places.isEmpty()) {
            throw none(file);
        }
        for (String undated : listed) {
            lines.add(new PlannedLine(++last, null, "", undated, List.of(), ""));
        }
        return new ReadPlan(file, String.join(", ", places), once(lines), List.copyOf(skipped), List.copyOf(warnings));
    }

    /** A date that stands alone says nothing where entries have it too. */
    private static List<PlannedLine> once(List<PlannedLine> lines) {
        Set<LocalDate> said = new HashSet<>();
        for (PlannedLine line : lines) {
            if (!line.dateOnly() && line.day() != null) {
                said.add(line.day());
            }
        }
        return lines.stream()
                .filter(line -> !line.dateOnly() || (line.day() != null && said.add(line.day())))
                .toList();
    }

    private static IntakeProblem none(Path file) {
        return IntakeProblem.in(
                file,
                "has no table with the headings of a forward plan in its first " + Limits.HEADING_ROWS
                        + " rows: put headings such as Date, Agenda and Lead above what is planned, or say which"
                        + " heading is which with --map \"Agenda=…\".");
    }
}
