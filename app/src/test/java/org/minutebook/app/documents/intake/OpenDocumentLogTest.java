package org.minutebook.app.documents.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Progress;
import org.minutebook.db.rules.RagWord;

class OpenDocumentLogTest {
    private static final String HEADINGS = row("No.", "Date", "Action", "Owner", "Status");

    @Test
    void aLogIsReadWithItsDatesLinesAndColoursAndWithoutNotesAndDrawings(@TempDir Path dir) throws Exception {
        String body = HEADINGS
                + "<table:table-row>" + cell("12")
                + "<table:table-cell office:value-type='date' office:date-value='2018-11-15T00:00:00'>"
                + "<text:p>15/11/18</text:p></table:table-cell><table:table-cell"
                + " office:value-type='string'><office:annotation><text:p>who?</text:p></office:annotation><draw:frame><text:p>a"
                + " picture</text:p></draw:frame><text:p>Mend<text:s text:c='2'/>the"
                + " <text:span>gate</text:span></text:p><text:p>and the fence</text:p>"
                + "</table:table-cell>" + cell("Jane Reed")
                + "<table:table-cell table:style-name='ce1'><text:p>on track</text:p></table:table-cell>"
                + "<table:table-cell table:style-name='ce1' table:number-columns-repeated='16000'/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048000'>"
                + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>";

        ReadLog log = LogFiles.read(spreadsheet(dir.resolve("log.ods"), body));

        assertEquals("sheet “Actions”", log.place());
        assertEquals(1, log.actions().size());
        ReadAction action = log.actions().getFirst();
        assertEquals("Mend  the gate\nand the fence", action.text());
        assertEquals(LocalDate.of(2018, 11, 15), action.date().day());
        assertEquals("Jane Reed", action.ownersPrinted());
        assertEquals(RagWord.Colour.GREEN, action.rag().colour());
        assertEquals(2, action.row());
    }

    @Test
    void rowsAndColumnsThatAreRepeatedAreCountedOneByOne(@TempDir Path dir) throws Exception {
        Path rows = spreadsheet(
                dir.resolve("rows.ods"),
                HEADINGS + "<table:table-row table:number-rows-repeated='1048000'>" + cell("Mend")
                        + "</table:table-row>");
        assertTrue(refused(rows).startsWith("“rows.ods” has more than 100,000 rows"), refused(rows));
        Path wide = spreadsheet(
                dir.resolve("wide.ods"),
                HEADINGS + "<table:table-row><table:table-cell table:number-columns-repeated='16000'>"
                        + "<text:p>Mend</text:p></table:table-cell></table:table-row>");
        assertTrue(refused(wide).contains("has text in column 16,000 of sheet “Actions”"), refused(wide));
    }

    /** 2,100 times a million is more than an int holds, and would come out below nothing. */
    @Test
    void noNumberOfRepeatsBringsTheCountOfRowsOrColumnsRound(@TempDir Path dir) throws Exception {
        String far = "<table:table-cell table:number-columns-repeated='1048576'/>".repeat(2_100);
        Path wide = spreadsheet(
                dir.resolve("wide.ods"), HEADINGS + "<table:table-row>" + far + cell("x") + "</table:table-row>");
        assertTrue(refused(wide).contains("has text in column 1,073,741,825 of"), refused(wide));
        Path tall = spreadsheet(
                dir.resolve("tall.ods"),
                HEADINGS
                        + "<table:table-row table:number-rows-repeated='1048576'/>".repeat(2_100)
                        + row("4", "1/1/19", "Mend"));
        assertEquals(1_073_741_825, LogFiles.read(tall).actions().getFirst().row());
    }

