package org.minutebook.app.documents.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** One worksheet as a stream of cells. */
final class SheetXml extends DefaultHandler {

    private final RowsTaken taken;
    private final CellStyles styles;
    private final List<String> sharedTexts;
    private final MergedCells merged = new MergedCells();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final List<RawCell> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();

    private int rowNumber;
    private boolean rowHidden;
    private int column;
    private int style;
    private String type = "n";
    private boolean inValue;
    private boolean inReading;

    SheetXml(RowsTaken taken, CellStyles styles, List<String> sharedTexts) {
        this.taken = taken;
        this.styles = styles;
        this.sharedTexts = sharedTexts;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "c" -> startCell(attributes);
            case "v" -> inValue = true;
            case "t" -> inValue = type.equals("inlineStr") && !inReading;
            case "rPh" -> inReading = true;
            case "row" -> {
                int number = CellStyles.whole(attributes.getValue("r"));
                rowNumber = number > 0 ? number : rowNumber + 1;
                rowHidden = XlsxTables.isTrue(attributes.getValue("hidden"));
                column = -1;
                cells.clear();
            }
            case "col" -> hideColumns(attributes);
            case "mergeCell" -> merged.add(attributes.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "c" -> endCell();
            case "v", "t" -> inValue = false;
            case "rPh" -> inReading = false;
            case "row" -> endRow();
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (inValue) {
            if (!type.equals("s")) {
                SharedTexts.charge(taken.text(), length);
            }
            value.append(text, start, length);
        }
    }

    private void startCell(Attributes attributes) {
        int named = MergedCells.column(attributes.getValue("r"));
        column = named >= 0 ? named : column + 1;
        style = Math.max(CellStyles.whole(attributes.getValue("s")), 0);
        String printed = attributes.getValue("t");
        type = printed == null ? "n" : printed;
        value.setLength(0);
    }

    private void endCell() throws SAXException {
        RawCell cell = cell();
        if (cell.isBlank() && (cell.fill() == RawCell.NO_FILL || column >= Limits.COLUMNS)) {
            return;
        }
        if (column >= Limits.COLUMNS) {
            throw new GuardedXml.Refused(Limits.tooWide(taken.file(), taken.place(), column + 1));
        }
        while (cells.size() <= column) {
            cells.add(RawCell.EMPTY);
        }
        cells.set(column, cell);
    }

    private RawCell cell() {
        String written = value.toString();
        int fill = styles.fill(style);
        return switch (type) {
            case "s" -> {
                int index = CellStyles.whole(written.strip());
                yield text(index >= 0 && index < sharedTexts.size() ? sharedTexts.get(index) : "", fill);
            }
            case "b" -> text(written.strip().equals("1") ? "TRUE" : written.isEmpty() ? "" : "FALSE", fill);
            case "d" -> isoDay(written.strip(), fill);
            case "n" -> number(written.strip(), fill);
            default -> text(SharedTexts.plain(written), fill);
        };
    }

    private RawCell number(String written, int fill) {
        if (written.isEmpty()) {
            return text("", fill);
        }
        try {
            return styles.number(Double.parseDouble(written), style);
        } catch (NumberFormatException _) {
            return text(written, fill);
        }
    }

    private RawCell isoDay(String written, int fill) {
        @Nullable LocalDate day = null;
        try {
            day = written.length() >= 10 ? LocalDate.parse(written.substring(0, 10)) : null;
        } catch (DateTimeParseException _) {
            // kept as text below
        }
        return day == null ? text(written, fill) : styles.day(day, style);
    }

    private static RawCell text(String text, int fill) {
        return fill == RawCell.NO_FILL ? RawCell.of(text) : new RawCell(text, null, fill, false, false);
    }

    private void endRow() throws SAXException {
        boolean enough;
        try {
            enough = taken.take(rowNumber, cells, rowHidden);
        } catch (IntakeProblem problem) {
            throw new GuardedXml.Refused(problem);
        }
        if (enough) {
            throw new GuardedXml.Enough();
        }
    }

    private void hideColumns(Attributes attributes) {
        if (XlsxTables.isTrue(attributes.getValue("hidden"))) {
            int last = Math.min(CellStyles.whole(attributes.getValue("max")), Limits.COLUMNS);
            for (int number = Math.max(CellStyles.whole(attributes.getValue("min")), 1); number <= last; number++) {
                hiddenColumns.add(number - 1);
            }
        }
    }

    List<RawRow> rows() {
        return merged.spreadDown(taken.rows());
    }

    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    List<String> remarks() {
        return List.of();
    }
}
