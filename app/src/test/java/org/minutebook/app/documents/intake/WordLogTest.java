package org.minutebook.app.documents.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.intake.ReadLog.Warning;
import org.minutebook.db.rules.RagWord.Colour;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** What only a document has: several tables, merged cells, tracked changes, numbers that are not in the text. */
class WordLogTest {

    private final Path dir;

    WordLogTest(@TempDir Path dir) {
        this.dir = dir;
    }

    private static final List<Object> SHORT = List.of("No.", "Date", "Action", "Owner", "Status");

    private static void merge(XWPFTable table, int row, int column, boolean begins) {
        table.getRow(row)
                .getCell(column)
                .getCTTc()
                .addNewTcPr()
                .addNewVMerge()
                .setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
    }

    @Test
    void tablesUnderTheSameHeadingsAreOneLog() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.document(dir.resolve("log.docx"), document -> {
            LogFiles.table(document, List.of(List.of("Present", "Organisation"), List.of("Les", "Council")));
            LogFiles.table(document, List.of(SHORT, List.of("1", "11/07/19", "Report", "Les", "GREEN")));
            document.createParagraph().createRun().setText("Page 2");
            LogFiles.table(document, List.of(SHORT, List.of("2", "28/11/19", "Report again", "Kim", "Amber")));
        }));
        assertEquals("table 2", log.place());
        assertEquals(
                List.of("2 1 Les GREEN", "3 2 Kim AMBER"),
                log.actions().stream()
                        .map(action -> action.row() + " " + action.reference().printed() + " " + action.ownersPrinted()
                                + " " + action.rag().colour())
                        .toList());
        assertEquals(
                List.of("Only table 2 was read; table 1 was not."),
                log.warnings().stream().map(Warning::message).toList());
    }

    @Test
    void mergedCellsCountForEveryRow() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.document(dir.resolve("log.docx"), document -> {
            XWPFTable table = LogFiles.table(
                    document,
                    List.of(
                            SHORT,
                            List.of("1", "11/07/19", "Report", "Les", ""),
                            List.of("2", "", "Report again", "Kim", "")));
            merge(table, 1, 1, true);
            merge(table, 2, 1, false);
            // the heading runs over two columns of the grid, as the cells below it do
            for (int row = 0; row < 3; row++) {
                XWPFTableCell cell = table.getRow(row).getCell(2);
                cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            }
            table.getRow(1).getCell(4).setColor("00B050");
        }));
        assertEquals(
                List.of("1 2019-07-11 Les GREEN", "2 2019-07-11 Kim NONE"),
                log.actions().stream()
                        .map(action -> action.reference().printed() + " "
                                + action.date().day() + " " + action.ownersPrinted() + " "
                                + action.rag().colour())
                        .toList());
    }

    private static String cell(String content) {
        return "<w:tc><w:p>" + content + "</w:p></w:tc>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private Path written(String cells) throws IOException {
        String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return LogFiles.zip(
                dir.resolve("log.docx"),
                Map.of(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\"" + relations
                                + "/officeDocument\" Target=\"/word/document.xml\"/></Relationships>",
                        "word/document.xml",
                        "<w:document xmlns:w=\"" + word
                                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                                + "<w:tbl><w:tr>" + cell(run("No.")) + cell(run("Action")) + cell(run("Owner"))
                                + "</w:tr><w:tr>" + cells + "</w:tr></w:tbl></w:body></w:document>"));
    }

    @Test
    void trackedChangesAreReadAsAccepted() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(written(cell(run("1"))
                + cell(run("Report ") + "<w:ins w:id=\"1\">" + run("twice") + "</w:ins><w:del w:id=\"2\"><w:r>"
                        + "<w:delText>once</w:delText></w:r></w:del><w:moveFrom w:id=\"3\">" + run("moved")
                        + "</w:moveFrom>")
                + cell(run("Les"))));
        assertEquals("Report twice", log.actions().getFirst().text());
        assertEquals(
                List.of(new Warning(
                        0,
                        "",
                        "",
                        "",
                        "The document holds tracked changes; it was read as if they were all accepted.")),
                log.warnings());
    }

    @Test
    void aNumberSetByWordIsSaidToBeMissing() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(written(cell("<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                + cell(run("Report"))
                + cell(run("Les"))));
        assertEquals(
                List.of(new Warning(
                        2, "reference", "", "", "Word numbers this row by itself, so its number is not in the text.")),
                log.warnings());
    }

    @Test
    void paragraphsAndBreaksAreLinesAndSecondFormsAreLeftOut() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(written(cell(run("1"))
                + "<w:tc><w:p>" + run("Report") + "<w:r><w:br/></w:r>" + run("twice") + "</w:p><w:p>" + run("a year")
                + "</w:p></w:tc>"
                + cell("<mc:AlternateContent><mc:Choice>" + run("Les") + "</mc:Choice><mc:Fallback>" + run("Les")
                        + "</mc:Fallback></mc:AlternateContent>")));
        assertEquals("Report\ntwice\na year", log.actions().getFirst().text());
        assertEquals("Les", log.actions().getFirst().ownersPrinted());
        assertEquals(Colour.NONE, log.actions().getFirst().rag().colour());
    }
}
