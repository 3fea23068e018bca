package org.minutebook.app.documents.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they say, or worse: each costs one sentence, ten seconds and little memory at most. */
@Order(1) // long: not the last that all wait for
@Timeout(10)
@Execution(ExecutionMode.CONCURRENT)
class HostileFilesTest {

    private final Path dir;

    HostileFilesTest(@TempDir Path dir) {
        this.dir = dir;
    }

    private static String refusal(Path file) {
        return String.valueOf(
                assertThrows(IntakeProblem.class, () -> LogFiles.read(file)).getMessage());
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(dir.resolve(name), content);
    }

    private Path goodWorkbook() throws IOException {
        return LogFiles.workbook(
                dir.resolve("good.xlsx"),
                List.of(LogFiles.HEADINGS, List.of(1, "11/07/19", "Report to the Board", "Les", "Begun", "GREEN")));
    }

    @Test
    void aMissingFileAFolderAndADeviceAreNamed() {
        Path missing = dir.resolve("log.xlsx");
        assertEquals(
                "“log.xlsx” is not there (" + missing.toAbsolutePath() + "): check the name and the folder.",
                refusal(missing));
        assertEquals("“" + dir.getFileName() + "” is a folder: name the file of the log inside it.", refusal(dir));
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.xlsx", "log.docx", "log.csv"})
    void anEmptyFileIsNamed(String name) throws IOException {
        assertEquals(
                "“" + name + "” is empty (0 bytes): fetch or save it again and import that copy.",
                refusal(bytes(name, new byte[0])));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 3_000})
    void aFileCutShortIsCalledDamaged(int length) throws IOException {
        byte[] good = Files.readAllBytes(goodWorkbook());
        assertTrue(good.length > 3_000);
        assertEquals(
                "“cut.xlsx” is damaged or cut short: fetch it again, or open it in Word or Excel, save it under a new"
                        + " name and import that.",
                refusal(bytes("cut.xlsx", Arrays.copyOf(good, length))));
    }

