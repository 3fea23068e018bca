package org.minutebook.app.documents.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.app.documents.hygiene.Papers.found;
import static org.minutebook.app.documents.hygiene.Papers.relations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an Excel workbook can carry without showing it. */
class WorkbookCheckTest {

    private final Path file;

    WorkbookCheckTest(@TempDir Path dir) {
        this.file = dir.resolve("figures.xlsx");
    }

    private List<String> of(Consumer<XSSFWorkbook> build) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Plan");
            for (int row = 0; row < 12; row++) {
                sheet.createRow(row).createCell(0).setCellValue("Scheme " + (row + 1));
                sheet.getRow(row).createCell(1).setCellValue(row * 1000);
            }
            build.accept(book);
            book.write(out);
        }
        return found(file);
    }

    @Test
    void anHonestWorkbookIsClean() throws IOException {
        assertEquals(List.of(), of(book -> book.getSheetAt(0).createFreezePane(0, 1)));
    }

    @Test
    void hiddenAndVeryHiddenSheetsAreTold() throws IOException {
        assertEquals(
                List.of(
                        "HIDDEN_SHEET, sheet Costs: The sheet is hidden.",
                        "HIDDEN_SHEET, sheet Pay: The sheet is hidden so well that Excel does not offer to show it."),
                of(book -> {
                    book.createSheet("Costs");
                    book.createSheet("Pay");
                    book.setSheetVisibility(1, SheetVisibility.HIDDEN);
                    book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
                }));
    }

    @Test
    void hiddenRowsAndColumnsCountWhereSomethingIsInThem() throws IOException {
        assertEquals(
                List.of(
                        "HIDDEN_ROW_OR_COLUMN, sheet Plan: Hidden rows hold something: 3-5, 9.",
                        "HIDDEN_ROW_OR_COLUMN, sheet Plan: A hidden column holds something: B."),
                of(book -> {
                    XSSFSheet sheet = book.getSheetAt(0);
                    for (int row : List.of(2, 3, 4, 8)) {
                        sheet.getRow(row).setZeroHeight(true);
                    }
                    sheet.createRow(20).setZeroHeight(true);
                    sheet.setColumnHidden(1, true);
                    sheet.setColumnHidden(5, true);
                }));
    }

    @Test
    void cellsAreSearchedForWhatWasLeft() throws IOException {
        assertEquals(
                List.of(
                        "PLACEHOLDER, Plan!C1: The placeholder “TBC” is still in the text.",
                        "PLACEHOLDER, Plan!C2: The placeholder “TBC” is still in the text.",
                        "BROKEN_REFERENCE, Plan!C4: “#REF!” stands where a reference or a formula should give its"
                                + " result.",
                        "FIRST_NAMES, Plan!C3: “Rhodri/Phillip” names people by their first names only, as authors do"
                                + " among themselves."),
                of(book -> {
                    XSSFSheet sheet = book.getSheetAt(0);
                    sheet.getRow(0).createCell(2).setCellValue("TBC");
                    sheet.getRow(1).createCell(2).setCellValue("TBC");
                    sheet.getRow(2).createCell(2).setCellValue("Rhodri/Phillip");
                    sheet.getRow(3)
                            .createCell(2)
                            .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
                }));
    }

    @Test
    void whiteOnWhiteIsWorthALook() throws IOException {
        assertEquals(
                List.of("PALE_TEXT, Plan!A2: Cells are filled but show nothing (white on white, or a format that prints"
                        + " nothing): A2, B3."),
                of(book -> {
                    XSSFFont font = book.createFont();
                    font.setColor(IndexedColors.WHITE.getIndex());
                    font.setColor(new org.apache.poi.xssf.usermodel.XSSFColor(new byte[] {-1, -1, -1}, null));
                    XSSFCellStyle white = book.createCellStyle();
                    white.setFont(font);
                    XSSFCellStyle onBlue = book.createCellStyle();
                    onBlue.setFont(font);
                    onBlue.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
                    onBlue.setFillPattern(org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND);
                    XSSFCellStyle nothing = book.createCellStyle();
                    nothing.setDataFormat(book.createDataFormat().getFormat(";;;"));
                    XSSFSheet sheet = book.getSheetAt(0);
                    sheet.getRow(0).getCell(0).setCellStyle(onBlue);
                    sheet.getRow(1).getCell(0).setCellStyle(white);
                    sheet.getRow(2).getCell(1).setCellStyle(nothing);
                }));
    }

    @Test
    void notesAreToldWithTheirCells() throws IOException {
        assertEquals(List.of("COMMENT, Plan!B2: A comment by Ann Smith: “Is this right?”."), of(book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFComment comment = sheet.createDrawingPatriarch()
                    .createCellComment(book.getCreationHelper().createClientAnchor());
            comment.setAuthor("Ann Smith");
            comment.setString("Is this right?");
            comment.setAddress(1, 1);
        }));
    }

    @Test
    void threadedCommentsAreToldOnceAndPivotTablesBetrayTheirRows() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", relations("officeDocument xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Plan\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations("worksheet worksheets/sheet1.xml", "person persons/person.xml"));
        parts.put("xl/persons/person.xml", "<personList><person displayName=\"Ann Smith\" id=\"{A}\"/></personList>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData/><headerFooter><oddFooter>&amp;L&amp;8Draft TBC&amp;RPage &amp;P</oddFooter>"
                        + "</headerFooter></worksheet>");
        parts.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                relations("threadedComment ../threadedComments/t1.xml", "comments ../comments1.xml"));
        parts.put(
                "xl/threadedComments/t1.xml",
                "<ThreadedComments><threadedComment ref=\"B2\" personId=\"{A}\" id=\"{1}\"><text>Why?</text>"
                        + "</threadedComment><threadedComment ref=\"B2\" personId=\"{A}\" id=\"{2}\" parentId=\"{1}\">"
                        + "<text>Because.</text></threadedComment></ThreadedComments>");
        parts.put(
                "xl/comments1.xml",
                "<comments><authors><author>tc={1}</author></authors><commentList><comment ref=\"B2\""
                        + " authorId=\"0\"><text><t>[Threaded comment] Your version of Excel"
                        + " …</t></text></comment></commentList></comments>");
        parts.put("xl/pivotCache/pivotCacheRecords1.xml", "<pivotCacheRecords/>");
        assertEquals(
                List.of(
                        "COMMENT, Plan!B2: A comment by Ann Smith: “Why?”.",
                        "COMMENT, Plan!B2: A reply to a comment by Ann Smith: “Because.”.",
                        "EMBEDDED_FILE, the whole file: A pivot table carries all the rows it was counted from, also"
                                + " those that no sheet shows.",
                        "PLACEHOLDER, sheet Plan, header or footer: The placeholder “TBC” is still in the text."),
                found(Papers.zip(file, parts)));
    }
}
