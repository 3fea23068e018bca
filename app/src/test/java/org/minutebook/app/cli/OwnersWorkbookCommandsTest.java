package org.minutebook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;

class OwnersWorkbookCommandsTest {
    @Test
    void theLogGoesOutComesBackIsRehearsedAndTaken(@TempDir Path dir) throws Exception {
        SmallCouncil.in(dir).close();
        String book = dir.resolve("book").toString();
        String file = dir.resolve("owners.xlsx").toString();
        Said wrote = Said.of(
                dir,
                "export",
                "action-log",
                "--book",
                book,
                "--board",
                "HWB",
                "--format",
                "xlsx",
                "--for-owners",
                "--out",
                file);
        assertEquals(0, wrote.code(), wrote.err());
        String reference = fillIn(Path.of(file));

        Said asALog = Said.of(dir, "import", "action-log", file, "--book", book, "--board", "HWB");
        assertEquals(2, asALog.code());
        assertTrue(
                asALog.err().contains("“owners.xlsx” is a workbook that went to the owners: add --returned"),
                asALog.err());

        Said would = Said.of(
                dir,
                "import",
                "action-log",
                file,
                "--returned",
                "--book",
                book,
                "--board",
                "HWB",
                "--dry-run",
                "--json");
        assertEquals(0, would.code(), would.err());
        String json = would.out().replaceAll("\\s+", "");
        assertTrue(json.contains("\"updated\":1,\"dryRun\":true,\"skipped\":[],\"warnings\":[]"), json);
        assertTrue(json.contains("\"field\":\"update\""), json);
        assertTrue(json.contains("\"says\":\"Printed\",\"clash\":\"\",\"taken\":true"), json);

        Said took = Said.of(
                dir, "import", "action-log", file, "--returned", "--book", book, "--board", "HWB", "--by", "Jane Reed");
        assertTrue(took.out().startsWith("Took 1 edit of 1 action; "), took.out());
        assertTrue(took.out().contains(reference), took.out());
        Said again = Said.of(dir, "import", "action-log", file, "--returned", "--book", book, "--board", "HWB");
        assertTrue(again.out().startsWith("Took 0 edits of 0 actions; "), again.out());
    }

    @Test
    void optionsThatDoNotGoTogetherAreWrongUse(@TempDir Path dir) throws Exception {
        SmallCouncil.in(dir).close();
        String book = dir.resolve("book").toString();
        Said csv = Said.of(
                dir,
                "export",
                "action-log",
                "--book",
                book,
                "--board",
                "HWB",
                "--format",
                "csv",
                "--for-owners",
                "--out",
                dir.resolve("log.csv").toString());
        assertEquals(2, csv.code());
        assertTrue(csv.err().contains("--for-owners goes with --format xlsx"), csv.err());
        Said by =
                Said.of(dir, "import", "action-log", "log.xlsx", "--book", book, "--board", "HWB", "--by", "Jane Reed");
        assertEquals(2, by.code());
    }

    /** An update in the first row; gives back its reference. */
    private static String fillIn(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            var row = book.getSheet("Action log").getRow(1);
            row.getCell(6).setCellValue("Printed");
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return row.getCell(1).getStringCellValue();
        }
    }
}
