package org.minutebook.app.documents.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.SampleTrees;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Sheet.Column;
import org.minutebook.app.documents.tree.Sheet.Kind;
import org.minutebook.app.documents.tree.Sheet.Value;
import org.minutebook.app.documents.tree.Workbook;

@Execution(ExecutionMode.CONCURRENT)
class ExcelRendererTest {

    @Test
    void referencesStayTextDaysAreDaysAndNumbersNumbers() throws Exception {
        try (XSSFWorkbook book = readBack(SampleTrees.actionSheet(10))) {
            XSSFSheet sheet = book.getSheet("Action Log");
            assertEquals("122", sheet.getRow(1).getCell(0).getStringCellValue());
            assertEquals("199b", sheet.getRow(2).getCell(0).getStringCellValue());
            assertEquals(CellType.STRING, sheet.getRow(1).getCell(0).getCellType());
            Cell day = sheet.getRow(1).getCell(1);
            assertEquals(LocalDateTime.of(2025, 1, 1, 0, 0), day.getLocalDateTimeCellValue());
            assertEquals("dd/mm/yyyy", day.getCellStyle().getDataFormatString());
            assertEquals("in November", sheet.getRow(10).getCell(4).getStringCellValue());
            assertEquals(CellType.NUMERIC, sheet.getRow(1).getCell(8).getCellType());
            assertEquals(9.0, sheet.getRow(10).getCell(8).getNumericCellValue());
        }
    }

