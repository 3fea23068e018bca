package org.minutebook.app.documents.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.intake.ReadLog.Warning;
import org.minutebook.db.rules.RagWord;
import org.minutebook.db.rules.RagWord.Colour;

/** What only a workbook has: real dates, fills, hidden rows, merged cells, several sheets. */
class WorkbookLogTest {

    private final Path dir;

    WorkbookLogTest(@TempDir Path dir) {
        this.dir = dir;
    }

    private static final List<Object> SHORT = List.of("No.", "Date", "Action", "Owner", "RAG");

    private static XSSFCellStyle solid(XSSFWorkbook book, XSSFColor colour) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour);
        return style;
    }

    private static XSSFColor theme(int number, double tint) {
        XSSFColor colour = new XSSFColor();
        colour.setTheme(number);
        colour.setTint(tint);
        return colour;
    }

    @Test
    void theColourOfTheCellIsTheRatingWhereThereIsNoWord() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.workbook(dir.resolve("log.xlsx"), book -> {
            List<List<Object>> rows = new ArrayList<>();
            rows.add(SHORT);
            for (int i = 1; i <= 7; i++) {
                rows.add(List.of(i, LocalDate.of(2019, 7, 11), "Report on matter " + i, "Les", ""));
            }
            rows.add(List.of(8, LocalDate.of(2019, 7, 11), "Report on matter 8", "Les", "GREEN"));
            XSSFSheet sheet = book.createSheet("Log");
            LogFiles.fill(sheet, rows);
            XSSFCellStyle indexed = book.createCellStyle();
            indexed.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            indexed.setFillForegroundColor(IndexedColors.RED.getIndex());
            List<XSSFCellStyle> styles = List.of(
                    solid(book, new XSSFColor(new byte[] {0, (byte) 0xB0, 0x50})),
                    indexed,
                    solid(book, theme(7, 0)), // accent 4 of the 2013 theme, FFC000
                    solid(book, theme(0, 0)), // white
                    solid(book, theme(0, -0.15)), // grey
                    solid(book, theme(9, 0.6)), // accent 6, pale
                    book.createCellStyle(),
                    solid(book, new XSSFColor(new byte[] {(byte) 0xFF, 0, 0})));
            for (int i = 0; i < styles.size(); i++) {
                sheet.getRow(i + 1).getCell(4).setCellStyle(styles.get(i));
            }
        }));
        // POI writes no theme of its own, so the colours of Office 2007 count: accent 4 is violet, accent 6 orange
        assertEquals(
                List.of(
                        new RagWord("", Colour.GREEN, false),
                        new RagWord("", Colour.RED, false),
                        new RagWord("", Colour.NONE, false),
                        new RagWord("", Colour.NONE, false),
                        new RagWord("", Colour.NONE, false),
                        new RagWord("", Colour.AMBER, false),
                        new RagWord("", Colour.NONE, false),
                        new RagWord("GREEN", Colour.GREEN, false)),
                log.actions().stream().map(ReadAction::rag).toList());
        assertEquals(
                List.of(new Warning(
                        9,
                        "RAG",
                        "GREEN",
                        "GREEN",
                        "The word and the colour of the cell (RED) differ; the word counts.")),
                log.warnings());
    }

    @Test
    void aPaleBandOverTheWholeRowIsNoRating() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.workbook(dir.resolve("log.xlsx"), book -> {
            XSSFSheet sheet = book.createSheet("Log");
            LogFiles.fill(
                    sheet, List.of(SHORT, List.of(1, "", "Report", "Les", ""), List.of(2, "", "Report", "Les", "")));
            XSSFCellStyle band = solid(book, new XSSFColor(new byte[] {(byte) 0xC6, (byte) 0xE0, (byte) 0xB4}));
            XSSFCellStyle red = solid(book, new XSSFColor(new byte[] {(byte) 0xFF, 0x40, 0x40}));
            for (int i = 0; i < 5; i++) {
                sheet.getRow(1).getCell(i).setCellStyle(band);
                sheet.getRow(2).getCell(i).setCellStyle(red);
            }
        }));
        assertEquals(
                List.of(Colour.NONE, Colour.RED),
                log.actions().stream().map(action -> action.rag().colour()).toList());
    }

    @Test
    void numbersAndDatesAreReadAsTheyAreShown() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.workbook(dir.resolve("log.xlsx"), book -> {
            XSSFSheet sheet = book.createSheet("Log");
            LogFiles.fill(
                    sheet,
                    List.of(
                            SHORT,
                            List.of(122, 43797, "Report", "Les", ""),
                            List.of(12.3, 43797, "Report again", "Les", ""),
                            List.of(43802, LocalDate.of(2019, 11, 28), "Report a third time", "Les", "")));
            // the built-in format that follows the country of the reader
            XSSFCellStyle country = book.createCellStyle();
            country.setDataFormat((short) 14);
            sheet.getRow(2).getCell(1).setCellStyle(country);
            sheet.getRow(3).getCell(0).setCellStyle(country);
        }));
        assertEquals(
                List.of("122 43797 null", "12.3 28/11/2019 2019-11-28", "03/12/2019 28/11/19 2019-11-28"),
                log.actions().stream()
                        .map(action -> action.reference().printed() + " "
                                + action.date().printed() + " " + action.date().day())
                        .toList());
        assertEquals(
                List.of(
                        new Warning(
                                2,
                                "date",
                                "43797",
                                "",
                                "This is a bare number; Excel shows it as 28 November 2019 when the cell is formatted"
                                        + " as a date."),
                        new Warning(
                                4,
                                "reference",
                                "03/12/2019",
                                "",
                                "Excel has made a date of this reference; check it.")),
                log.warnings());
    }

    @Test
    void daysCountedFrom1904AreRead() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.workbook(dir.resolve("log.xlsx"), book -> {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            XSSFSheet sheet = book.createSheet("Log");
            LogFiles.fill(sheet, List.of(SHORT, List.of(1, LocalDate.EPOCH, "Report", "Les", "")));
            // 43,797 days after 30 December 1899 are 42,335 after 1 January 1904
            sheet.getRow(1).getCell(1).setCellValue(42_335);
        }));
        assertEquals(LocalDate.of(2019, 11, 28), log.actions().getFirst().date().day());
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndSaid() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.workbook(dir.resolve("log.xlsx"), book -> {
            XSSFSheet sheet = book.createSheet("Log");
            LogFiles.fill(
                    sheet,
                    List.of(
                            SHORT,
                            List.of(1, LocalDate.of(2019, 7, 11), "Report", "Les", ""),
                            List.of(2, LocalDate.of(2019, 7, 11), "Report again", "Les", "")));
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
        }));
        assertEquals(2, log.actions().size());
        assertEquals(
                List.of(
                        "Row 3 is hidden in the file; it was read.",
                        "The column “Owner” is hidden in the file; it was read."),
                log.warnings().stream().map(Warning::message).toList());
    }

    @Test
    void theSheetWithTheLogIsFoundAndTheOthersAreNamed() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.workbook(dir.resolve("log.xlsx"), book -> {
            LogFiles.fill(book.createSheet("Members"), List.of(List.of("Name", "Post"), List.of("Les", "Head")));
            LogFiles.fill(
                    book.createSheet("Actions 2019"), List.of(SHORT, List.of(1, "11/07/19", "Report", "Les", "G")));
            LogFiles.fill(book.createSheet("Notes"), List.of(List.of("Action", "Owner"), List.of("Nothing", "Les")));
            book.createSheet("Empty");
        }));
        assertEquals("sheet “Actions 2019”", log.place());
        assertEquals(
                List.of("Only sheet “Actions 2019” was read; sheet “Members”, sheet “Notes” were not."),
                log.warnings().stream().map(Warning::message).toList());
    }

    @Test
    void cellsMergedDownwardsCountForEveryRowAndAMergedActionIsOne() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.workbook(dir.resolve("log.xlsx"), book -> {
            XSSFSheet sheet = book.createSheet("Log");
            LogFiles.fill(
                    sheet,
                    List.of(
                            List.of("No.", "Date", "Action", "Owner", "Comments"),
                            List.of(1, LocalDate.of(2019, 7, 11), "Report", "Les", "Begun"),
                            List.of(2, "", "Report again", "Kim", ""),
                            List.of("", "", "", "Debbie", "Met twice")));
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        }));
        assertEquals(
                List.of("1 2019-07-11 Les Begun", "2 2019-07-11 Kim+Debbie Met twice"),
                log.actions().stream()
                        .map(action -> action.reference().printed() + " "
                                + action.date().day() + " "
                                + action.ownersPrinted().replace('\n', '+') + " " + action.comment())
                        .toList());
        assertEquals(List.of(), log.warnings());
    }

    @Test
    void lineBreaksAndEscapedCharactersAreKept() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.workbook(
                dir.resolve("log.xlsx"),
                List.of(
                        List.of("No.", "Action", "Owner", "Comments"),
                        List.of(1, "Report", "Les", "July: begun\r\nSeptember: \"_x005F_x0041_\" done_x0041_"))));
        assertEquals(
                "July: begun\nSeptember: \"_x0041_\" doneA",
                log.actions().getFirst().comment());
    }

    @Test
    void statusAndRatingMayStandInTwoColumns() throws IOException, IntakeProblem {
        ReadAction action = LogFiles.read(LogFiles.workbook(
                        dir.resolve("log.xlsx"),
                        List.of(
                                List.of("No.", "Action", "Owner", "Status", "RAG", "Due date", "Date completed"),
                                List.of(
                                        1,
                                        "Report",
                                        "Les",
                                        "In progress",
                                        "A",
                                        LocalDate.of(2020, 3, 31),
                                        "30/03/20"))))
                .actions()
                .getFirst();
        assertEquals("In progress", action.status());
        assertEquals(new RagWord("A", Colour.AMBER, false), action.rag());
        assertEquals(LocalDate.of(2020, 3, 31), action.due().day());
        assertEquals("31/03/20", action.due().printed());
        assertEquals(LocalDate.of(2020, 3, 30), action.completed().day());
    }

    @Test
    void cellsWithoutReferencesAndTextsInTheSheetAreRead() throws IOException, IntakeProblem {
        Map<String, String> parts = new LinkedHashMap<>(LogFiles.aroundOneSheet());
        parts.put(
                "xl/worksheets/sheet1.xml",
                LogFiles.sheetOpening()
                        + "<row><c><v>7</v></c><c t=\"str\"><f>B1</f><v>Report</v></c>"
                        + "<c t=\"inlineStr\"><is><r><t>Jane </t></r><r><t>Toman</t></r></is></c></row>"
                        + LogFiles.sheetClosing());
        ReadAction action = LogFiles.read(LogFiles.zip(dir.resolve("log.xlsx"), parts))
                .actions()
                .getFirst();
        assertEquals(
                "2 7 Report Jane Toman",
                action.row() + " " + action.reference().number() + " " + action.text() + " " + action.ownersPrinted());
    }

    @Test
    void readingStopsWhenNobodyWaits() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(SHORT);
        for (int i = 0; i < 600; i++) {
            rows.add(List.of(i, "11/07/19", "Report", "Les", "G"));
        }
        Path file = LogFiles.workbook(dir.resolve("log.xlsx"), rows);
        IntakeProblem problem = org.junit.jupiter.api.Assertions.assertThrows(
                IntakeProblem.class,
                () -> ActionLogReader.read(file, Mapping.none(), new Progress() {
                    @Override
                    public void at(int done, int total, String what) {}

                    @Override
                    public boolean stopped() {
                        return true;
                    }
                }));
        assertEquals(
                "“log.xlsx” was not taken in, because you stopped the reading; nothing was changed.",
                problem.getMessage());
    }
}
