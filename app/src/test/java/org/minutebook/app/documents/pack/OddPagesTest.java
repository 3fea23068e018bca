package org.minutebook.app.documents.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.minutebook.app.documents.pack.SmallPapers.page;
import static org.minutebook.app.documents.pack.SmallPapers.says;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.pack.paper.PaperSource;

/** Stamps on pages that are turned, cut, large or small, or whose content leaves things undone. */
class OddPagesTest {

    @TempDir
    Path folder;

    private Path bind(SmallPapers.Touch touch) throws Exception {
        Path paper = SmallPapers.paper(folder, "odd", 0, touch);
        Path pack = folder.resolve("pack.pdf");
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            binder.bind(
                    List.of(PackPart.paper("7A", "Odd", 0, false, PaperSource.file(paper))),
                    PackOptions.of("t", "c", Instant.EPOCH, 12),
                    pack,
                    Progress.NONE);
        }
        return pack;
    }

    /** Where the first letter of the words stands on the page as it is shown: points from the left and from the top. */
    private static List<Integer> place(Path pack, String words) throws Exception {
        List<Integer> found = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> marks) {
                    int at = text.indexOf(words);
                    if (at >= 0) {
                        found.add(Math.round(marks.get(at).getX()));
                        found.add(Math.round(marks.get(at).getY()));
                        found.add(Math.round(
                                marks.get(at).getDir() - pdf.getPage(0).getRotation()));
                    }
                }
            }.getText(pdf);
        }
        return found;
    }

    /**
     * "Page 12" at 10 points is 37.8 wide, "Agenda Item 7A" 71.7 (Liberation Sans: e 5.56, P 6.67, a 5.56, g 5.56,
     * A 6.67, n 5.56, d 5.56, I 2.78, t 2.78, m 8.33, space 2.78, digits 5.56).
     */
    @ParameterizedTest
    @CsvSource({
        // turned by, shown width, shown height
        "0, 595, 842",
        "90, 842, 595",
        "180, 595, 842",
        "270, 842, 595"
    })
    void stampsStandUprightOnTurnedPages(int rotate, int width, int height) throws Exception {
        Path pack =
                bind(pdf -> page(pdf, new PDRectangle(595, 842), says("body")).setRotation(rotate));
        int foot = Math.round((width - 37.8f) / 2);
        assertClose(List.of(foot, height - 16, 0), place(pack, "Page 12"));
        assertClose(List.of(Math.round(width - 24 - 71.7f), 24, 0), place(pack, "Agenda Item 7A"));
    }

    @Test
    void stampsStandInTheVisiblePartOfACutPage() throws Exception {
        Path pack = bind(pdf -> page(pdf, new PDRectangle(-100, -50, 800, 1000), says("body"))
                .setCropBox(new PDRectangle(0, 100, 595, 842)));
        assertClose(List.of(Math.round((595 - 37.8f) / 2), 842 - 16, 0), place(pack, "Page 12"));
    }

    @Test
    void stampsGrowWithThePage() throws Exception {
        Path pack = bind(pdf -> page(pdf, new PDRectangle(595.276f * 4, 841.89f * 4), says("body")));
        // sixteen times the area, four times the size
        assertClose(List.of(Math.round((2381 - 4 * 37.8f) / 2), 3368 - 64, 0), place(pack, "Page 12"));
    }

    @Test
    void theUnitOfAPageIsTakenIntoAccount() throws Exception {
        Path pack = bind(pdf -> page(pdf, new PDRectangle(595.276f / 2, 841.89f / 2), says("body"))
                .getCOSObject()
                .setFloat(COSName.getPDFName("UserUnit"), 2));
        assertClose(List.of(Math.round((297.6f - 18.9f) / 2), 421 - 8, 0), place(pack, "Page 12"));
    }

    private static void assertClose(List<Integer> wanted, List<Integer> seen) {
        assertEquals(wanted.size(), seen.size(), seen::toString);
        for (int i = 0; i < wanted.size(); i++) {
            assertTrue(Math.abs(wanted.get(i) - seen.get(i)) <= 1, () -> wanted + " but " + seen);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q 0.1 0 0 0.1 50 50 cm q",
                "Q Q 3 0 0 3 100 100 cm",
                "BT /F1 12 Tf 5 Tr 10 Tc 1 0 0 rg 30 700 Td (still in text) Tj",
                "/Span <</MCID 0>> BDC /P BMC",
                "0 0 100 100 re W",
                "10 10 m 400 400 l",
                "BT /F1 12 Tf (an unfinished string (with another in it",
                "BT /F1 12 Tf <41424",
                "q BI /W 2 /H 1 /BPC 8 /CS /G ID \u00ff\u0000 EI Q 2 0 0 2 0 0 cm",
                "q BI /W 9 /H 9 /BPC 8 /CS /G ID \u00ff\u0000Q Q",
                "(a \\) Q ( in a string) pop % Q Q Q in a comment",
                "/Q gs /q gs [(Q)] <</Q q>> q"
            })
    void whatAPageLeavesUndoneDoesNotReachTheStamp(String content) throws Exception {
        Path pack = bind(pdf -> page(pdf, new PDRectangle(595, 842), content));
        assertClose(List.of(Math.round((595 - 37.8f) / 2), 842 - 16, 0), place(pack, "Page 12"));
        // black on white where the stamp is: the colour and the way of drawing are the stamp's own
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            BufferedImage shown = new PDFRenderer(pdf).renderImage(0);
            int dark = 0;
            for (int x = 279; x < 317; x++) {
                for (int y = 818; y < 827; y++) {
                    dark += (shown.getRGB(x, y) & 0xFFFFFF) < 0x808080 ? 1 : 0;
                }
            }
            assertTrue(dark > 30, "only " + dark + " dark points");
        }
    }

    @Test
    void aStampCanBeReadOnADarkPage() throws Exception {
        Path pack = bind(pdf -> page(pdf, new PDRectangle(595, 842), "0 g 0 0 595 842 re f"));
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            BufferedImage shown = new PDFRenderer(pdf).renderImage(0);
            // left of the P, within its ground; and the page itself beside it
            assertEquals(
                    List.of(0xFFFFFF, 0x000000),
                    List.of(shown.getRGB(277, 822) & 0xFFFFFF, shown.getRGB(200, 822) & 0xFFFFFF));
        }
    }

    @Test
    void whatThePaperDrawsIsDrawnAsBefore() throws Exception {
        SmallPapers.Touch touch = pdf -> {
            PDPage page = page(pdf, new PDRectangle(595, 842), "1 0 0 rg 100 300 200 100 re f " + says("body"));
            page.setRotation(90);
        };
        Path pack = bind(touch);
        try (PDDocument before = Loader.loadPDF(folder.resolve("odd.pdf").toFile());
                PDDocument after = Loader.loadPDF(pack.toFile())) {
            BufferedImage one = new PDFRenderer(before).renderImage(0);
            BufferedImage two = new PDFRenderer(after).renderImage(0);
            assertEquals(List.of(one.getWidth(), one.getHeight()), List.of(two.getWidth(), two.getHeight()));
            int other = 0;
            for (int x = 0; x < one.getWidth(); x++) {
                for (int y = 40; y < one.getHeight() - 40; y++) {
                    other += one.getRGB(x, y) == two.getRGB(x, y) ? 0 : 1;
                }
            }
            assertEquals(0, other);
        }
    }
}
