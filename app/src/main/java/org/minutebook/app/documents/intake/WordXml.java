package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.tree.Unbroken;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The tables of a Word document as a stream. Tracked insertions are read, tracked deletions are not. */
final class WordXml extends DefaultHandler {

    /** A table that is being read; tables stand inside the cells of others. */
    private static final class Open {
        private final int index;
        private final RowsTaken taken;
        private final List<RawCell> cells = new ArrayList<>();
        private List<RawCell> above = List.of();
        private final StringBuilder text = new StringBuilder();
        private int rowNumber;
        private int column;
        private int span;
        private int fill;
        private boolean merged;
        private boolean numbered;

        Open(int index, RowsTaken taken) {
            this.index = index;
            this.taken = taken;
        }
    }

    private final Path file;
    private final RowsTaken.Text budget;
    private final List<RawTable> tables = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int begun;
    private int rowsInAll;
    private int left;
    private boolean inText;
    private boolean tracked;

    WordXml(Path file) {
        this.file = file;
        this.budget = new RowsTaken.Text(file);
    }

    List<RawTable> tables() {
        List<RawTable> inOrder = new ArrayList<>();
        String remark = "The document holds tracked changes; it was read as if they were all accepted.";
        for (RawTable table : tables) {
            inOrder.add(
                    tracked
                            ? new RawTable(table.index(), table.place(), false, table.rows(), Set.of(), List.of(remark))
                            : table);
        }
        inOrder.sort((one, other) -> Integer.compare(one.index(), other.index()));
        return inOrder;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (left > 0 || name.equals("Fallback") || name.equals("moveFrom")) {
            // a second form of the same text for old programs, or text that was moved away
            left++;
            return;
        }
        if (name.equals("tbl")) {
            startTable();
            return;
        }
        tracked |= name.equals("ins") || name.equals("del") || name.equals("moveTo");
        Open table = open.peek();
        if (table != null) {
            startInTable(table, name, attributes);
        }
    }

    private void startTable() throws SAXException {
        if (begun >= Limits.TABLES) {
            throw new GuardedXml.Refused(IntakeProblem.in(
                    file,
                    "has more than " + Limits.TABLES
                            + " tables, more than any log: copy the log's own table into a document and import that."));
        }
        String place = "table " + (begun + 1);
        open.push(new Open(begun, new RowsTaken(file, place, Limits.ROWS, budget, Progress.NONE)));
        begun++;
    }

    private void startInTable(Open table, String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "tr" -> {
                table.rowNumber++;
                table.column = 0;
                table.cells.clear();
                if (++rowsInAll > Limits.ROWS) {
                    throw new GuardedXml.Refused(Limits.tooManyRows(file));
                }
            }
            case "gridBefore" -> skip(table, number(attributes, 0));
            case "tc" -> {
                table.text.setLength(0);
                table.span = 1;
                table.fill = RawCell.NO_FILL;
                table.merged = false;
                table.numbered = false;
            }
            case "gridSpan" -> table.span = Math.max(1, number(attributes, 1));
            case "vMerge" -> table.merged = !"restart".equals(value(attributes, "val"));
            case "shd" -> table.fill = rgb(value(attributes, "fill"));
            case "numPr" -> table.numbered = true;
            case "t" -> inText = true;
            case "tab" -> append(table, " ");
            case "br", "cr" -> append(table, "\n");
            case "noBreakHyphen" -> append(table, "-");
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (left > 0) {
            left--;
            return;
        }
        Open table = open.peek();
        if (table == null) {
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "p" -> append(table, "\n");
            case "tc" -> endCell(table);
            case "tr" -> endRow(table);
            case "tbl" -> endTable(table);
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        Open table = open.peek();
        if (inText && left == 0 && table != null) {
            SharedTexts.charge(budget, length);
            table.text.append(Unbroken.parted(new String(text, start, length)));
        }
    }

    private void append(Open table, String mark) throws SAXException {
        SharedTexts.charge(budget, 1);
        table.text.append(mark);
    }

    private static void skip(Open table, int columns) {
        for (int i = 0; i < columns && table.cells.size() < Limits.COLUMNS; i++) {
            table.cells.add(RawCell.EMPTY);
        }
        table.column += columns;
    }

    private void endCell(Open table) throws SAXException {
        if (table.column >= Limits.COLUMNS) {
            throw new GuardedXml.Refused(Limits.tooWide(file, table.taken.place(), table.column + 1));
        }
        RawCell cell;
        if (table.merged && table.column < table.above.size()) {
            cell = table.above.get(table.column).continuedBelow();
        } else {
            String text = SharedTexts.plain(table.text.toString());
            cell = new RawCell(text, null, table.fill, false, table.numbered);
        }
        table.cells.add(cell);
        table.column++;
        skip(table, table.span - 1);
    }

    private void endRow(Open table) throws SAXException {
        table.above = List.copyOf(table.cells);
        try {
            var _ = table.taken.take(table.rowNumber, table.cells, false);
        } catch (IntakeProblem problem) {
            throw new GuardedXml.Refused(problem);
        }
    }

    private void endTable(Open table) throws SAXException {
        open.pop();
        List<RawRow> rows = table.taken.rows();
        tables.add(new RawTable(table.index, table.taken.place(), false, rows, Set.of(), List.of()));
        Open outer = open.peek();
        if (outer != null) {
            // the outer cell says what the table inside it says
            for (RawRow row : rows) {
                for (RawCell cell : row.cells()) {
                    if (!cell.isBlank()) {
                        SharedTexts.charge(budget, cell.text().length());
                        outer.text.append(cell.text()).append('\n');
                    }
                }
            }
        }
    }

    private static int number(Attributes attributes, int otherwise) {
        int number = CellStyles.whole(value(attributes, "val"));
        return number < 0 ? otherwise : Math.min(number, Limits.COLUMNS + 1);
    }

    private static int rgb(@Nullable String printed) {
        if (printed == null || !printed.matches("[0-9A-Fa-f]{6}")) {
            return RawCell.NO_FILL;
        }
        return Integer.parseInt(printed, 16);
    }

    private static @Nullable String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return null;
    }
}
