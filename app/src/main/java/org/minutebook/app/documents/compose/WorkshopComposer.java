package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.app.documents.tree.Workbook;
import org.minutebook.db.rules.workshop.ActionNumbers;
import org.minutebook.db.rules.workshop.WorkshopState;

/**
 * The table of a workshop in four columns: theme, key points, recommended actions with their timescale, proposed lead. A theme, the key
 * points and a lead stand once beside all the lines that they are for.
 */
public final class WorkshopComposer {
    private static final List<String> HEADINGS =
            List.of("Theme", "Key points from group work", "Recommended action(s) and timescale", "Proposed lead");
    private static final List<Integer> WIDTHS = List.of(15, 34, 33, 18);

    private final WorkshopRecord record;
    private final HouseStyle style;

    public WorkshopComposer(WorkshopRecord record, HouseStyle style) {
        this.record = record;
        this.style = style;
    }

    public Document document(Instant made) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(record.board().name() + "\nRecommended actions of the workshop on " + day()));
        blocks.add(Paragraph.of(counted()).keptWithNext());
        blocks.add(Table.of("What the workshop recommends, theme by theme.", WIDTHS, HEADINGS, rows()));
        return new Document(meta(made), Page.landscape().withFooter(Footers.of(record.board(), what())), blocks);
    }

    /** With a column for each thing, so that it can be sorted, and taken in again. */
    public Workbook workbook(Instant made) {
        List<List<Sheet.Value>> rows = new ArrayList<>();
        for (WorkshopRecord.Line line : record.lines()) {
            String text = line.row().text();
            rows.add(List.of(
                    line.row().number() == 0
                            ? Sheet.Blank.BLANK
                            : Sheet.Value.of(line.row().number()),
                    Sheet.Value.of(line.row().theme()),
                    Sheet.Value.of(line.row().keyPoints()),
                    Sheet.Value.of(text),
                    Sheet.Value.of(line.row().timescale()),
                    Sheet.Value.of(line.row().lead()),
                    Sheet.Value.of(WorkshopState.said(line.row())),
                    Sheet.Value.of(line.reference()),
                    Sheet.Value.of(ActionNumbers.printed(ActionNumbers.named(text)))));
        }
        return Workbook.of(
                meta(made),
                Sheet.of(
                        "Recommended actions",
                        List.of(
                                Sheet.Column.of("No.", Sheet.Kind.NUMBER, 6),
                                Sheet.Column.of("Theme", Sheet.Kind.WRAPPED_TEXT, 20),
                                Sheet.Column.of("Key points", Sheet.Kind.WRAPPED_TEXT, 44),
                                Sheet.Column.of("Recommended action", Sheet.Kind.WRAPPED_TEXT, 44),
                                Sheet.Column.of("Timescale", Sheet.Kind.WRAPPED_TEXT, 18),
                                Sheet.Column.of("Proposed lead", Sheet.Kind.WRAPPED_TEXT, 28),
                                Sheet.Column.of("State", Sheet.Kind.WRAPPED_TEXT, 20),
                                Sheet.Column.of("In the log as", Sheet.Kind.TEXT, 12),
                                Sheet.Column.of("Names actions", Sheet.Kind.TEXT, 16)),
                        rows));
    }

    private List<Table.Row> rows() {
        List<Table.Row> rows = new ArrayList<>();
        List<WorkshopRecord.Line> lines = record.lines();
        for (int i = 0; i < lines.size(); i++) {
            List<Table.Cell> cells = new ArrayList<>();
            WorkshopRecord.Line line = lines.get(i);
            if (begins(i, WorkshopRecord.Line::sameTheme)) {
                cells.add(Table.Cell.of(line.row().theme()).over(reach(i, WorkshopRecord.Line::sameTheme)));
            }
            if (begins(i, WorkshopRecord.Line::goesOn)) {
                cells.add(points(line.row().keyPoints()).over(reach(i, WorkshopRecord.Line::goesOn)));
            }
            cells.add(action(line));
            if (begins(i, WorkshopRecord.Line::sameLead)) {
                cells.add(Table.Cell.of(line.row().lead()).over(reach(i, WorkshopRecord.Line::sameLead)));
            }
            rows.add(new Table.Row(cells));
        }
        return rows;
    }

    private boolean begins(int at, BiPredicate<WorkshopRecord.Line, WorkshopRecord.Line> same) {
        return at == 0 || !same.test(record.lines().get(at), record.lines().get(at - 1));
    }

    /** How many lines a cell that begins here stands beside. */
    private int reach(int from, BiPredicate<WorkshopRecord.Line, WorkshopRecord.Line> same) {
        int to = from + 1;
        while (to < record.lines().size() && !begins(to, same)) {
            to++;
        }
        return to - from;
    }

    private static Table.Cell points(String keyPoints) {
        List<Entry> points = keyPoints
                .lines()
                .map(line -> line.replaceFirst("^[-–•*·\uF0B7]\\s*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> Entry.of(line))
                .toList();
        return points.size() < 2 ? Table.Cell.of(keyPoints) : Table.Cell.of(List.of(new Bullets(points)));
    }

    private static Table.Cell action(WorkshopRecord.Line line) {
        int number = line.row().number();
        String text = (number == 0 ? "" : number + ". ") + line.row().text();
        List<Block> blocks = text.lines().map(Paragraph::of).collect(Collectors.toCollection(ArrayList::new));
        String timescale = line.row().timescale();
        if (!timescale.isBlank() && !line.row().text().contains(timescale)) {
            blocks.add(Paragraph.of("Timescale: " + timescale));
        }
        String state = state(line);
        if (!state.isBlank()) {
            blocks.add(Paragraph.small(state));
        }
        return Table.Cell.of(blocks);
    }

    /** What became of it; nothing for what is only recommended, or says itself that it is merged. */
    private static String state(WorkshopRecord.Line line) {
        if (!line.reference().isBlank()) {
            return "In the action log as " + line.reference() + ".";
        }
        return line.state() == WorkshopState.APPROVED ? "Approved." : "";
    }

    /** "23 recommended actions, 1 of them merged into another; 22 in the action log." Lines without a number are no actions. */
    private String counted() {
        List<WorkshopRecord.Line> numbered =
                record.lines().stream().filter(line -> line.row().number() > 0).toList();
        long all = numbered.size();
        long merged = numbered.stream()
                .filter(line -> line.state() == WorkshopState.MERGED)
                .count();
        long live = record.lines().stream()
                .filter(line -> !line.reference().isBlank())
                .count();
        String counted = all == 1 ? "1 recommended action" : all + " recommended actions";
        if (merged > 0) {
            counted += ", " + merged + " of them merged into " + (merged == 1 ? "another" : "others");
        }
        if (live == 0) {
            return counted + ".";
        }
        String them = merged > 0 ? "; " : ", ";
        return counted + them + (live == all ? "all in the action log." : live + " of them in the action log.");
    }

    private String what() {
        return "workshop on " + day();
    }

    private String day() {
        return style.day(Setting.DAY_IN_TEXT, record.meeting().day());
    }

    private Meta meta(Instant made) {
        String council = record.board().council();
        return Meta.of(
                        record.board().name() + ": recommended actions of the " + what(),
                        council.isBlank() ? record.board().name() : council,
                        made)
                .withSubject("What a workshop of the " + record.board().name() + " recommends");
    }
}
