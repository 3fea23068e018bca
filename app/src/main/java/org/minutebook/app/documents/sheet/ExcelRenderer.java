package org.minutebook.app.documents.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
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
    /** Excel's own limits: rows of a sheet, characters of a cell, of a sheet's name, of a list of allowed words. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_LIST = 255;

    public void render(Workbook workbook, OutputStream out, Progress progress) throws IOException, Stopped, TooMuch {
        try (SXSSFWorkbook book = new StreamedWorkbook()) {
            OfficeProperties.set(book.getXSSFWorkbook(), workbook.meta());
            CellLooks looks = new CellLooks(book.getXSSFWorkbook());
            Set<String> names = new HashSet<>();
            for (Sheet sheet : workbook.sheets()) {
                write(book, sheet, uniqueName(sheet.name(), names), looks, progress);
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
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            return new FixedZip(out, DEFLATE);
        }
    }

    private static void write(SXSSFWorkbook book, Sheet sheet, String name, CellLooks looks, Progress progress)
            throws Stopped, TooMuch {
        SXSSFSheet page = book.createSheet(name);
        List<Sheet.Column> columns = sheet.columns();
        setUp(page, columns.size(), sheet);
        Row heading = page.createRow(0);
        for (int c = 0; c < columns.size(); c++) {
            page.setColumnWidth(c, Math.min(255, columns.get(c).width() + 2) * 256);
            page.setDefaultColumnStyle(c, looks.of(columns.get(c).kind()));
            Cell cell = heading.createCell(c);
            cell.setCellStyle(looks.heading());
            cell.setCellValue(columns.get(c).heading());
        }
        int done = 0;
        for (List<Sheet.Value> row : sheet.rows()) {
            if (++done >= MOST_ROWS) {
                throw new TooMuch(sheet.name() + " has more than 1,048,575 rows, which is all that Excel can show."
                        + " Narrow the list with a filter, or export it as CSV.");
            }
            Row line = page.createRow(done);
            for (int c = 0; c < row.size(); c++) {
                cell(line, c, row.get(c), columns.get(c).kind(), looks, sheet, done);
            }
            if (done % BETWEEN_REPORTS == 0) {
                if (progress.stopped()) {
                    throw new Stopped(sheet.name());
                }
                progress.at(done, sheet.rowCount(), sheet.name());
            }
        }
        page.setAutoFilter(new CellRangeAddress(0, Math.max(done, 1), 0, columns.size() - 1));
        allowedWords(page, columns, Math.max(done, 1));
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
            case Sheet.Text text -> {
                boolean formula = FormulaGuard.looksLikeFormula(text.text());
                cell.setCellStyle(formula ? looks.quoted(kind) : looks.text(kind));
                cell.setCellValue(fitting(text.text(), sheet, row, column));
            }
            case Sheet.Status status -> {
                boolean formula = FormulaGuard.looksLikeFormula(status.word());
                cell.setCellStyle(formula ? looks.quoted(kind) : looks.status(status.tone()));
                cell.setCellValue(fitting(status.word(), sheet, row, column));
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

    private static String fitting(String text, Sheet sheet, int row, int column) throws TooMuch {
        if (text.length() > LONGEST_CELL) {
            throw new TooMuch(String.format(
                    "%s, row %d: \"%s\" has %,d characters, and a cell of Excel holds 32,767."
                            + " Export this list as CSV or Word, or shorten the text.",
                    sheet.name(), row, sheet.columns().get(column).heading(), text.length()));
        }
        return text;
    }

    private static void setUp(SXSSFSheet page, int columns, Sheet sheet) {
        page.createFreezePane(0, 1);
        page.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns - 1));
        page.setFitToPage(true);
        page.setAutobreaks(true);
        page.getPrintSetup().setLandscape(true);
        page.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.getPrintSetup().setFitWidth((short) 1);
        page.getPrintSetup().setFitHeight((short) 0);
        page.getHeader().setLeft(sheet.name().replace("&", "&&"));
        page.getFooter().setRight("Page &P of &N");
        page.setPrintGridlines(false);
    }

    /** Allowed words are offered on the cells; other words are warned of and not refused, since the record has them. */
    private static void allowedWords(SXSSFSheet page, List<Sheet.Column> columns, int lastRow) {
        DataValidationHelper helper = page.getDataValidationHelper();
        for (int c = 0; c < columns.size(); c++) {
            List<String> allowed = columns.get(c).allowed();
            boolean fits = String.join(",", allowed).length() <= LONGEST_LIST
                    && allowed.stream().noneMatch(word -> word.contains(","));
            if (allowed.isEmpty() || !fits) {
                continue;
            }
            DataValidation validation = helper.createValidation(
                    helper.createExplicitListConstraint(allowed.toArray(String[]::new)),
                    new CellRangeAddressList(1, lastRow, c, c));
            validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            validation.createErrorBox(columns.get(c).heading(), "Usual words: " + String.join(", ", allowed));
            validation.setShowErrorBox(true);
            page.addValidationData(validation);
        }
    }

    /** A name that Excel takes: at most 31 characters, none of []:*?/\, and no name twice. */
    private static String uniqueName(String wanted, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "Sheet" : wanted.strip());
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " " + i;
            name = safe.substring(0, Math.min(safe.length(), 31 - end.length())) + end;
        }
        return name;
    }
}