    @Test
    void flippedBytesNeverEndInAnythingButASentenceOrALog() throws IOException {
        byte[] good = Files.readAllBytes(goodWorkbook());
        for (int at = 0; at < good.length; at += 37) {
            byte[] bad = good.clone();
            bad[at] ^= 0x55;
            Path file = bytes("bad.xlsx", bad);
            try {
                assertTrue(LogFiles.read(file).actions().size() <= 1);
            } catch (IntakeProblem problem) {
                assertTrue(String.valueOf(problem.getMessage()).startsWith("“bad.xlsx” "), problem.getMessage());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.xlsx", "log.docx"})
    void aPasswordIsAskedToBeTakenOff(String name) throws Exception {
        Path file = dir.resolve(name);
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                Files.copy(goodWorkbook(), out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        assertEquals(
                "“" + name + "” is protected by a password: open it, take the password off (File, Info, Protect) and"
                        + " save it, then import it again.",
                refusal(file));
    }

    @Test
    void anOldWorkbookIsAskedToBeSavedAnew() throws IOException {
        Path file = dir.resolve("log.xlsx");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Log").createRow(0).createCell(0).setCellValue("Action");
            book.write(out);
        }
        assertEquals(
                "“log.xlsx” is an Excel workbook of the old kind (.xls): save it as .xlsx in Excel and import that.",
                refusal(file));
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.getRoot().createDocument("WordDocument", new java.io.ByteArrayInputStream(new byte[5_000]));
            container.writeFilesystem(out);
        }
        assertEquals(
                "“log.xlsx” is a Word document of the old kind (.doc): save it as .docx in Word and import that.",
                refusal(file));
        assertTrue(refusal(bytes("cut.xlsx", Arrays.copyOf(Files.readAllBytes(file), 700)))
                .startsWith("“cut.xlsx” is damaged or cut short"));
    }

    @Test
    void aRenamedFileIsCalledWhatItIs() throws IOException {
        String cure =
                ": open it in the program it was made with, save it as an Excel workbook (.xlsx) and import that.";
        assertEquals(
                "“a.xlsx” is a PDF" + cure, refusal(bytes("a.xlsx", "%PDF-1.7\n...".getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                "“b.xlsx” is a program and not a document" + cure,
                refusal(bytes("b.xlsx", "MZ\u0000\u0003".getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                "“c.csv” is a web page" + cure,
                refusal(bytes("c.csv", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                "“d.docx” is neither an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods), a Word document"
                        + " (.docx) nor a text table (.csv)" + cure,
                refusal(bytes("d.docx", "No.,Action,Owner\n1,Report,Les".getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                "“e.xlsx” is a ZIP archive and not a workbook: unpack it and import the file inside it.",
                refusal(LogFiles.zip(dir.resolve("e.xlsx"), Map.of("holiday.txt", "sun"))));
        assertEquals(
                "“f.csv” is not a text file although it is named as one: export the log again as CSV or .xlsx.",
                refusal(bytes("f.csv", new byte[] {1, 0, 2, 3, 0, 0, 7})));
    }

    @Test
    void aWorkbookUnderAnotherNameIsStillRead() throws IOException, IntakeProblem {
        Path file = Files.move(goodWorkbook(), dir.resolve("log.docx"));
        assertEquals(1, LogFiles.read(file).actions().size());
    }

    @Test
    void aSheetWithoutHeadingsIsExplained() throws IOException {
        assertEquals(
                "“log.xlsx” has no heading row in the first 50 rows of sheet “Actions”: put headings such as No., Date,"
                        + " Action, Responsible Officer, Comments and Status above the actions, or say which heading is"
                        + " the action with --map \"Action=…\".",
                refusal(LogFiles.workbook(
                        dir.resolve("log.xlsx"), List.of(List.of(1, "11/07/19", "Report to the Board", "Les")))));
        assertEquals(
                "“none.xlsx” has no text in it: check that it is the right file, and that it was saved.",
                refusal(LogFiles.workbook(dir.resolve("none.xlsx"), List.of(List.of(), List.of()))));
        assertEquals(
                "“none.docx” has no table in it, and an action log in Word is a table: set the log out as one, or"
                        + " import it from Excel.",
                refusal(LogFiles.document(
                        dir.resolve("none.docx"),
                        document -> document.createParagraph().createRun().setText("Action log"))));
    }

    private Path sheet(String name, String before, String sheet) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(LogFiles.aroundOneSheet());
        parts.put("xl/worksheets/sheet1.xml", before + sheet);
        return LogFiles.zip(dir.resolve(name), parts);
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnythingIsExpandedOrFetched() throws IOException {
        String says = "“log.xlsx” holds a document type in its part xl/worksheets/sheet1.xml, which no Word or Excel"
                + " file has and which can carry an attack: do not open it; ask the sender for a clean copy.";
        String sheet = LogFiles.sheetOpening() + LogFiles.sheetRow(2) + LogFiles.sheetClosing();
        assertEquals(
                says,
                refusal(sheet("log.xlsx", "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>", sheet)));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertEquals(says, refusal(sheet("log.xlsx", laughs.append("]>").toString(), sheet)));
    }

    @Test
    void aQuotationMarkThatIsNotClosedDoesNotSwallowTheRestOfTheLog() throws IOException {
        String says =
                "“log.csv” cannot be parted into cells after row 2, where a quotation mark is opened and not closed:"
                        + " close or remove it, or import the log as .xlsx.";
        String start = "No.,Action,Owner\n1,Report,Les\n2,\"Report again,Kim\n";
        assertEquals(says, refusal(bytes("log.csv", (start + "3,Close,Les\n").getBytes(StandardCharsets.UTF_8))));
        String endless = start + "3,Close,Les\n".repeat(2_000_000);
        assertEquals(says, refusal(bytes("log.csv", endless.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aMillionColumnsAreRefused() throws IOException {
        String wide = "<row r=\"2\"><c r=\"BDWGN2\" t=\"inlineStr\"><is><t>far out</t></is></c></row>";
        assertEquals(
                "“log.xlsx” has text in column 1,000,000 of sheet “Log”, and a log has at most 500 columns: delete what"
                        + " stands to the right of the log and import it again.",
                refusal(sheet("log.xlsx", "", LogFiles.sheetOpening() + wide + LogFiles.sheetClosing())));
        String all = "<row r=\"2\">" + "<c t=\"inlineStr\"><is><t>x</t></is></c>".repeat(1_000_000) + "</row>";
        assertTrue(refusal(sheet("all.xlsx", "", LogFiles.sheetOpening() + all + LogFiles.sheetClosing()))
                .contains("has text in column 501 of sheet “Log”"));
        assertTrue(refusal(bytes("wide.csv", "Action,".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                .contains("has text in column 1,000,000 of the table"));
        assertTrue(refusal(bytes("wider.csv", "a,".repeat(5_000_000).getBytes(StandardCharsets.UTF_8)))
                .contains("has text in column 2,000,000 of the table"));
    }

    @Test
    void emptyFormattedCellsFarOutAreNothing() throws IOException, IntakeProblem {
        String row = LogFiles.sheetRow(2).replace("</row>", "<c r=\"XFD2\" s=\"0\"/></row>");
        assertEquals(
                1,
                LogFiles.read(sheet("log.xlsx", "", LogFiles.sheetOpening() + row + LogFiles.sheetClosing()))
                        .actions()
                        .size());
    }

    /** A part of zeros or blanks that deflates a thousandfold. */
    private Path bomb(String name, String part, long megabytes, String opening) throws IOException {
        Path file = dir.resolve(name);
        byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> around : LogFiles.aroundOneSheet().entrySet()) {
                zip.putNextEntry(new ZipEntry(around.getKey()));
                zip.write(around.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(opening.getBytes(StandardCharsets.UTF_8));
            for (long i = 0; i < megabytes; i++) {
                zip.write(block);
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.closeEntry();
        }
        return file;
    }

    @Test
    void whatUnpacksBeyondAnyLogIsRefused() throws IOException {
        assertEquals(
                "“bomb.xlsx” unpacks to far more than an action log can hold (in its part xl/worksheets/sheet1.xml):"
                        + " save the log on its own under a new name and import that.",
                refusal(bomb("bomb.xlsx", "xl/worksheets/sheet1.xml", 450, LogFiles.sheetOpening())));
        // a part that nobody reads is never unpacked
        assertTrue(refusal(bomb("unread.xlsx", "xl/media/picture.png", 100, "")).contains("is damaged or cut short"));
        String endless =
                "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>" + " ".repeat(5 << 20) + "</t></is></c></row>";
        assertTrue(refusal(sheet("long.xlsx", "", LogFiles.sheetOpening() + endless + LogFiles.sheetClosing()))
                .contains("unpacks to far more"));
        String deep = "<a>".repeat(100_000);
        assertTrue(
                refusal(sheet("deep.xlsx", "", LogFiles.sheetOpening() + deep)).contains("damaged"));
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(LogFiles.aroundOneSheet());
        for (int i = 0; i < 20_000; i++) {
            parts.put("xl/media/" + i, "");
        }
        assertEquals(
                "“log.xlsx” is packed from 20,003 parts, far more than any workbook or document has: save the log on"
                        + " its own under a new name and import that.",
                refusal(LogFiles.zip(dir.resolve("log.xlsx"), parts)));
    }

    /** Run in a process of its own by the test below. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] files) throws IOException {
            StringBuilder says = new StringBuilder();
            try {
                says.append(LogFiles.read(Path.of(files[0])).actions().size());
            } catch (IntakeProblem problem) {
                says.append(problem.getMessage());
            }
            Files.writeString(Path.of(files[1]), says.toString());
        }
    }

    private String inASmallProcess(Path file) throws IOException, InterruptedException {
        Path answer = dir.resolve("answer.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx320m",
                        "-XX:MaxMetaspaceSize=64m",
                        "-XX:+UseSerialGC",
                        "-Dlog4j2.StatusLogger.level=OFF",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        file.toString(),
                        answer.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(dir.toFile(), "output.txt"))
                .start();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertEquals("", Files.readString(dir.resolve("output.txt")));
        return Files.readString(answer);
    }

    private Path rows(String name, int count) throws IOException {
        Path file = dir.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> around : LogFiles.aroundOneSheet().entrySet()) {
                zip.putNextEntry(new ZipEntry(around.getKey()));
                zip.write(around.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(LogFiles.sheetOpening().getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < count; i++) {
                zip.write(LogFiles.sheetRow(i + 2).getBytes(StandardCharsets.UTF_8));
            }
            zip.write(LogFiles.sheetClosing().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    @Test
    @Timeout(60)
    void theLargestLogFitsIntoASmallProcessAndALargerOneIsRefused() throws Exception {
        assertEquals("100000", inASmallProcess(rows("full.xlsx", 100_000)));
        String says = "“over.xlsx” has more than 100,000 rows, the most that one import takes: split it into smaller"
                + " files and import them one after another.";
        assertEquals(says, inASmallProcess(rows("over.xlsx", 100_001)));
        assertEquals(says, inASmallProcess(rows("over.xlsx", 200_000)));
    }
}
