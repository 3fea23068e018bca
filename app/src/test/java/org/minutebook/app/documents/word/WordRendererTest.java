package org.minutebook.app.documents.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.SampleTrees;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.MinuteHeading;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.PageBreak;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Signature;
import org.minutebook.app.documents.tree.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

@Execution(ExecutionMode.CONCURRENT)
class WordRendererTest {

    @Test
    void headingsWearWordsOwnStylesAndNoParagraphIsEmpty() throws Exception {
        try (XWPFDocument docx = readBack(SampleTrees.narrative(1))) {
            List<String> styles = new ArrayList<>();
            for (XWPFParagraph p : docx.getParagraphs()) {
                String name = docx.getStyles().getStyle(p.getStyle()).getName();
                if (styles.isEmpty() || !styles.getLast().equals(name)) {
                    styles.add(name);
                }
                assertFalse(p.getText().isBlank(), "an empty paragraph after " + styles);
            }
            assertEquals(
                    List.of(
                            "Title",
                            "heading 2",
                            "heading 3",
                            "Names",
                            "heading 3",
                            "Names",
                            "heading 1",
                            "Normal",
                            "Lead In",
                            "List Bullet",
                            "Resolved",
                            "List Number",
                            "Signature Line"),
                    styles);
        }
    }

    @Test
    void minutesAreNumberedByWordFrom192On() throws Exception {
        try (XWPFDocument docx = readBack(document(
                MinuteHeading.running(192, "One"),
                MinuteHeading.running(193, "Two"),
                MinuteHeading.printed("193A.", "Late"),
                MinuteHeading.running(194, "Three"),
                MinuteHeading.running(201, "After a gap")))) {
            List<XWPFParagraph> all = docx.getParagraphs();
            assertEquals("One", all.get(1).getText());
            assertEquals("%1.", all.get(1).getNumLevelText());
            assertEquals("decimal", all.get(1).getNumFmt());
            assertEquals(BigInteger.valueOf(192), start(docx, all.get(1)));
            assertEquals(all.get(1).getNumID(), all.get(2).getNumID());
            assertEquals("193A.\tLate", all.get(3).getText());
            assertEquals(null, all.get(3).getNumID());
            assertEquals(all.get(1).getNumID(), all.get(4).getNumID());
            assertNotEquals(all.get(1).getNumID(), all.get(5).getNumID());
            assertEquals(BigInteger.valueOf(201), start(docx, all.get(5)));
        }
    }

    @Test
    void eachListBeginsAnewAndInnerListsAreLevelsOfIt() throws Exception {
        Clauses clauses = Clauses.of("a)", List.of(Entry.of("x", Clauses.of("(i)", "inner", "inner")), Entry.of("y")));
        try (XWPFDocument docx =
                readBack(document(clauses, Paragraph.of("between"), clauses, Clauses.of("1.3", "later")))) {
            List<XWPFParagraph> p = docx.getParagraphs();
            assertEquals(
                    List.of("%1)", "lowerLetter"),
                    List.of(p.get(1).getNumLevelText(), p.get(1).getNumFmt()));
            assertEquals(
                    List.of("(%2)", "lowerRoman"),
                    List.of(p.get(2).getNumLevelText(), p.get(2).getNumFmt()));
            assertEquals(BigInteger.ONE, p.get(2).getNumIlvl());
            assertEquals(p.get(1).getNumID(), p.get(2).getNumID());
            assertEquals(p.get(1).getNumID(), p.get(4).getNumID());
            assertNotEquals(p.get(1).getNumID(), p.get(6).getNumID());
            assertEquals(BigInteger.ONE, start(docx, p.get(6)));
            assertEquals("1.%1", p.get(10).getNumLevelText());
            assertEquals(BigInteger.valueOf(3), start(docx, p.get(10)));
        }
    }

    @Test
    void aTableRepeatsItsHeadingsKeepsItsRowsWholeAndTellsWhatItHolds() throws Exception {
        try (XWPFDocument docx = readBack(SampleTrees.actionLog())) {
            XWPFTable table = docx.getTables().getFirst();
            assertEquals(14, table.getNumberOfRows());
            assertTrue(table.getRow(0).isRepeatHeader());
            assertFalse(table.getRow(1).isRepeatHeader());
            assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
            assertEquals(
                    "Actions agreed at earlier meetings, with owner, progress and status",
                    table.getCTTbl().getTblPr().getTblDescription().getVal());
            assertEquals("AMBER", table.getRow(1).getCell(5).getText());
            assertEquals("FFD9A0", table.getRow(1).getCell(5).getColor());
            int sum = 0;
            for (var column : table.getCTTbl().getTblGrid().getGridColList()) {
                sum += Integer.parseInt(column.getW().toString());
            }
            // A4 landscape, 16838 twentieths of a point, less two margins of 18 mm (1020)
            assertEquals(14_798, sum);
            var size = docx.getDocument().getBody().getSectPr().getPgSz();
            assertEquals(STPageOrientation.LANDSCAPE, size.getOrient());
            assertEquals("16838", size.getW().toString());
        }
    }

