package org.minutebook.app.documents.owners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.MinuteBook;

class OwnersWorkbookTest {
    @Test
    void onlyTheThreeColumnsAreOpenNothingIsAFormulaAndTheKeysAreHidden(@TempDir Path dir) throws Exception {
        try (MinuteBook book = LongLog.in(dir)) {
            Path file = LongLog.sent(book, dir.resolve("sent.xlsx"));
            try (InputStream in = Files.newInputStream(file);
                    XSSFWorkbook sheets = new XSSFWorkbook(in)) {
                XSSFSheet log = sheets.getSheet("Action log");
                assertTrue(log.getProtect());
                assertFalse(log.getCTWorksheet().getSheetProtection().isSetPassword());
                assertFalse(log.isAutoFilterLocked());
                assertEquals(LongLog.ACTIONS, log.getLastRowNum());
                for (int r = 1; r <= log.getLastRowNum(); r++) {
                    List<String> open = new ArrayList<>();
                    for (int c = 0; c < 9; c++) {
                        assertFalse(log.getRow(r).getCell(c).getCellType() == CellType.FORMULA);
                        if (!log.getRow(r).getCell(c).getCellStyle().getLocked()) {
                            open.add(log.getRow(0).getCell(c).getStringCellValue());
                        }
                    }
                    assertEquals(List.of("Your update", "Due", "Status"), open);
                }
                assertTrue(log.isColumnHidden(0));
                assertEquals(
                        List.of("Minutebook"),
                        List.of(0, 1, 2).stream()
                                .filter(sheets::isSheetVeryHidden)
                                .map(sheets::getSheetName)
                                .toList());
                assertTrue(log.getRow(31).getCell(3).getCellStyle().getQuotePrefixed());
            }
            assertEquals(
                    Set.of("action log for owners xlsx"),
                    book.read(stores -> stores.documents().produced()).stream()
                            .map(made -> made.kind() + " " + made.format())
                            .collect(Collectors.toSet()));
        }
    }
}
