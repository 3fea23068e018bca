package org.minutebook.app.documents.word;

import java.math.BigInteger;
import java.util.List;
import org.minutebook.app.documents.tree.RowBreaks;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.TableGrid;
import org.minutebook.app.documents.tree.Tone;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** One table in Word: fixed columns, header rows that come again on each page, rows that stay whole. */
final class WordTable {

    private static final String HEADER_SHADE = "E8ECEF";

    private final Table table;
    private final int width;
    private final String style;
    private int cells;
    private boolean narrow;

    /** Writes what a cell holds. */
    interface Content {
        void write(Table.Cell cell, CTTc into, Look look, boolean keptWithNext);
    }

    WordTable(Table table, int width, String style) {
        this.table = table;
        this.width = width;
        this.style = style;
    }

    /** Whether the first cell is being written. */
    boolean atStart() {
        return cells == 1;
    }

    /** Whether the cell that is being written is too narrow to keep a date in one line. */
    boolean isNarrow() {
        return narrow;
    }

    void write(CTTbl tbl, Content content) {
        int[] columns = columns(table.widths(), width);
        CTTblPr properties = frame(tbl, columns, style);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(table.headerRows() > 0);
        look.setFirstColumn(table.rowHeads());
        if (table.caption().isPresent()) {
            properties.addNewTblCaption().setVal(table.caption().get());
        }
        if (!table.summary().isEmpty()) {
            properties.addNewTblDescription().setVal(table.summary());
        }
        List<List<TableGrid.Place>> grid = TableGrid.of(table);
        List<Boolean> kept = RowBreaks.keptWithNext(table);
        for (int r = 0; r < grid.size(); r++) {
            CTRow row = tbl.addNewTr();
            CTTrPr rowProperties = row.addNewTrPr();
            rowProperties.addNewCantSplit();
            boolean headerRow = r < table.headerRows();
            if (headerRow) {
                rowProperties.addNewTblHeader();
            }
            for (TableGrid.Place place : grid.get(r)) {
                cell(row.addNewTc(), place, columns, headerRow, kept.get(r), content);
            }
        }
    }

    private void cell(CTTc tc, TableGrid.Place place, int[] columns, boolean headerRow, boolean kept, Content content) {
        Table.Cell cell = place.cell();
        int wide = 0;
        for (int c = place.column(); c < place.column() + cell.columns(); c++) {
            wide += columns[c];
        }
        CTTcPr properties = tc.addNewTcPr();
        twips(properties.addNewTcW(), wide);
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(place.continued() ? STMerge.CONTINUE : STMerge.RESTART);
        }
        if (headerRow || cell.tone() != Tone.NONE) {
            CTShd shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(cell.tone() != Tone.NONE ? cell.tone().hex() : HEADER_SHADE);
        }
        cells++;
        if (place.continued()) {
            CTP reached = tc.addNewP();
            if (kept) {
                reached.addNewPPr().addNewKeepNext(); // a program that asks only the first cell of a row asks this one
            }
        } else {
            narrow = table.isNarrow(place.column(), cell);
            boolean headsRow = table.rowHeads() && place.column() == 0;
            Look look = headerRow ? Look.TABLE_HEADING : headsRow ? Look.TABLE_ROW_HEADING : Look.TABLE_TEXT;
            content.write(cell, tc, look, kept);
        }
    }

    /** Two columns side by side without lines: the place where names stand, not a table of data. */
    static void columns(CTTbl tbl, int width, ColumnContent content) {
        int[] halves = columns(List.of(1, 1), width);
        CTTblPr properties = frame(tbl, halves, "");
        var borders = properties.addNewTblBorders();
        borders.addNewTop().setVal(STBorder.NONE);
        borders.addNewBottom().setVal(STBorder.NONE);
        // in line with the words above and below
        twips(properties.addNewTblCellMar().addNewLeft(), 0);
        CTRow row = tbl.addNewTr();
        for (int column = 0; column < 2; column++) {
            CTTc cell = row.addNewTc();
            twips(cell.addNewTcPr().addNewTcW(), halves[column]);
            content.accept(column, cell);
        }
    }

    /** Writes what stands in one of the two columns. */
    interface ColumnContent {
        void accept(int column, CTTc into);
    }

    private static CTTblPr frame(CTTbl tbl, int[] columns, String style) {
        CTTblPr properties = tbl.addNewTblPr();
        if (!style.isEmpty()) {
            properties.addNewTblStyle().setVal(style);
        }
        int sum = 0;
        CTTblGrid grid = tbl.addNewTblGrid();
        for (int column : columns) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
            sum += column;
        }
        twips(properties.addNewTblW(), sum);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        return properties;
    }

    private static void twips(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    /** Shares of the width; what rounding leaves goes to the last column. */
    private static int[] columns(List<Integer> shares, int width) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        int[] columns = new int[shares.size()];
        int left = width;
        for (int i = 0; i < columns.length; i++) {
            columns[i] = i == columns.length - 1 ? left : (int) ((long) width * shares.get(i) / sum);
            left -= columns[i];
        }
        return columns;
    }
}