    /** Each of these tags is a few letters long and stands for 500 spaces; a cell repeated in its row is text each time. */
    @Test
    void spacesWrittenAsTagsAndRepeatedCellsAreCountedAsTheTextThatTheyAre(@TempDir Path dir) throws Exception {
        String spaces = "<text:s text:c='500'/>".repeat(2_000);
        Path tags = spreadsheet(dir.resolve("tags.ods"), HEADINGS + row(spaces).repeat(61));
        assertTrue(refused(tags).contains("holds more than 60,000,000 characters"), refused(tags));
        Path repeated = spreadsheet(
                dir.resolve("repeated.ods"),
                HEADINGS + "<table:table-row><table:table-cell table:number-columns-repeated='490'><text:p>"
                        + "x".repeat(130_000) + "</text:p></table:table-cell></table:table-row>");
        assertTrue(refused(repeated).contains("holds more than 60,000,000 characters"), refused(repeated));
    }

    @Test
    void sheetsBeyondTheLimitAreNotEvenCounted(@TempDir Path dir) throws Exception {
        Path file =
                spreadsheet(dir.resolve("sheets.ods"), HEADINGS + "</table:table><table:table>".repeat(150) + row("a"));
        try (TableReader tables = TableReader.open(file)) {
            assertEquals(100, tables.heads().size());
        }
    }

    @Test
    void anAttackAPasswordAndALetterAreRefusedWithTheirCure(@TempDir Path dir) throws Exception {
        Path attack = zip(
                dir.resolve("attack.ods"),
                Map.of("content.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + content(HEADINGS)));
        assertTrue(refused(attack).contains("holds a document type in its part content.xml"), refused(attack));
        Path locked = zip(
                dir.resolve("locked.ods"),
                Map.of(
                        "content.xml",
                        "not to be read",
                        "META-INF/manifest.xml",
                        "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                                + "<manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/>"
                                + "</manifest:file-entry></manifest:manifest>"));
        assertTrue(refused(locked).startsWith("“locked.ods” is protected by a password"), refused(locked));
        Path letter = zip(
                dir.resolve("letter.odt"),
                Map.of("content.xml", content(HEADINGS).replace("office:spreadsheet", "office:text")));
        assertTrue(refused(letter).startsWith("“letter.odt” is an OpenDocument file"), refused(letter));
    }

    @Test
    void aKeyedTableIsFoundInAnyOrderOfItsColumnsAndBelowOtherRows(@TempDir Path dir) throws Exception {
        Path file = spreadsheet(
                dir.resolve("keyed.ods"), row("", "b1", "a1") + row("", "B", "The  KEY") + row("x", "b2", "a2"));
        KeyedTable table = Objects.requireNonNull(KeyedTable.read(file, List.of("The key", "Other"), Progress.NONE)
                .get("The key"));
        assertEquals(
                List.of("1 a1 b1 ", "3 a2 b2 x"),
                table.rows().stream()
                        .map(row -> row.number() + " " + row.cell("the key").text() + " "
                                + row.cell("b").text() + " "
                                + row.cell("column 1").text())
                        .toList());
    }

    private static String refused(Path file) {
        return String.valueOf(
                assertThrows(IntakeProblem.class, () -> LogFiles.read(file)).getMessage());
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String text : cells) {
            row.append(cell(text));
        }
        return row.append("</table:table-row>").toString();
    }

    private static String cell(String text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String content(String rows) {
        String names = "urn:oasis:names:tc:opendocument:xmlns:";
        return "<office:document-content xmlns:office='" + names + "office:1.0' xmlns:table='" + names
                + "table:1.0' xmlns:text='" + names + "text:1.0' xmlns:style='" + names + "style:1.0' xmlns:draw='"
                + names + "drawing:1.0' xmlns:number='" + names + "datastyle:1.0' xmlns:fo='" + names
                + "xsl-fo-compatible:1.0'><office:automatic-styles><number:date-style><number:text>/</number:text>"
                + "</number:date-style><style:style style:name='ce1' style:family='table-cell'>"
                + "<style:table-cell-properties fo:background-color='#00b050'/></style:style></office:automatic-styles>"
                + "<office:body><office:spreadsheet><table:table table:name='Actions'>" + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
    }

    private static Path spreadsheet(Path file, String rows) throws Exception {
        return zip(file, Map.of("content.xml", content(rows)));
    }

    private static Path zip(Path file, Map<String, String> parts) throws Exception {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
