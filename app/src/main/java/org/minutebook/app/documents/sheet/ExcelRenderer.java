package org.minutebook.app.documents.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.minutebook.app.documents.DocumentProblem.Stopped;
import org.minutebook.app.documents.DocumentProblem.TooMuch;
import org.minutebook.app.documents.FixedZip;
import org.minutebook.app.documents.OfficeProperties;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Workbook;

/**
 * Sheets to .xlsx. Only a few rows are in memory at a time. The heading row is frozen, filtered and printed on every
 * page; columns have the widths they were given, because measuring them costs five times the export.
 */
public final class ExcelRenderer {

    private static final int DEFLATE = 4;
    private static final int ROWS_IN_MEMORY = 100;
    private static final int BETWEEN_REPORTS = 1_000;
    /** Excel's own limits: rows of a sheet, characters of a cell, points of a row. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_CELL = 32_767;
    /** Excel believes in 29 February 1900 and knows no day before that year; earlier days are written as words. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** In inches. */
    private static final double EDGE = 0.4;

    private static final int LONGEST_HEAD = 120;

    private static final float LINE = 12.75f;
    private static final float HIGHEST_ROW = 409;

    public void render(Workbook workbook, OutputStream out, Progress progress) throws IOException, Stopped, TooMuch {
        try (SXSSFWorkbook book = new StreamedWorkbook()) {
            OfficeProperties.set(book.getXSSFWorkbook(), workbook.meta());
            CellLooks looks = new CellLooks(book.getXSSFWorkbook(), false);
            boolean forms = workbook.sheets().stream().anyMatch(Sheet::isForm);
            CellLooks filled = forms ? new CellLooks(book.getXSSFWorkbook(), true) : looks;
            Set<String> names = new HashSet<>();
            AllowedWords allowed = new AllowedWords(book, names);
            for (Sheet sheet : workbook.sheets()) {
                List<CellLooks> of = sheet.columns().stream()
                        .map(column -> column.use() == Sheet.Use.FILLED ? filled : looks)
                        .toList();
                SXSSFSheet page = write(book, sheet, uniqueName(sheet.name(), names), of, allowed, progress);
                if (sheet.isHidden()) {
                    book.setSheetVisibility(book.getSheetIndex(page), SheetVisibility.VERY_HIDDEN);
                }
                page.getHeader().setLeft(pageHead(workbook.meta().title(), sheet.name()));
            }
            book.write(out);
        }
    }

    /** POI's streaming workbook, into a zip without a clock. */
    private static final class StreamedWorkbook extends SXSSFWorkbook {
        StreamedWorkbook() {
            super(null, ROWS_IN_MEMORY, false, false);
        }

        @Override
        protected SheetDataWriter createSheetDataWriter() throws IOException {
            return new SheetData();
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            return new FixedZip(out, DEFLATE);
        }
    }

