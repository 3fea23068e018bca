package org.minutebook.app.documents.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.app.documents.SampleTrees;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Signature;
import org.minutebook.app.documents.tree.Table;

/** Where the page of a PDF ends within a table. */
@Execution(ExecutionMode.CONCURRENT)
class TablePagesTest {

    /** Whatever stands before it: items above push the item over the end of the page line by line. */
    @ParameterizedTest
    @ValueSource(ints = {26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39})
    void anItemIsPartedOnlyBetweenTwoRowsAndTwoRowsAndTheHeadingComesAgain(int before) throws Exception {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 1; i <= before; i++) {
            rows.add(row("Item " + i, "Point"));
        }
        rows.add(Table.Row.of(
                Table.Cell.of("Long item").over(5),
                Table.Cell.of("It opened with these matters:-"),
                Table.Cell.of("")));
        rows.add(Table.Row.of(Table.Cell.of(List.of(Bullets.of("one matter", "another"))), Table.Cell.of("")));
        rows.add(row("It was noted"));
        rows.add(row("First clause"));
        rows.add(row("Second clause"));
        rows.add(row("Last item", "Next meeting"));
        List<String> pages = pages(table(rows).keptWithNext(), new Signature("2.00 pm", "CHAIRMAN", "1 May 2026"));
        assertEquals(page(pages, "these matters"), page(pages, "one matter"));
        assertEquals(page(pages, "these matters"), page(pages, "Long item"));
        assertEquals(page(pages, "First clause"), page(pages, "Second clause"));
        assertEquals(page(pages, "Next meeting"), page(pages, "CHAIRMAN"));
        for (String text : pages) {
            assertTrue(text.contains("Key points"), text);
            assertEquals(text.indexOf("Key points"), text.lastIndexOf("Key points"), text);
        }
    }

    @Test
    void whatGoesOnOfACellOnTheNextPageIsEmptyAndNoWordIsSaidTwice() throws Exception {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(Table.Cell.of("Long item").over(60), Table.Cell.of("Point 1."), Table.Cell.of("")));
        for (int i = 2; i <= 60; i++) {
            rows.add(row("Point " + i + "."));
        }
        String text = String.join("\n", pages(table(rows)));
        assertEquals(text.indexOf("Long item"), text.lastIndexOf("Long item"));
        for (int i = 1; i <= 60; i++) {
            assertTrue(text.contains("Point " + i + "."), text);
        }
    }

    private static Table.Row row(String... cells) {
        List<String> all = new ArrayList<>(List.of(cells));
        all.add("");
        return Table.Row.of(all.toArray(String[]::new));
    }

    private static Table table(List<Table.Row> rows) {
        return Table.of("Minutes", List.of(23, 55, 22), List.of("Item", "Key points", "Owner"), rows)
                .withRowHeads();
    }

    private static int page(List<String> pages, String words) {
        return pages.indexOf(
                pages.stream().filter(page -> page.contains(words)).findFirst().orElseThrow());
    }

    private static List<String> pages(Block... blocks) throws IOException {
        List<Block> all = new ArrayList<>(List.of(Paragraph.of("Present: everybody.")));
        all.addAll(List.of(blocks));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(new Document(SampleTrees.meta("T"), Page.portrait(), all), out);
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }
}
