package org.minutebook.app.documents.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.minutebook.app.documents.Progress;

/** Builds the files that the tests of this package read. */
final class LogFiles {

    static final List<Object> HEADINGS = List.of("No.", "Date", "Action", "Responsible Officer", "Comments", "Status");

    private LogFiles() {}

    static ReadLog read(Path file) throws IntakeProblem {
        return ActionLogReader.read(file, Mapping.none(), Progress.NONE);
    }

    /** A workbook of one sheet; a date becomes a real date, a number a number. */
    static Path workbook(Path file, List<List<Object>> rows) throws IOException {
        return workbook(file, book -> fill(book.createSheet("Actions"), rows));
    }

    static Path workbook(Path file, Consumer<XSSFWorkbook> build) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            build.accept(book);
            book.write(out);
        }
        return file;
    }

    static void fill(XSSFSheet sheet, List<List<Object>> rows) {
        CellStyle date = sheet.getWorkbook().createCellStyle();
        date.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yy"));
        for (int r = 0; r < rows.size(); r++) {
            XSSFRow row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                XSSFCell cell = row.createCell(c);
                switch (rows.get(r).get(c)) {
                    case LocalDate day -> {
                        cell.setCellValue(day);
                        cell.setCellStyle(date);
                    }
                    case Number number -> cell.setCellValue(number.doubleValue());
                    case Object text -> {
                        if (!text.toString().isEmpty()) {
                            cell.setCellValue(text.toString());
                        }
                    }
                }
            }
        }
    }

    static Path document(Path file, Consumer<XWPFDocument> build) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            build.accept(document);
            document.write(out);
        }
        return file;
    }

    static XWPFTable table(XWPFDocument document, List<List<Object>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                table.getRow(r).getCell(c).setText(rows.get(r).get(c).toString());
            }
        }
        return table;
    }

    static Path text(Path file, Charset charset, String content) throws IOException {
        return Files.write(file, content.getBytes(charset));
    }

    /** A package written part by part, for what POI would not write. */
    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static final String MAIN_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** What stands around the one sheet of a workbook, its sheet being xl/worksheets/sheet1.xml. */
    static Map<String, String> aroundOneSheet() {
        return Map.of(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN_NS + "\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"Log\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    }

    static String sheetOpening() {
        return "<worksheet xmlns=\"" + MAIN_NS + "\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>No.</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>Action</t></is></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><t>Owner</t></is></c></row>";
    }

    static String sheetRow(int number) {
        return "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + number + "</v></c><c r=\"B" + number
                + "\" t=\"inlineStr\"><is><t>Consider the matter a further time</t></is></c><c r=\"C" + number
                + "\" t=\"inlineStr\"><is><t>Jane Toman</t></is></c></row>";
    }

    static String sheetClosing() {
        return "</sheetData></worksheet>";
    }
}