    @Test
    void aStatusIsAWordAndAColour() throws Exception {
        try (XSSFWorkbook book = readBack(SampleTrees.actionSheet(3))) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<String> words = List.of("RED", "AMBER", "GREEN");
            List<String> fills = List.of("FFF4B6B6", "FFFFD9A0", "FFBFE3C0");
            for (int i = 0; i < 3; i++) {
                var cell = sheet.getRow(i + 1).getCell(6);
                assertEquals(words.get(i), cell.getStringCellValue());
                assertEquals(
                        fills.get(i),
                        cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex());
            }
        }
    }

    @Test
    void aHeadingStandsWhereItsNumbersStand() throws Exception {
        try (XSSFWorkbook book = readBack(SampleTrees.actionSheet(3))) {
            var headings = book.getSheetAt(0).getRow(0);
            assertEquals(
                    HorizontalAlignment.RIGHT,
                    headings.getCell(8).getCellStyle().getAlignment());
            assertEquals(
                    HorizontalAlignment.GENERAL,
                    headings.getCell(0).getCellStyle().getAlignment());
        }
    }

    @Test
    void theHeadingRowIsFrozenFilteredAndPrintedOnEachPage() throws Exception {
        try (XSSFWorkbook book = readBack(SampleTrees.actionSheet(10))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals("A1:I11", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            assertTrue(sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertEquals(0.4, sheet.getMargin(PageMargin.LEFT));
            assertEquals(0.4, sheet.getMargin(PageMargin.RIGHT));
        }
    }

    @Test
    void wrappedColumnsHaveTheirWidthAndRowsAreHighEnoughAndStillGrow() throws Exception {
        try (XSSFWorkbook book = readBack(SampleTrees.actionSheet(2))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(52 * 256, sheet.getColumnWidth(2));
            assertTrue(sheet.getRow(1).getCell(2).getCellStyle().getWrapText());
            // 118 characters in a column of 50 are three lines of 12.75 points
            assertEquals(3 * 12.75f + 2, sheet.getRow(1).getHeightInPoints());
            assertFalse(sheet.getRow(1).getCTRow().isSetCustomHeight());
        }
    }

    @Test
    void aLineEndsBetweenTwoNamesAndNeverWithinOne() throws Exception {
        Sheet sheet = Sheet.of(
                "Log",
                List.of(Column.of("Owners", Kind.WRAPPED_TEXT, 22)),
                List.of(
                        List.of(Value.names(List.of("Cllr. R. Sandford", "Cllr. J. Ashdown"))),
                        List.of(Value.names(List.of("Jane", "Jon"))),
                        List.of(Value.names(List.of("Helen Farrow")))));
        try (XSSFWorkbook book = readBack(Workbook.of(SampleTrees.meta("Log"), sheet))) {
            XSSFSheet page = book.getSheetAt(0);
            assertEquals(
                    List.of("Cllr. R. Sandford /\nCllr. J. Ashdown", "Jane / Jon", "Helen Farrow"),
                    List.of(
                            page.getRow(1).getCell(0).getStringCellValue(),
                            page.getRow(2).getCell(0).getStringCellValue(),
                            page.getRow(3).getCell(0).getStringCellValue()));
            assertEquals(2 * 12.75f + 2, page.getRow(1).getHeightInPoints());
        }
    }

    @Test
    void allowedWordsAreOfferedEvenWhereTheyHoldACommaAndOthersAreOnlyWarnedOf() throws Exception {
        try (XSSFWorkbook book = readBack(SampleTrees.actionSheet(4))) {
            List<XSSFDataValidation> all = book.getSheetAt(0).getDataValidations();
            assertEquals(2, all.size());
            assertArrayEquals(
                    new String[] {"RED", "AMBER", "GREEN"},
                    all.get(0).getValidationConstraint().getExplicitListValues());
            assertEquals(
                    "G2:G5", all.get(0).getRegions().getCellRangeAddresses()[0].formatAsString());
            assertEquals(DataValidation.ErrorStyle.WARNING, all.get(0).getErrorStyle());
            assertEquals(
                    "'Lists'!$A$1:$C$1", all.get(1).getValidationConstraint().getFormula1());
            assertEquals(
                    "Withdrawn, with reason",
                    book.getSheet("Lists").getRow(0).getCell(2).getStringCellValue());
            assertTrue(book.isSheetVeryHidden(1));
        }
    }

    @Test
    void wordsThatLookLikeAFormulaStayWordsAndAreQuoted() throws Exception {
        List<String> evil = List.of("=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\uFF1D1+1");
        Sheet sheet = Sheet.of(
                "=Evil",
                List.of(Column.of("=HYPERLINK(\"x\")", Kind.TEXT, 10)),
                evil.stream().map(text -> List.of(Value.of(text))).toList());
        try (XSSFWorkbook book = readBack(Workbook.of(SampleTrees.meta("Evil"), sheet))) {
            XSSFSheet page = book.getSheetAt(0);
            for (int i = 0; i < evil.size(); i++) {
                var cell = page.getRow(i + 1).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(evil.get(i).replace('\r', '\n'), cell.getStringCellValue());
                assertTrue(cell.getCellStyle().getQuotePrefixed());
            }
            assertEquals(CellType.STRING, page.getRow(0).getCell(0).getCellType());
        }
    }

    @Test
    void sheetsHaveNamesThatExcelTakes() throws Exception {
        List<Column> columns = List.of(Column.of("A", Kind.TEXT, 10));
        Workbook workbook = Workbook.of(
                SampleTrees.meta("Names"),
                Sheet.of("Actions: open/closed [all]", columns, List.of()),
                Sheet.of("A name of more than thirty-one characters", columns, List.of()),
                Sheet.of("a name of more than thirty-one CHARACTERS", columns, List.of()),
                Sheet.of("", columns, List.of()));
        try (XSSFWorkbook book = readBack(workbook)) {
            assertEquals(
                    List.of(
                            "Actions  open closed  all ",
                            "A name of more than thirty-one ",
                            "a name of more than thirty-on 2",
                            "Sheet"),
                    List.of(book.getSheetName(0), book.getSheetName(1), book.getSheetName(2), book.getSheetName(3)));
        }
    }

    @Test
    void theFileSaysWhatItIsAndTheSameRecordGivesTheSameBytes() throws Exception {
        byte[] first = bytes(SampleTrees.actionSheet(50));
        Thread.sleep(1_100);
        assertArrayEquals(first, bytes(SampleTrees.actionSheet(50)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(first))) {
            var core = book.getProperties().getCoreProperties();
            assertEquals("Action Log", core.getTitle());
            assertEquals("Eastmere County Council", core.getCreator());
            assertEquals(SampleTrees.WRITTEN, core.getCreated().toInstant());
        }
    }

    @Test
    void anExportThatIsStoppedSaysSo() {
        AtomicInteger reports = new AtomicInteger();
        Progress stopping = new Progress() {
            @Override
            public void at(int done, int total, String what) {
                reports.incrementAndGet();
                assertEquals(5_000, total);
            }

            @Override
            public boolean stopped() {
                return reports.get() == 2;
            }
        };
        DocumentProblem.Stopped stopped = assertThrows(DocumentProblem.Stopped.class, () -> new ExcelRenderer()
                .render(SampleTrees.actionSheet(5_000), new ByteArrayOutputStream(), stopping));
        assertEquals("Stopped: Action Log was not written.", stopped.getMessage());
    }

    @Test
    void aCellThatExcelCannotHoldIsNamed() {
        Sheet sheet = Sheet.of(
                "Log",
                List.of(Column.of("Action", Kind.WRAPPED_TEXT, 40)),
                List.of(List.of(Value.of("ok")), List.of(Value.of("x".repeat(32_768)))));
        DocumentProblem.TooMuch problem =
                assertThrows(DocumentProblem.TooMuch.class, () -> bytes(Workbook.of(SampleTrees.meta("Log"), sheet)));
        assertEquals(
                "Log, row 2: \"Action\" has 32,768 characters, and a cell of Excel holds 32,767."
                        + " Export this list as CSV or Word, or shorten the text.",
                problem.getMessage());
    }

    @Test
    void aColumnOfDaysTakesADayBeforeExcelsOwnCalendar() throws Exception {
        Sheet sheet = Sheet.of(
                "Old", List.of(Column.of("Day", Kind.DATE, 11)), List.of(List.of(Value.of(LocalDate.of(1896, 11, 7)))));
        try (XSSFWorkbook book = readBack(Workbook.of(SampleTrees.meta("Old"), sheet))) {
            assertEquals("07/11/1896", book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
        }
    }

    private static XSSFWorkbook readBack(Workbook workbook) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(workbook)));
    }

    private static byte[] bytes(Workbook workbook) throws IOException, DocumentProblem {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelRenderer().render(workbook, out, Progress.NONE);
        return out.toByteArray();
    }

    @Test
    void aPrintedPageSaysWhichMeetingAndWhichListItIs() {
        assertEquals(
                "HWB, 24 September 2026: minutes – Items",
                ExcelRenderer.pageHead("HWB, 24 September 2026: minutes", "Items"));
        assertEquals("Action Log – Health && Care", ExcelRenderer.pageHead("Action Log – Health & Care", "Action log"));
        assertEquals("Items", ExcelRenderer.pageHead("", "Items"));
    }
}
