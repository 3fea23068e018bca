package org.minutebook.app.documents.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The cells of an OpenDocument spreadsheet (ISO/IEC 26300), all sheets from one part. A row or cell may stand there once
 * for a million: empty ones are stepped over, others are counted against {@link Limits} one by one.
 */
final class OdsXml extends DefaultHandler {

    /** Where the rows of a sheet go; null for a sheet that is not wanted. */
    interface Wanted {
        @Nullable
        RowsTaken rowsOf(int index, String place);
    }

    /** More than the rows or columns that any program has. */
    private static final int MOST_REPEATS = 1 << 21;

    private static final int FAR_OUT = 1 << 30;

    private final Wanted wanted;
    private final List<RawTable> tables = new ArrayList<>();
    private final Map<String, Integer> fills = new HashMap<>();
    private final Set<String> hiddenSheets = new HashSet<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final List<RawCell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private @Nullable RowsTaken taken;
    private boolean enough;
    private String style = "";
    private String place = "";
    private boolean hidden;
    private int column;
    private int row;
    private int rowRepeats;
    private boolean rowHidden;
    private int cellRepeats;
    private String cellStyle = "";
    private @Nullable LocalDate day;
    private boolean inCell;
    private boolean inLine;
    /** How deep in something that is drawn or noted on a cell, and is no text of it. */
    private int beside;

    private int inTables;

    OdsXml(Wanted wanted) {
        this.wanted = wanted;
    }

    List<RawTable> tables() {
        return tables;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (beside > 0 || name.equals("annotation") || name.equals("tracked-changes") || uri.endsWith(":drawing:1.0")) {
            beside++;
            return;
        }
        switch (name) {
            case "style" -> style = value(attributes, "name");
            case "table-properties" -> {
                if (value(attributes, "display").equals("false")) {
                    hiddenSheets.add(style);
                }
            }
            case "table-cell-properties" -> fill(value(attributes, "background-color"));
            case "table" -> startTable(attributes);
            case "table-column" -> startColumn(attributes);
            case "table-row" -> startRow(attributes);
            case "table-cell", "covered-table-cell" -> startCell(attributes);
            case "p" -> {
                inLine = inCell;
                if (!text.isEmpty()) {
                    add("\n");
                }
            }
            case "line-break" -> add("\n");
            case "tab" -> add("\t");
            case "s" -> add(" ".repeat(Math.min(count(attributes, "c"), Limits.COLUMNS)));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (beside > 0) {
            beside--;
            return;
        }
        switch (name) {
            case "p" -> inLine = false;
            case "table-cell", "covered-table-cell" -> endCell();
            case "table-row" -> endRow();
            case "table" -> endTable();
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        RowsTaken into = taken;
        if (inLine && beside == 0 && into != null && !enough) {
            SharedTexts.charge(into.text(), length);
            text.append(letters, start, length);
        }
    }

    /** White space is written as a tag, and a short tag may stand for hundreds of letters. */
    private void add(String white) throws SAXException {
        char[] letters = white.toCharArray();
        characters(letters, 0, letters.length);
    }

    private void fill(String colour) {
        if (colour.matches("#[0-9a-fA-F]{6}")) {
            fills.put(style, Integer.parseInt(colour.substring(1), 16));
        }
    }

    private void startTable(Attributes attributes) throws SAXException {
        if (inTables++ > 0) {
            return;
        }
        if (tables.size() == Limits.SHEETS) {
            throw new GuardedXml.Enough();
        }
        place = "sheet “" + value(attributes, "name") + "”";
        hidden = hiddenSheets.contains(value(attributes, "style-name"));
        int index = tables.size();
        taken = wanted.rowsOf(index, place);
        enough = false;
        hiddenColumns.clear();
        column = 0;
        row = 0;
    }

    private void startColumn(Attributes attributes) {
        int repeats = count(attributes, "number-columns-repeated");
        boolean shown = value(attributes, "visibility").isEmpty()
                || value(attributes, "visibility").equals("visible");
        for (int i = column; !shown && i < Math.min(column + repeats, Limits.COLUMNS); i++) {
            hiddenColumns.add(i);
        }
        column = sum(column, repeats);
    }

    private void startRow(Attributes attributes) {
        cells.clear();
        column = 0;
        rowRepeats = count(attributes, "number-rows-repeated");
        String visibility = value(attributes, "visibility");
        rowHidden = !visibility.isEmpty() && !visibility.equals("visible");
    }

    private void startCell(Attributes attributes) {
        inCell = true;
        text.setLength(0);
        cellRepeats = count(attributes, "number-columns-repeated");
        cellStyle = value(attributes, "style-name");
        day = null;
        String date = value(attributes, "date-value");
        if (value(attributes, "value-type").equals("date") && date.length() >= 10) {
            try {
                day = LocalDate.parse(date.substring(0, 10));
            } catch (DateTimeParseException _) {
                // its words are kept as they are shown
            }
        }
    }

    private void endCell() throws SAXException {
        inCell = false;
        RowsTaken into = taken;
        if (into == null || enough) {
            return;
        }
        int fill = fills.getOrDefault(cellStyle, RawCell.NO_FILL);
        RawCell cell = new RawCell(text.toString().strip(), day, fill, false, false);
        if (cell.isBlank()) {
            // thousands of empty cells to the right of a list have its fill
            int repeats = Math.min(cellRepeats, Math.max(0, Limits.COLUMNS - column));
            for (int i = 0; i < repeats; i++) {
                cells.add(fill == RawCell.NO_FILL ? RawCell.EMPTY : cell);
            }
            column = sum(column, cellRepeats);
            return;
        }
        if (column + cellRepeats > Limits.COLUMNS) {
            throw new GuardedXml.Refused(Limits.tooWide(into.file(), place, column + cellRepeats));
        }
        for (int i = 0; i < cellRepeats; i++) {
            cells.add(cell);
            if (i > 0) {
                SharedTexts.charge(into.text(), cell.text().length());
            }
        }
        column += cellRepeats;
    }

    private void endRow() throws SAXException {
        RowsTaken into = taken;
        if (into == null || enough) {
            return;
        }
        boolean blank = cells.stream().allMatch(RawCell::isBlank);
        try {
            for (int i = 0; i < (blank ? 0 : rowRepeats) && !enough; i++) {
                enough = into.take(row + i + 1, cells, rowHidden);
                if (i > 0) {
                    for (RawCell cell : cells) {
                        SharedTexts.charge(into.text(), cell.text().length());
                    }
                }
            }
        } catch (IntakeProblem problem) {
            throw new GuardedXml.Refused(problem);
        }
        row = sum(row, rowRepeats);
    }

    private void endTable() {
        if (--inTables > 0) {
            return;
        }
        RowsTaken into = taken;
        tables.add(new RawTable(
                tables.size(),
                place,
                hidden,
                into == null ? List.of() : into.rows(),
                Set.copyOf(hiddenColumns),
                List.of()));
        taken = null;
    }

    private static int count(Attributes attributes, String name) {
        int count = CellStyles.whole(value(attributes, name));
        return count < 1 ? 1 : Math.min(count, MOST_REPEATS);
    }

    /** Stays where no row and no column is, however often more are repeated. */
    private static int sum(int at, int repeats) {
        return Math.min(at + repeats, FAR_OUT);
    }

    private static String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
