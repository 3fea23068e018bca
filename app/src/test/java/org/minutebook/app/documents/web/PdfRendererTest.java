package org.minutebook.app.documents.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.app.documents.SampleTrees;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;

@Execution(ExecutionMode.CONCURRENT)
class PdfRendererTest {

    @Test
    void itIsTaggedTitledInEnglishAndKnownAsAccessible() throws Exception {
        try (PDDocument pdf = readBack(SampleTrees.narrative(3))) {
            var catalogue = pdf.getDocumentCatalog();
            assertEquals("en-GB", catalogue.getLanguage());
            assertTrue(catalogue.getMarkInfo().isMarked());
            assertTrue(catalogue.getViewerPreferences().displayDocTitle());
            assertEquals(
                    "Minutes of the Eastmere Health and Wellbeing Board, 15 January 2026",
                    pdf.getDocumentInformation().getTitle());
            assertEquals("Eastmere County Council", pdf.getDocumentInformation().getAuthor());
            assertEquals(
                    Set.of("Title", "Subject", "Author", "Producer", "CreationDate", "ModDate"),
                    pdf.getDocumentInformation().getMetadataKeys());
            assertEquals(
                    SampleTrees.WRITTEN,
                    pdf.getDocumentInformation().getCreationDate().toInstant());
            String xmp = new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("pdfuaid"), xmp);
            assertTrue(xmp.contains("Minutes of the Eastmere Health and Wellbeing Board"), xmp);
        }
    }

    @Test
    void theTagsTellHeadingsListsAndTables() throws Exception {
        try (PDDocument pdf = readBack(SampleTrees.narrative(3))) {
            Map<String, Integer> tags = tags(pdf);
            assertEquals(1, tags.get("H1"));
            // PRESENT, and the three minutes
            assertEquals(4, tags.get("H2"));
            // names: members, officers, Healthwatch, pairs; each minute: bullets, bullets within, clauses, clauses
            // within
            assertEquals(4 + 3 * 4, tags.get("L"));
        }
        try (PDDocument pdf = readBack(SampleTrees.actionLog())) {
            Map<String, Integer> tags = tags(pdf);
            assertEquals(1, tags.get("Table"));
            assertEquals(6, tags.get("TH"));
            assertEquals(13 * 6, tags.get("TD"));
        }
    }

    @Test
    void bookmarksFollowTheHeadings() throws Exception {
        try (PDDocument pdf = readBack(SampleTrees.narrative(2))) {
            List<String> names = new ArrayList<>();
            outline(pdf.getDocumentCatalog().getDocumentOutline(), 0, names);
            assertEquals(
                    List.of(
                            "0 Minutes of a meeting of the Eastmere Health and Wellbeing Board held at the Guildhall,"
                                    + " Eastmere on Thursday, 15 January 2026.",
                            "1 PRESENT",
                            "2 Eastmere County Council",
                            "2 Healthwatch Eastmere",
                            "2 In Attendance",
                            "1 192. Minutes and Action Log.",
                            "1 193. Falls Prevention Programme."),
                    names);
        }
    }

    @Test
    void everyFontIsOursAndEmbedded() throws Exception {
        try (PDDocument pdf = readBack(SampleTrees.narrative(3))) {
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().contains("LiberationSans"), font.getName());
                    fonts++;
                }
            }
            assertTrue(fonts > 0);
        }
    }

    @Test
    void itsTextHasTheNumbersAndThePageNumbers() throws Exception {
        try (PDDocument pdf = readBack(SampleTrees.narrative(4))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("192. Minutes and Action Log."), text);
            assertTrue(text.contains("b) That the Director of Public Health be requested to report on:"), text);
            assertTrue(text.contains("(ii) waiting times."), text);
            assertTrue(text.contains("Page 1 of " + pdf.getNumberOfPages()), text);
            assertTrue(text.contains("Eastmere Health and Wellbeing Board, 15 January 2026"), text);
        }
    }

    /** As in Word: the bullet at the margin, its words as far in as those of a clause. */
    @Test
    void aBulletStandsAtTheMarginAndItsWordsWhereThoseOfClausesStand() throws Exception {
        List<Block> blocks = List.of(Paragraph.of("Quiet."), Bullets.of("Vaccinations"), Clauses.of("a)", "Noted"));
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument pdf = readBack(new Document(SampleTrees.meta("List"), Page.portrait(), blocks))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                    super.processTextPosition(letter);
                }
            }.getText(pdf);
        }
        assertEquals(left(letters, "Q"), left(letters, "•"), 0.5);
        assertEquals(left(letters, "N"), left(letters, "V"), 0.5);
    }

    private static float left(List<TextPosition> letters, String letter) {
        return letters.stream()
                .filter(one -> one.getUnicode().equals(letter))
                .findFirst()
                .orElseThrow()
                .getXDirAdj();
    }

    @Test
    void aLandscapeTableRepeatsItsHeadingsOnEachPage() throws Exception {
        try (PDDocument pdf = readBack(SampleTrees.actionLog())) {
            assertEquals(2, pdf.getNumberOfPages());
            for (int page = 1; page <= 2; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(pdf).contains("Comments"), "page " + page);
            }
            assertTrue(pdf.getPage(0).getMediaBox().getWidth()
                    > pdf.getPage(0).getMediaBox().getHeight());
        }
    }

    /** Letters that the font lacks (catalogue O55): named, never "#" and never an empty box. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        \u0BA4\u0BAE\u0BBF\u0BB4\u0BCD star,  [Tamil] star
        \u1019\u103C\u1014\u103A\u1019\u102C, [Myanmar]
        a \uD83D\uDE00 b,                     a [symbol U+1F600] b
        \u21D2,                               [symbol U+21D2]
        twenty\u2011two,                      twenty-two
        \u0416 and \u03A9,                    \u0416 and \u03A9
        """)
    void aLetterThatTheFontLacksIsNamed(String typed, String printed) throws Exception {
        assertEquals(printed, EmbeddedFonts.printable(typed));
        Document document =
                new Document(SampleTrees.meta("T"), Page.portrait(), List.of(Paragraph.of("before " + typed)));
        try (PDDocument pdf = readBack(document)) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("before " + printed), text);
            assertFalse(text.contains("#"), text);
        }
    }

    @Test
    void theSameTreeGivesTheSameBytes() throws Exception {
        byte[] first = bytes(SampleTrees.threeColumns());
        Thread.sleep(1_100);
        assertArrayEquals(first, bytes(SampleTrees.threeColumns()));
    }

    private static PDDocument readBack(Document document) throws IOException {
        return Loader.loadPDF(bytes(document));
    }

    /** Renders, and fails where the library tells of anything that breaks PDF/UA or of a style that it does not know. */
    private static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> trouble = new ArrayList<>();
        new PdfRenderer().render(document, out, diagnostic -> {
            String says = diagnostic.getFormattedMessage();
            if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
                trouble.add(says);
            }
        });
        assertEquals(List.of(), trouble);
        return out.toByteArray();
    }

    private static void outline(PDOutlineNode node, int depth, List<String> names) {
        for (PDOutlineItem item : node.children()) {
            names.add(depth + " " + item.getTitle());
            outline(item, depth + 1, names);
        }
    }

    private static Map<String, Integer> tags(PDDocument pdf) {
        Map<String, Integer> counts = new TreeMap<>();
        count(pdf.getDocumentCatalog().getStructureTreeRoot(), counts);
        return counts;
    }

    private static void count(PDStructureNode node, Map<String, Integer> counts) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                counts.merge(element.getStandardStructureType(), 1, Integer::sum);
                count(element, counts);
            }
        }
    }
}
