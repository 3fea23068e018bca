package org.minutebook.app.documents.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.minutebook.app.documents.pack.SmallPapers.bookmark;
import static org.minutebook.app.documents.pack.SmallPapers.item;
import static org.minutebook.app.documents.pack.SmallPapers.paper;
import static org.minutebook.app.documents.pack.SmallPapers.texts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.pack.paper.PaperSource;

class PackBinderTest {

    private static final PackOptions OPTIONS =
            PackOptions.of("Board, 11 September 2014", "Example Council", Instant.parse("2014-09-03T09:00:00Z"), 5);

    @TempDir
    Path folder;

    private Path pack;

    @BeforeEach
    void pack() {
        pack = folder.resolve("pack.pdf");
    }

    private BoundPack bind(PackOptions options, PackPart... parts) throws IOException, DocumentProblem {
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            return binder.bind(List.of(parts), options, pack, Progress.NONE);
        }
    }

    private PackPart part(String number, String title, int pages) throws IOException {
        return PackPart.paper(number, title, 0, true, PaperSource.file(paper(folder, title, pages)));
    }

    @Test
    void everyPageIsStampedWithItsNumberAndItsItem() throws Exception {
        BoundPack bound = bind(OPTIONS, part("2", "minutes", 2), part("5", "report", 3));
        assertEquals(
                List.of(
                        "Agenda Item 2 | minutes page 1 | Page 5",
                        "Agenda Item 2 | minutes page 2 | Page 6",
                        "Agenda Item 5 | report page 1 | Page 7",
                        "Agenda Item 5 | report page 2 | Page 8",
                        "Agenda Item 5 | report page 3 | Page 9",
                        "Agenda Item 5 | This page is intentionally left blank | Page 10"),
                texts(pack));
        assertEquals(List.of(6, 5, 10), List.of(bound.pages(), bound.firstPage(), bound.lastPage()));
        assertEquals(
                List.of("5-6 (2+0)", "7-10 (3+1)"),
                bound.parts().stream()
                        .map(part -> part.from() + "-" + part.to() + " (" + part.pages() + "+" + part.blanks() + ")")
                        .toList());
    }

    @Test
    void theWordingOfTheStampsIsTheCouncils() throws Exception {
        bind(OPTIONS.stamped("\u2013 {page} \u2013", ""), part("2", "minutes", 1));
        assertEquals("minutes page 1 | \u2013 5 \u2013", texts(pack).getFirst());
    }

    /** Letters that are drawn and then drawn round look smeared on paper and on the screen. */
    @Test
    void aWarningIsPrintedInABoldFaceAndNothingElseIs() throws Exception {
        PackPart warned = part("5", "rates", 1).marked("Appendix 1\nNOT FOR PUBLICATION");
        bind(OPTIONS, warned);
        List<String> faces = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    String font = letters.getFirst().getFont().getName();
                    faces.add(text.strip() + (font.endsWith("-Bold") ? ": bold" : ""));
                }

                @Override
                protected void processTextPosition(TextPosition letter) {
                    assertEquals(
                            RenderingMode.FILL,
                            getGraphicsState().getTextState().getRenderingMode());
                    super.processTextPosition(letter);
                }
            }.getText(pdf);
        }
        assertEquals(
                Set.of(
                        "rates page 1",
                        "Page 5",
                        "Agenda Item 5 \u2013 Appendix 1",
                        "NOT FOR PUBLICATION: bold",
                        "This page is intentionally left blank",
                        "Page 6",
                        "Agenda Item 5"),
                Set.copyOf(faces));
    }

    @Test
    void goingToPage87ShowsThePageStamped87() throws Exception {
        bind(OPTIONS, part("2", "long", 90), part("3", "short", 2));
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            int sheet = List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .indexOf("87");
            assertEquals("Agenda Item 2 | long page 83 | Page 87", texts(pack).get(sheet));
            List<String> labels =
                    List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
            List<String> stamps = texts(pack).stream()
                    .map(text -> text.substring(text.lastIndexOf("Page ") + 5))
                    .toList();
            assertEquals(stamps, labels);
        }
    }

    @Test
    void frontPagesThatDoNotCountAreLabelledInRomanNumerals() throws Exception {
        PackPart front = PackPart.front("Agenda", false, PaperSource.file(paper(folder, "agenda", 3)));
        bind(OPTIONS, front, part("2", "minutes", 2));
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            assertEquals(
                    List.of("i", "ii", "iii", "5", "6"),
                    List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));
        }
        assertEquals("agenda page 3", texts(pack).get(2));
    }

    @Test
    void bookmarksLeadToItemsTheirPapersAndThePapersOwn() throws Exception {
        Path report = paper(folder, "report", 3, pdf -> {
            PDOutlineItem detail = bookmark(pdf, "Detail", 1);
            detail.addLast(item(pdf, "Costs", 2));
            bookmark(pdf, "Advice", 2);
        });
        bind(
                OPTIONS,
                part("2", "minutes", 2),
                PackPart.item("5", "Item 5", true),
                PackPart.paper("5", "Report", 1, false, PaperSource.file(report)),
                PackPart.paper("5", "Appendix", 2, false, PaperSource.file(paper(folder, "appendix", 1))),
                part("6", "last", 2));
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            List<String> lines = new ArrayList<>();
            lines(pdf, pdf.getDocumentCatalog().getDocumentOutline(), "", lines);
            assertEquals(
                    List.of(
                            "minutes > 5",
                            "Item 5 > 7",
                            "  Report > 7",
                            "    Detail > 8",
                            "      Costs > 9",
                            "    Advice > 9",
                            "    Appendix > 10",
                            "last > 11"),
                    lines);
            // all but Costs: what has a part of the pack below it is open
            assertEquals(7, pdf.getDocumentCatalog().getDocumentOutline().getOpenCount());
        }
    }

    private static void lines(PDDocument pdf, PDOutlineNode node, String indent, List<String> into) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int sheet = ((PDPageDestination) item.getDestination()).retrievePageNumber();
            into.add(indent + item.getTitle() + " > "
                    + pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[sheet]);
            lines(pdf, item, indent + "  ", into);
        }
    }

    @Test
    void theContentsIsLinkedOnItsWordsAndOnAreas() throws Exception {
        Path agenda = paper(folder, "agenda", 0, pdf -> {
            SmallPapers.page(
                    pdf,
                    org.apache.pdfbox.pdmodel.common.PDRectangle.A4,
                    "BT /F1 12 Tf 20 TL 72 700 Td (2 Minutes 3 - 4) Tj T* (5 A Report) Tj T* (of two Lines 5 - 6) Tj"
                            + " ET");
        });
        PackOptions options = PackOptions.of("t", "c", Instant.EPOCH, 1)
                .linked(List.of(
                        new ContentsLink.OnWords("minutes", 1),
                        new ContentsLink.OnWords("Report of two lines", 2),
                        new ContentsLink.OnArea(0, 0, 300, 690, 340, 712, 1)));
        bind(
                options,
                PackPart.front("Agenda", true, PaperSource.file(agenda)),
                part("2", "minutes", 2),
                part("5", "report", 2));
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            List<String> links = new ArrayList<>();
            for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                var at = link.getRectangle();
                links.add(Math.round(at.getLowerLeftX()) + "-" + Math.round(at.getUpperRightX()) + " at "
                        + Math.round(at.getLowerLeftY() / 10) + " > "
                        + (((PDPageDestination) link.getDestination()).retrievePageNumber() + 1) + " "
                        + link.getContents());
            }
            // Helvetica 12: "2 " is 10 points wide, "Minutes" 42, "5 A " 21, "Report" 36, "of two Lines" 64
            assertEquals(
                    List.of(
                            "300-340 at 69 > 3 minutes",
                            "82-124 at 70 > 3 minutes",
                            "93-129 at 68 > 5 report",
                            "72-136 at 66 > 5 report"),
                    links);
        }
    }

    @Test
    void thePackSaysWhoseItIsAndInWhichLanguage() throws Exception {
        bind(OPTIONS, part("2", "minutes", 1));
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            var said = pdf.getDocumentInformation();
            assertEquals(
                    List.of("Board, 11 September 2014", "Example Council", "Minutebook", "en-GB"),
                    List.of(
                            said.getTitle(),
                            said.getAuthor(),
                            said.getProducer(),
                            pdf.getDocumentCatalog().getLanguage()));
            assertEquals(
                    Instant.parse("2014-09-03T09:00:00Z"),
                    said.getCreationDate().toInstant());
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertEquals(1, xmp.split("Board, 11 September 2014", -1).length - 1);
            assertEquals(true, pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        }
    }

    @Test
    void aSupplementGoesOnWhereThePackEnded() throws Exception {
        BoundPack bound = bind(OPTIONS, part("2", "minutes", 3));
        int first = PackPlan.following(bound.lastPage(), true);
        bind(PackOptions.of("Supplement", "c", Instant.EPOCH, first), part("11", "late", 1));
        assertEquals("Agenda Item 11 | late page 1 | Page 9", texts(pack).getFirst());
    }

    @Test
    void aPackOfNoPartsHasNoPages() throws Exception {
        assertEquals(new BoundPack(0, 5, 4, List.of(), List.of(), List.of()), bind(OPTIONS));
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            assertNull(pdf.getDocumentCatalog().getDocumentOutline());
        }
    }
}