    private static SXSSFSheet write(
            SXSSFWorkbook book,
            Sheet sheet,
            String name,
            List<CellLooks> looks,
            AllowedWords allowed,
            Progress progress)
            throws Stopped, TooMuch {
        SXSSFSheet page = book.createSheet(name);
        List<Sheet.Column> columns = sheet.columns();
        setUp(page, columns.size());
        Row heading = page.createRow(0);
        for (int c = 0; c < columns.size(); c++) {
            page.setColumnWidth(c, Math.min(255, columns.get(c).width() + 2) * 256);
            page.setColumnHidden(c, columns.get(c).use() == Sheet.Use.HIDDEN);
            page.setDefaultColumnStyle(c, looks.get(c).of(columns.get(c).kind()));
            Cell cell = heading.createCell(c);
            cell.setCellStyle(looks.get(c).heading(columns.get(c).kind()));
            cell.setCellValue(columns.get(c).heading());
        }
        int done = 0;
        for (List<Sheet.Value> row : sheet.rows()) {
            if (++done >= MOST_ROWS) {
                throw new TooMuch(sheet.name() + " has more than 1,048,575 rows, which is all that Excel can show."
                        + " Narrow the list with a filter, or export it as CSV.");
            }
            Row line = page.createRow(done);
            line.setHeightInPoints(height(row, columns));
            for (int c = 0; c < row.size(); c++) {
                cell(line, c, row.get(c), columns.get(c).kind(), looks.get(c), sheet, done);
            }
            if (done % BETWEEN_REPORTS == 0) {
                if (progress.stopped()) {
                    throw new Stopped(sheet.name());
                }
                progress.at(done, sheet.rowCount(), sheet.name());
            }
        }
        page.setAutoFilter(new CellRangeAddress(0, Math.max(done, 1), 0, columns.size() - 1));
        allowed.offer(page, columns, Math.max(done, 1));
        if (sheet.isForm()) {
            lock(page);
        }
        // numbers of minutes and actions are words: Excel need not point at each of them
        book.getXSSFWorkbook()
                .getSheet(name)
                .addIgnoredErrors(
                        new CellRangeAddress(1, Math.max(done, 1), 0, columns.size() - 1),
                        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        return page;
    }

    /** Without a password: it keeps from slips, and whoever wants to sort takes it off. */
    private static void lock(SXSSFSheet page) {
        page.enableLocking();
        page.lockAutoFilter(false);
        page.lockSort(false);
        page.lockFormatCells(false);
        page.lockFormatColumns(false);
        page.lockFormatRows(false);
    }

    private static void cell(
            Row line, int column, Sheet.Value value, Sheet.Kind kind, CellLooks looks, Sheet sheet, int row)
            throws TooMuch {
        if (value instanceof Sheet.Blank) {
            line.createCell(column).setCellStyle(looks.of(kind));
            return;
        }
        Cell cell = line.createCell(column);
        switch (value) {
            case Sheet.Text text -> text(cell, text.text(), kind, looks, sheet, row);
            case Sheet.Names names ->
                text(cell, names.within(sheet.columns().get(column).width()), kind, looks, sheet, row);
            case Sheet.Status status -> {
                boolean formula = FormulaGuard.looksLikeFormula(status.word());
                cell.setCellStyle(formula ? looks.quoted(kind) : looks.status(status.tone()));
                cell.setCellValue(fitting(status.word(), sheet, row, column));
            }
            case Sheet.Day day
            when day.day().isBefore(FIRST_DAY) -> {
                cell.setCellStyle(looks.text(kind));
                cell.setCellValue(CsvRenderer.DAY.format(day.day()));
            }
            case Sheet.Day day -> {
                cell.setCellStyle(looks.of(Sheet.Kind.DATE));
                cell.setCellValue(day.day());
            }
            case Sheet.Amount amount -> {
                cell.setCellStyle(looks.of(Sheet.Kind.NUMBER));
                cell.setCellValue(amount.amount().doubleValue());
            }
            case Sheet.Blank _ -> {}
        }
    }

    private static void text(Cell cell, String words, Sheet.Kind kind, CellLooks looks, Sheet sheet, int row)
            throws TooMuch {
        boolean formula = FormulaGuard.looksLikeFormula(words);
        cell.setCellStyle(formula ? looks.quoted(kind) : looks.text(kind));
        cell.setCellValue(fitting(words, sheet, row, cell.getColumnIndex()));
    }

    private static String fitting(String text, Sheet sheet, int row, int column) throws TooMuch {
        if (text.length() > LONGEST_CELL) {
            throw new TooMuch(String.format(
                    "%s, row %d: \"%s\" has %,d characters, and a cell of Excel holds 32,767."
                            + " Export this list as CSV or Word, or shorten the text.",
                    sheet.name(), row, sheet.columns().get(column).heading(), text.length()));
        }
        return text;
    }

    /** Of which book and meeting a printed page is; Excel takes 255 characters with its codes. */
    static String pageHead(String title, String sheet) {
        boolean said = title.toLowerCase(Locale.UK).contains(sheet.toLowerCase(Locale.UK));
        String head = (title.isBlank() ? sheet : said ? title : title + " – " + sheet).replace('\n', ' ');
        return head.substring(0, Math.min(head.length(), LONGEST_HEAD)).replace("&", "&&");
    }

    private static void setUp(SXSSFSheet page, int columns) {
        page.createFreezePane(0, 1);
        page.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns - 1));
        page.setFitToPage(true);
        page.setAutobreaks(true);
        page.getPrintSetup().setLandscape(true);
        page.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.getPrintSetup().setFitWidth((short) 1);
        page.getPrintSetup().setFitHeight((short) 0);
        // all columns are shrunk into the width: a narrow edge leaves them larger letters
        page.setMargin(PageMargin.LEFT, EDGE);
        page.setMargin(PageMargin.RIGHT, EDGE);
        page.getFooter().setRight("Page &P of &N");
        page.setPrintGridlines(false);
    }

    /**
     * How high a row must be for its longest cell, in points: Excel finds out by itself when it opens a file,
     * LibreOffice does not. A line holds about as many letters as the column is wide; a little too high is better than
     * words that cannot be seen.
     */
    private static float height(List<Sheet.Value> row, List<Sheet.Column> columns) {
        int most = 1;
        for (int c = 0; c < row.size(); c++) {
            if (columns.get(c).use() == Sheet.Use.HIDDEN) {
                continue;
            }
            int width = columns.get(c).width();
            most = Math.max(
                    most,
                    switch (row.get(c)) {
                        case Sheet.Text text -> lines(text.text(), width);
                        case Sheet.Names names -> lines(names.within(width), width);
                        default -> 1;
                    });
        }
        return Math.min(HIGHEST_ROW, most * LINE + 2);
    }

    private static int lines(String text, int width) {
        if (text.length() < width && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (line.length() + width) / (width + 1));
        }
        return lines;
    }

    /** A name that Excel takes: at most 31 characters, none of []:*?/\, and no name twice. */
    static String uniqueName(String wanted, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "Sheet" : wanted.strip());
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " " + i;
            name = safe.substring(0, Math.min(safe.length(), 31 - end.length())) + end;
        }
        return name;
    }
}