    @Test
    void aCellThatReachesDownIsMergedAndTablesDoNotTouch() throws Exception {
        Table table = Table.of(
                "t",
                List.of(1, 1),
                List.of("A", "B"),
                List.of(
                        Table.Row.of(Table.Cell.of("down").over(2), Table.Cell.of("x")),
                        Table.Row.of(Table.Cell.of("y"))));
        try (XWPFDocument docx = readBack(document(table, table))) {
            assertEquals(2, docx.getTables().size());
            var rows = docx.getTables().getFirst().getRows();
            assertEquals(
                    "restart",
                    rows.get(1)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal()
                            .toString());
            assertEquals(
                    "continue",
                    rows.get(2)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal()
                            .toString());
            assertEquals("y", rows.get(2).getCell(1).getText());
        }
    }

    @Test
    void theFileSaysWhatItIsInBritishEnglish() throws Exception {
        try (XWPFDocument docx = readBack(SampleTrees.narrative(1))) {
            var core = docx.getProperties().getCoreProperties();
            assertEquals("Minutes of the Eastmere Health and Wellbeing Board, 15 January 2026", core.getTitle());
            assertEquals("Eastmere Health and Wellbeing Board", core.getSubject());
            assertEquals("Eastmere County Council", core.getCreator());
            assertEquals(SampleTrees.WRITTEN, core.getCreated().toInstant());
            assertEquals(SampleTrees.WRITTEN, core.getModified().toInstant());
            assertEquals(
                    "en-GB",
                    docx.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal());
            assertTrue(docx.getFooterList().getFirst().getText().startsWith("Eastmere Health and Wellbeing Board"));
            List<String> fields =
                    docx.getFooterList().getFirst().getParagraphs().getFirst().getCTP().getFldSimpleList().stream()
                            .map(field -> field.getInstr())
                            .toList();
            assertEquals(List.of("PAGE", "NUMPAGES"), fields);
        }
    }

    @Test
    void wordsAreKeptAsTyped() throws Exception {
        try (XWPFDocument docx = readBack(document(
                Paragraph.of(List.of(
                        Run.of("2.00  - 4.43 pm\nnext line "),
                        Run.bold("bold"),
                        Run.link("link", "https://e.example/?a=1&b=2"),
                        Run.link("not", "javascript:alert(1)"),
                        Run.of("\u0001\u0BA4"))),
                new Signature("2.00", "CHAIRMAN", "15 January 2026"),
                new PageBreak(),
                Paragraph.of("new page")))) {
            List<XWPFParagraph> p = docx.getParagraphs();
            assertEquals(
                    "2.00  - 4.43\u00A0pm\nnext line boldlinknot\u25A1\u0BA4",
                    p.get(1).getText());
            assertTrue(p.get(1).getRuns().get(1).isBold());
            assertEquals(1, docx.getHyperlinks().length);
            assertEquals("https://e.example/?a=1&b=2", docx.getHyperlinks()[0].getURL());
            assertEquals("2.00\tCHAIRMAN", p.get(2).getText());
            assertTrue(p.get(4).getCTP().getPPr().isSetPageBreakBefore());
        }
    }

    @Test
    void theSameTreeGivesTheSameBytes() throws Exception {
        byte[] first = bytes(SampleTrees.threeColumns());
        // the time in a zip has steps of two seconds
        Thread.sleep(2_100);
        assertArrayEquals(first, bytes(SampleTrees.threeColumns()));
    }

    private static Document document(Block... blocks) {
        return new Document(SampleTrees.meta("Test"), Page.portrait(), List.of(blocks));
    }

    private static BigInteger start(XWPFDocument docx, XWPFParagraph paragraph) {
        CTNum number = docx.getNumbering().getNum(paragraph.getNumID()).getCTNum();
        return number.getLvlOverrideArray(paragraph.getNumIlvl().intValue())
                .getStartOverride()
                .getVal();
    }

    private static XWPFDocument readBack(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(document)));
    }

    private static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer().render(document, out);
        return out.toByteArray();
    }
}
