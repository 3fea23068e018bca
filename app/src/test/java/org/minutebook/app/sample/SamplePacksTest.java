package org.minutebook.app.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.bind.MadePacks;
import org.minutebook.app.documents.bind.PackMaking;
import org.minutebook.app.documents.bind.PackRequest;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.web.PdfRenderer;
import org.minutebook.db.change.PutPaperFile;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** The meeting of the sample that has files, an exempt appendix among them. */
@Execution(ExecutionMode.CONCURRENT)
class SamplePacksTest {
    private static final Clock CLOCK = Clock.fixed(
            SampleBook.TODAY.atTime(9, 0).atZone(ZoneId.of("Europe/London")).toInstant(), ZoneId.of("Europe/London"));
    private static final Id<Meeting> NOVEMBER = Id.of(4158);

    @TempDir
    Path dir;

    /** An exempt file says under which paragraph it is exempt, and so does the public agenda: that is no leak. */
    @Test
    void whatEveryFileHasInCommonIsNoLeak() throws Exception {
        SampleBook.make(dir.resolve("sample"), CLOCK, "tester");
        try (MinuteBook book = MinuteBook.open(dir.resolve("sample"), CLOCK, "tester")) {
            MadePacks made = made(book);
            assertEquals(List.of(), made.leaks().leaks());
            assertEquals(List.of(), made.leaks().unread());
            String open = text(made, Audience.PUBLIC);
            String all = text(made, Audience.RESTRICTED);
            assertEquals(
                    2, // its two pages, and not the one left blank behind them
                    open.split("Agenda Item 5 – Appendix 1", -1).length - 1);
            assertEquals(
                    List.of(false, true, true, true, true),
                    List.of(
                            open.contains("Copperbeech"),
                            all.contains("Copperbeech"),
                            open.contains("Appendix 2 is not for publication (paragraph 3 of Part 1"),
                            all.contains("Agenda Item 5 – Appendix 2"),
                            all.contains("NOT FOR PUBLICATION by virtue of paragraph 3 of Part 1 of Schedule 12A to the"
                                    + " Local Government Act 1972")));
            assertEquals(
                    List.of(true, true, true),
                    List.of(
                            open.replaceAll("\\s+", " ")
                                    .contains("Page 9: NOT FOR PUBLICATION by virtue of paragraph 3 of Part 1"),
                            // item 5 has two appendices, item 6 has one
                            open.split("\\bAppendices\\b", -1).length == 2,
                            open.replaceAll("[\\s|]+", " ").contains(" Appendix Growing Up in Wealdmere")));
            assertEquals(
                    List.of(false, true),
                    List.of(
                            title(made, Audience.PUBLIC).endsWith(" – NOT FOR PUBLICATION"),
                            title(made, Audience.RESTRICTED).endsWith(" – NOT FOR PUBLICATION")));
            assertEquals(
                    List.of(true, true, true),
                    List.of(
                            open.contains("Revised agenda, issued 20 November 2026. Item 7A was added."),
                            open.contains("Report of the Director of Integrated Care, to follow."),
                            open.contains("Appendix 2 (not for publication: paragraph 3 of Part 1")));
            assertEquals(
                    List.of(
                            "5",
                            "6"), // 7 is in clearance and 8 is being drafted: the agenda says that they are to follow
                    made.first(Audience.PUBLIC).orElseThrow().items().stream()
                            .map(item -> item.number())
                            .toList());
        }
    }

    @Test
    void aSentenceOfTheExemptFileInAPublicFileIsALeak() throws Exception {
        SampleBook.make(dir.resolve("sample"), CLOCK, "tester");
        try (MinuteBook book = MinuteBook.open(dir.resolve("sample"), CLOCK, "tester")) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            Meta meta = Meta.of("Return for Quarter 2", "Wealdmere County Council", Instant.EPOCH);
            String pasted = "Officers advise to offer both providers 4.25% and a guaranteed 900 hours a week.";
            new PdfRenderer().render(new Document(meta, Page.landscape(), List.of(Paragraph.of(pasted))), pdf);
            book.apply(new PutPaperFile(Id.of(31012), "return.pdf", "application/pdf", pdf.toByteArray()));
            MadePacks made = made(book);
            assertEquals(
                    Optional.empty(), made.first(Audience.PUBLIC).orElseThrow().file());
            Set<String> places = made.leaks().leaks().stream()
                    .map(leak -> leak.phrase() + " on " + leak.place())
                    .collect(Collectors.toSet());
            assertTrue(
                    places.stream().anyMatch(place -> place.startsWith("a guaranteed 900 hours a week, on page ")),
                    places::toString);
        }
    }

    private MadePacks made(MinuteBook book) throws Exception {
        try (PackMaking making = new PackMaking(book, "tester", dir.resolve("work"))) {
            return making.make(new PackRequest(NOVEMBER, dir.resolve("packs"), true), Progress.NONE);
        }
    }

    private static String title(MadePacks made, Audience audience) throws Exception {
        Path file = made.first(audience).orElseThrow().file().orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return String.valueOf(pdf.getDocumentInformation().getTitle());
        }
    }

    private static String text(MadePacks made, Audience audience) throws Exception {
        Path file = made.first(audience).orElseThrow().file().orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
