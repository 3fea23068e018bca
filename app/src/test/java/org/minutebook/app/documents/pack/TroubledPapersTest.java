package org.minutebook.app.documents.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.minutebook.app.documents.pack.SmallPapers.paper;
import static org.minutebook.app.documents.pack.SmallPapers.texts;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.pack.paper.PaperSource;
import org.minutebook.app.documents.pack.paper.PaperTroubled.Kind;

/** One paper that cannot be bound between two that can: one sentence, and the pack stands. */
@Execution(ExecutionMode.CONCURRENT)
class TroubledPapersTest {

    private static final PackOptions OPTIONS =
            PackOptions.of("t", "c", Instant.EPOCH, 1).longest(20);

    @TempDir
    Path folder;

    private Path bad() {
        return folder.resolve("bad.pdf");
    }

    private List<PackPart> parts() throws Exception {
        return List.of(
                PackPart.paper("1", "One", 0, true, PaperSource.file(paper(folder, "one", 2))),
                PackPart.paper("2", "The bad one", 0, true, PaperSource.file(bad())),
                PackPart.paper("3", "Three", 0, true, PaperSource.file(paper(folder, "three", 2))));
    }

    private void assertTrouble(Kind kind, String says) throws Exception {
        Path pack = folder.resolve("pack.pdf");
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            BoundPack bound = binder.bind(parts(), OPTIONS, pack, Progress.NONE);
            assertEquals(List.of(new PaperTrouble(1, kind, says)), bound.troubles());
            assertEquals(
                    List.of(
                            "Agenda Item 1 | one page 1 | Page 1",
                            "Agenda Item 1 | one page 2 | Page 2",
                            "Agenda Item 2 | The bad one | This paper is not in this pack | Page 3",
                            "Agenda Item 2 | This page is intentionally left blank | Page 4",
                            "Agenda Item 3 | three page 1 | Page 5",
                            "Agenda Item 3 | three page 2 | Page 6"),
                    texts(pack));
            Files.delete(pack);
            DocumentProblem problem = assertThrows(
                    DocumentProblem.PaperMissing.class,
                    () -> binder.bind(parts(), OPTIONS.asFinal(), pack, Progress.NONE));
            assertEquals(says, problem.getMessage());
            assertFalse(Files.exists(pack));
        }
    }

    @Test
    void aPaperThatIsNoLongerThere() throws Exception {
        assertTrouble(
                Kind.GONE, "bad.pdf is no longer in " + folder + ": put it back there or attach the paper again.");
    }

    @Test
    void aPaperThatDisappearsBetweenTwoBindings() throws Exception {
        paper(folder, "bad", 1);
        Path pack = folder.resolve("pack.pdf");
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            assertEquals(
                    List.of(),
                    binder.bind(parts(), OPTIONS, pack, Progress.NONE).troubles());
            Files.delete(bad());
            assertEquals(
                    List.of(Kind.GONE),
                    binder.bind(parts(), OPTIONS, pack, Progress.NONE).troubles().stream()
                            .map(PaperTrouble::kind)
                            .toList());
        }
    }

    @Test
    void anEmptyFile() throws Exception {
        Files.createFile(bad());
        assertTrouble(Kind.EMPTY, "bad.pdf is empty (0 bytes): ask its author to send it again and attach that.");
    }

    @Test
    void aPaperWithoutPages() throws Exception {
        paper(folder, "bad", 0);
        assertTrouble(Kind.NO_PAGES, "bad.pdf has no pages: ask its author to save it as PDF again and attach that.");
    }

    @Test
    void aPaperWhoseEndIsMissing() throws Exception {
        byte[] whole = Files.readAllBytes(paper(folder, "bad", 5));
        Files.write(bad(), Arrays.copyOf(whole, whole.length * 2 / 3));
        assertTrouble(
                Kind.BROKEN,
                "bad.pdf is not complete, its end is missing: ask its author to send it again and attach that.");
    }

    @Test
    void aPaperThatIsDamagedWithin() throws Exception {
        byte[] bytes = Files.readAllBytes(paper(folder, "bad", 5));
        Arrays.fill(bytes, 20, bytes.length - 300, (byte) 'x');
        Files.write(bad(), bytes);
        assertTrouble(
                Kind.BROKEN,
                "bad.pdf is damaged and cannot be read to its end: ask its author to save it as PDF again and attach"
                        + " that.");
    }

    @Test
    void aPaperOfWhichOnePageIsLost() throws Exception {
        paper(folder, "bad", 3);
        // plain objects, so that one of them can be damaged by itself
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(bad().toFile())) {
            document.save(bad().toFile(), org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
        }
        String pdf = new String(Files.readAllBytes(bad()), StandardCharsets.ISO_8859_1);
        int count = pdf.indexOf("/Count 3");
        assertTrue(count > 0);
        Files.writeString(bad(), pdf.replace("/Count 3", "/Count 4"), StandardCharsets.ISO_8859_1);
        assertTrouble(
                Kind.BROKEN,
                "bad.pdf is damaged and cannot be read to its end: ask its author to save it as PDF again and attach"
                        + " that.");
    }

    @Test
    void aPaperWhoseTableIsLostIsMendedAndThatIsSaid() throws Exception {
        String pdf = new String(Files.readAllBytes(paper(folder, "bad", 2)), StandardCharsets.ISO_8859_1);
        Files.writeString(bad(), pdf.replaceAll("startxref\\s+\\d+", "startxref\n7"), StandardCharsets.ISO_8859_1);
        Path pack = folder.resolve("pack.pdf");
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            BoundPack bound = binder.bind(parts(), OPTIONS, pack, Progress.NONE);
            assertEquals(
                    List.of("bad.pdf: the file is damaged and was mended as far as could be; compare its pages in the"
                            + " pack."),
                    bound.notes());
            assertEquals(List.of(), bound.troubles());
        }
        assertEquals("Agenda Item 2 | bad page 2 | Page 4", texts(pack).get(3));
    }

    @Test
    void aPaperThatNeedsAPassword() throws Exception {
        protect("secret");
        assertTrouble(
                Kind.PASSWORD,
                "bad.pdf cannot be opened without a password: ask its author for a copy without one and attach that.");
    }

    @Test
    void aPaperThatOnlyForbidsChangesIsBound() throws Exception {
        protect("");
        Path pack = folder.resolve("pack.pdf");
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            assertEquals(
                    List.of(),
                    binder.bind(parts(), OPTIONS, pack, Progress.NONE).troubles());
        }
        assertEquals("Agenda Item 2 | bad page 1 | Page 3", texts(pack).get(2));
    }

    private void protect(String password) throws Exception {
        paper(folder, "bad", 2, pdf -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            pdf.protect(policy);
        });
    }

    @Test
    void aWordFileNamedAsAPdf() throws Exception {
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(bad())) {
            word.createParagraph().createRun().setText("words");
            word.write(out);
        }
        assertTrouble(
                Kind.NOT_PDF,
                "bad.pdf is a Word document or another Office file that is named as a PDF: open it in its program, save"
                        + " it as PDF and attach that.");
    }

    @Test
    void aWebPageNamedAsAPdf() throws Exception {
        Files.writeString(bad(), "<!DOCTYPE html><title>Sign in</title>");
        assertTrouble(
                Kind.NOT_PDF,
                "bad.pdf is a web page that is named as a PDF: fetch the paper again, or print the page to PDF and"
                        + " attach that.");
    }

    @Test
    void aPaperThatIsTooLong() throws Exception {
        paper(folder, "bad", 21);
        assertTrouble(
                Kind.TOO_LONG,
                "bad.pdf has 21 pages and a paper may have 20: ask its author for a summary to bind, and publish the"
                        + " whole beside the pack.");
    }

    @Test
    void twoThousandPagesAreOverTheUsualLimitAndCanBeAllowed() throws Exception {
        Path big = paper(folder, "big", 0, pdf -> {
            for (int i = 0; i < 2000; i++) {
                SmallPapers.page(pdf, PDRectangle.A4, "");
            }
        });
        List<PackPart> parts = List.of(PackPart.paper("1", "Big", 0, true, PaperSource.file(big)));
        PackOptions usual = PackOptions.of("t", "c", Instant.EPOCH, 1);
        Path pack = folder.resolve("pack.pdf");
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            assertEquals(
                    List.of("big.pdf has 2,000 pages and a paper may have 1,000: ask its author for a summary to bind,"
                            + " and publish the whole beside the pack."),
                    binder.bind(parts, usual, pack, Progress.NONE).troubles().stream()
                            .map(PaperTrouble::says)
                            .toList());
            BoundPack bound = binder.bind(parts, usual.longest(2000), pack, Progress.NONE);
            assertEquals(
                    List.of(2000, 0), List.of(bound.pages(), bound.troubles().size()));
        }
    }

    @Test
    void aPaperWithWordsThatWereToBeBlackedOut() throws Exception {
        paper(folder, "bad", 2, pdf -> {
            PDAnnotationUnknown mark = new PDAnnotationUnknown(new COSDictionary());
            mark.getCOSObject().setName("Type", "Annot");
            mark.getCOSObject().setName("Subtype", "Redact");
            mark.setRectangle(new PDRectangle(70, 690, 100, 20));
            pdf.getPage(1).getAnnotations().add(mark);
        });
        assertTrouble(
                Kind.REDACTION,
                "bad.pdf has redactions on its page 2 that are marked but not applied, so the words are still there:"
                        + " apply them, save it and attach it again.");
    }

    @Test
    void aPageTreeThatRunsInACircle() throws Exception {
        paper(folder, "bad", 2, pdf -> {
            COSDictionary tree = pdf.getPages().getCOSObject();
            tree.getCOSArray(COSName.KIDS).add(tree);
        });
        assertTrouble(
                Kind.BROKEN,
                "bad.pdf is damaged and cannot be read to its end: ask its author to save it as PDF again and attach"
                        + " that.");
    }
}
