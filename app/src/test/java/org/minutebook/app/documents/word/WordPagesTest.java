package org.minutebook.app.documents.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.minutebook.app.documents.SampleTrees;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Table;

/** What stays together where a page ends. */
class WordPagesTest {
    @Test
    void whatHeadsARowIsNotKeptWithTheNextOrALongTableWouldLeaveItsPage() throws Exception {
        List<Table.Row> seats = IntStream.rangeClosed(1, 30)
                .mapToObj(seat -> Table.Row.of("Seat " + seat, "Holder " + seat))
                .toList();
        Table table = Table.of("The seats", List.of(1, 1), List.of("Seat", "Held by"), seats)
                .withRowHeads();
        try (XWPFDocument docx = readBack(document(table))) {
            assertTrue(isKeptWithNext(docx, cell(docx, 0)));
            assertEquals("Table Row Heading", style(docx, cell(docx, 5)));
            assertFalse(isKeptWithNext(docx, cell(docx, 5)));
        }
    }

    @Test
    void aFewShortRowsStayTogetherAndNothingElseFollowsThem() throws Exception {
        Table dates = Table.of(
                "Dates", List.of(1), List.of("2026"), List.of(Table.Row.of("11 June"), Table.Row.of("26 November")));
        try (XWPFDocument docx = readBack(document(dates, Paragraph.of("AGENDA")))) {
            assertEquals(
                    List.of(true, true, false),
                    List.of(
                            isKeptWithNext(docx, cell(docx, 0)),
                            isKeptWithNext(docx, cell(docx, 1)),
                            isKeptWithNext(docx, cell(docx, 2))));
        }
    }

    @Test
    void aRowInTheMiddleOfAnItemIsKeptInEveryCellSinceSomeProgramsAskOnlyTheFirst() throws Exception {
        String words = "It was noted that ".repeat(30);
        Table table = Table.of(
                "Minutes",
                List.of(1, 2),
                List.of("Item", "Points"),
                List.of(
                        Table.Row.of(Table.Cell.of("98.").over(4), Table.Cell.of(words)),
                        Table.Row.of(words),
                        Table.Row.of(words),
                        Table.Row.of(Table.Cell.of(List.of(Paragraph.resolved("RESOLVED:"))))));
        try (XWPFDocument docx = readBack(document(table))) {
            List<List<Boolean>> kept = IntStream.rangeClosed(1, 4)
                    .mapToObj(row -> docx.getTables().getFirst().getRow(row).getTableCells().stream()
                            .map(cell -> cell.getParagraphArray(0).getCTP().isSetPPr()
                                    && cell.getParagraphArray(0)
                                            .getCTP()
                                            .getPPr()
                                            .isSetKeepNext())
                            .toList())
                    .toList();
            assertEquals(
                    List.of(List.of(true, true), List.of(false, false), List.of(true, true), List.of(false, true)),
                    kept);
            XWPFParagraph resolved =
                    docx.getTables().getFirst().getRow(4).getCell(1).getParagraphArray(0);
            assertEquals("Table Text", style(docx, resolved));
            assertTrue(resolved.getRuns().getFirst().isBold());
        }
    }

    @Test
    void aListIsAsFarFromWhatFollowsAsAParagraphAndItsLeadInStaysWithIt() throws Exception {
        try (XWPFDocument docx =
                readBack(document(Paragraph.of("noted:"), Bullets.of("one", "two"), Paragraph.of("RESOLVED")))) {
            List<XWPFParagraph> all = docx.getParagraphs().stream()
                    .dropWhile(paragraph -> !paragraph.getText().equals("noted:"))
                    .toList();
            assertTrue(isKeptWithNext(docx, all.get(0)));
            assertFalse(all.get(1).getCTP().getPPr().isSetSpacing());
            assertEquals(
                    "140", all.get(2).getCTP().getPPr().getSpacing().xgetAfter().getStringValue());
        }
    }

    private static XWPFParagraph cell(XWPFDocument docx, int row) {
        return docx.getTables().getFirst().getRow(row).getCell(0).getParagraphArray(0);
    }

    private static String style(XWPFDocument docx, XWPFParagraph paragraph) {
        return docx.getStyles().getStyle(paragraph.getStyle()).getName();
    }

    private static boolean isKeptWithNext(XWPFDocument docx, XWPFParagraph paragraph) {
        var style = docx.getStyles().getStyle(paragraph.getStyle()).getCTStyle();
        return paragraph.getCTP().getPPr().isSetKeepNext()
                || style.isSetPPr() && style.getPPr().isSetKeepNext();
    }

    private static Document document(Block... blocks) {
        return new Document(SampleTrees.meta("Test"), Page.portrait(), List.of(blocks));
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
