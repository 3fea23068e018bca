package org.minutebook.app.documents.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.intake.ReadLog.Skipped;
import org.minutebook.app.documents.intake.ReadLog.Warning;
import org.minutebook.db.change.PlannedLine;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.OwnersPrinted;
import org.minutebook.db.rules.PrintedDate;
import org.minutebook.db.rules.plan.LeadsPrinted;

/**
 * Rows under the headings of a plan become its lines. A date holds for the rows below it, whether its cell is merged over them or they
 * are blank, until another date or a title begins a new part.
 */
final class PlanRowsRead {
    private static final Pattern UNDATED = Pattern.compile(
            "(?:undated|no date|without (?:a )?dates?|date (?:to be|tbc|tba).*|not dated|unscheduled|to be"
                    + " scheduled|future items?|other items?|-+|–|—|n/?a)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•*·▪◦]|\\(?\\d{1,2}[.)]) *");

    private final PlanHeadings headings;
    private final List<PlannedLine> lines;
    private final List<Skipped> skipped;
    private final List<Warning> warnings;
    private @Nullable LocalDate day;
    private String printed = "";

    PlanRowsRead(PlanHeadings headings, List<PlannedLine> lines, List<Skipped> skipped, List<Warning> warnings) {
        this.headings = headings;
        this.lines = lines;
        this.skipped = skipped;
        this.warnings = warnings;
    }

    void take(RawRow row) {
        if (row.isBlank() || headings.repeatedBy(row)) {
            return;
        }
        RawCell date = headings.cell(row, PlanField.DATE);
        String title = Fold.spaces(headings.cell(row, PlanField.AGENDA).text());
        String only = only(row);
        if (!only.isEmpty() && title.isEmpty() && !isTime(date)) {
            // a title over a new part of the plan: what follows it has no date until one is printed
            day = null;
            printed = "";
            return;
        }
        if (!date.isBlank() && !date.continued()) {
            read(date, row.number());
        }
        if (!title.isEmpty() && headings.cell(row, PlanField.AGENDA).continued()) {
            return;
        }
        if (!title.isEmpty()) {
            entries(row);
        } else if (!date.isBlank() && day != null) {
            lines.add(new PlannedLine(row.number(), day, "", "", List.of(), ""));
        } else {
            skipped.add(new Skipped(
                    row.number(),
                    "There is no text in the column “"
                            + headings.texts().get(headings.columns().getOrDefault(PlanField.AGENDA, 0)) + "”."));
        }
    }

    /** The text of a row that has one cell of text, else empty. */
    private static String only(RawRow row) {
        Set<String> texts = new HashSet<>();
        for (RawCell cell : row.cells()) {
            if (!cell.isBlank() && !cell.continued()) {
                texts.add(Fold.spaces(cell.text()));
            }
        }
        return texts.size() == 1 ? texts.iterator().next() : "";
    }

    private static boolean isTime(RawCell date) {
        return date.day() != null
                || (!date.isBlank()
                        && !date.continued()
                        && PrintedDate.read(date.text()).isTimeWord());
    }

    private void read(RawCell cell, int row) {
        PrintedDate read = cell.day() == null ? PrintedDate.read(cell.text()) : PrintedDate.of(cell.text(), cell.day());
        day = read.day();
        printed = "";
        if (day == null && !UNDATED.matcher(read.printed()).matches()) {
            printed = read.printed();
            if (!read.isTimeWord()) {
                warnings.add(new Warning(
                        row,
                        "date",
                        read.printed(),
                        "",
                        "This is not read as a date; the words are kept beside the entry."));
            }
        }
        if (day != null && !read.warning().isEmpty()) {
            warnings.add(new Warning(row, "date", read.printed(), day.toString(), read.warning()));
        }
    }

    /** Usually one; where a cell lists several things and the leads keep step, each line is one. */
    private void entries(RawRow row) {
        List<String> titles = lines(headings.cell(row, PlanField.AGENDA).text());
        RawCell lead = headings.cell(row, PlanField.LEAD);
        List<String> leads = lead.continued() ? List.of() : lines(lead.text());
        boolean bulleted = titles.stream().allMatch(line -> BULLET.matcher(line).find());
        boolean each = titles.size() > 1 && (titles.size() == leads.size() || bulleted);
        if (!each) {
            add(row, Fold.spaces(String.join(" ", titles)), lead.continued() ? "" : lead.text());
            return;
        }
        for (int i = 0; i < titles.size(); i++) {
            add(
                    row,
                    BULLET.matcher(titles.get(i)).replaceFirst(""),
                    titles.size() == leads.size() ? leads.get(i) : lead.text());
        }
    }

    private void add(RawRow row, String title, String leadPrinted) {
        List<String> leads = leadPrinted.strip().contains("\n")
                ? OwnersPrinted.read(leadPrinted).stream()
                        .map(OwnersPrinted.Owner::printed)
                        .toList()
                : LeadsPrinted.read(leadPrinted);
        lines.add(new PlannedLine(row.number(), day, printed, title, leads, note(row)));
        if (leads.isEmpty() && day != null) {
            warnings.add(new Warning(
                    row.number(), "lead", leadPrinted.strip(), "", "No lead is named for “" + title + "”."));
        }
    }

    private String note(RawRow row) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            boolean heading =
                    i < headings.texts().size() && !headings.texts().get(i).isBlank();
            if (heading && !headings.columns().containsValue(i) && !row.cell(i).isBlank()) {
                notes.add(Fold.spaces(headings.texts().get(i)) + ": "
                        + row.cell(i).text().strip());
            }
        }
        return String.join("\n", notes);
    }

    private static List<String> lines(String cell) {
        return cell.lines().map(Fold::spaces).filter(line -> !line.isEmpty()).collect(Collectors.toList());
    }
}
