package org.minutebook.app.documents.owners;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An owner at work on the workbook, by POI: cells by the action's reference and the column's heading. */
final class FilledIn {
    private final List<List<Object>> rows = new ArrayList<>();
    private final Map<String, List<Object>> byReference = new HashMap<>();
    private final List<List<Object>> sent = new ArrayList<>();

    FilledIn(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            read(book.getSheet("Action log"), rows);
            read(book.getSheet("Minutebook"), sent);
        }
        rows.forEach(row -> byReference.put(row.get(column("Ref")).toString(), row));
    }

    private static void read(Sheet sheet, List<List<Object>> into) {
        for (Row row : sheet) {
            List<Object> cells = new ArrayList<>();
            for (int c = 0; c < sheet.getRow(0).getLastCellNum(); c++) {
                Cell cell = row.getCell(c);
                cells.add(
                        cell == null || cell.getCellType() == CellType.BLANK
                                ? ""
                                : cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
                                        ? cell.getLocalDateTimeCellValue().toLocalDate()
                                        : cell.getStringCellValue());
            }
            into.add(cells);
        }
    }

    private List<Object> row(String reference) {
        return Objects.requireNonNull(byReference.get(reference), reference);
    }

    private int column(String heading) {
        return rows.getFirst().indexOf(heading);
    }

    FilledIn type(String reference, String heading, Object what) {
        row(reference).set(column(heading), what);
        return this;
    }

    /** Types the same date anew, as words. */
    FilledIn retype(String reference, String heading, String date) {
        return type(reference, heading, date);
    }

    Object cell(String reference, String heading) {
        return row(reference).get(column(heading));
    }

    FilledIn delete(String reference) {
        rows.remove(row(reference));
        return this;
    }

    FilledIn add(Object... cells) {
        rows.add(new ArrayList<>(List.of(cells)));
        return this;
    }

    /** Copies a row under the last one, key and all. */
    FilledIn copy(String reference) {
        rows.add(new ArrayList<>(row(reference)));
        return this;
    }

    FilledIn forgetWhatWasSent() {
        sent.clear();
        return this;
    }

    /** Puts the rows into any order and the columns into another, and saves as a program does that keeps no looks. */
    Path save(Path file, long seed) throws Exception {
        Random random = new Random(seed);
        List<Integer> columns = new ArrayList<>(
                IntStream.range(0, rows.getFirst().size()).boxed().toList());
        Collections.shuffle(columns, random);
        List<List<Object>> below = new ArrayList<>(rows.subList(1, rows.size()));
        Collections.shuffle(below, random);
        below.addFirst(rows.getFirst());
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            write(book.createSheet("Blatt1"), below, columns);
            if (!sent.isEmpty()) {
                write(book.createSheet("Blatt2"), sent, List.of(0));
            }
            book.write(out);
        }
        return file;
    }

    private static void write(Sheet sheet, List<List<Object>> rows, List<Integer> columns) {
        CellStyle date = sheet.getWorkbook().createCellStyle();
        date.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("d mmm yy"));
        for (List<Object> from : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int c = 0; c < columns.size(); c++) {
                Object what = columns.get(c) < from.size() ? from.get(columns.get(c)) : "";
                if (what instanceof LocalDate day) {
                    row.createCell(c).setCellValue(day);
                    row.getCell(c).setCellStyle(date);
                } else if (what instanceof Integer number) {
                    row.createCell(c).setCellValue(number);
                } else if (!what.equals("")) {
                    row.createCell(c).setCellValue(what.toString());
                }
            }
        }
    }
}
