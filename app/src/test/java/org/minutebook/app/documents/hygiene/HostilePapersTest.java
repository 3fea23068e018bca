package org.minutebook.app.documents.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.app.documents.Progress;

/** Files that cannot be searched, or were made to do harm: one finding that must be mended, in seconds. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class HostilePapersTest {

    private static final String SAVE_AGAIN =
            " Open it in the program it was made with, save it under a new name and drop that file here instead.";

    private final Path dir;

    HostilePapersTest(@TempDir Path dir) {
        this.dir = dir;
    }

    /** The first finding, which has to be that the file cannot be searched. */
    private static String refusal(Path file) {
        HygieneFinding first = Hygiene.of(file).getFirst();
        assertEquals(HygieneKind.UNREADABLE, first.kind());
        assertEquals(HygieneLevel.MEND, first.level());
        return first.found() + " " + first.cure();
    }

    private static String damaged(String name) {
        return "“" + name + "” is damaged or cut short, so it cannot be searched. Fetch it again." + SAVE_AGAIN;
    }

    private static String tooLarge(String name) {
        return "“" + name + "” unpacks to far more than a paper can hold, as no honest file does. Ask the sender for a"
                + " clean copy, saved as PDF.";
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(dir.resolve(name), content);
    }

    @Test
    void missingAndEmptyFilesAndFoldersAreNamed() throws IOException {
        Path missing = dir.resolve("gone.pdf");
        assertEquals(
                "“gone.pdf” is no longer at " + missing.toAbsolutePath()
                        + ". Put it back there, or drop it here again.",
                refusal(missing));
        assertEquals(
                "“empty.pdf” is empty (0 bytes). Fetch or save it again and drop that copy here instead.",
                refusal(bytes("empty.pdf", new byte[0])));
        assertEquals("“" + dir.getFileName() + "” is no file. Drop the paper's file itself here.", refusal(dir));
    }

    @Test
    void oldAndForeignFormatsAreRefusedWithACure() throws IOException {
        Path old = dir.resolve("old.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            book.createSheet("x");
            book.write(out);
        }
        assertEquals(
                "“old.xls” is an Excel workbook of the old kind (.xls), which can hide far more than can be searched."
                        + " Open it, save it in today's format (.docx, .xlsx, .pptx) and drop that here instead.",
                refusal(old));
        Path doc = dir.resolve("old.doc");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(doc)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[600]), "WordDocument");
            container.writeFilesystem(out);
        }
        assertTrue(refusal(doc).startsWith("“old.doc” is a Word document of the old kind (.doc), which"));
        assertTrue(refusal(bytes("a.rtf", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8)))
                .startsWith("“a.rtf” is a rich text file"));
        assertTrue(refusal(Papers.zip(dir.resolve("a.odt"), Map.of("content.xml", "<x/>")))
                .startsWith("“a.odt” is an OpenDocument file"));
        assertTrue(
                refusal(Papers.zip(dir.resolve("a.zip"), Map.of("a.txt", "x"))).startsWith("“a.zip” is a ZIP archive"));
        assertTrue(refusal(bytes("a.docx", "Dear all".getBytes(StandardCharsets.UTF_8)))
                .startsWith("“a.docx” is no Word document"));
    }

    @Test
    void passwordsAreAskedToBeTakenOff() throws Exception {
        Path word = dir.resolve("secret.docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(word)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                Files.copy(Papers.docx(dir.resolve("open.docx"), Papers.p(Papers.r("x"))), inside);
            }
            container.writeFilesystem(out);
        }
        assertTrue(refusal(word).startsWith("“secret.docx” is protected by a password, so it cannot be searched."));
        Path pdf = Pdfs.pdf(dir.resolve("secret.pdf"), document -> {
            Pdfs.textPage(document, "x");
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
        assertEquals(
                "“secret.pdf” is protected by a password, so it cannot be searched or bound into a pack. Ask the sender"
                        + " for a copy without a password.",
                refusal(pdf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut.docx", "cut.pdf"})
    void filesCutShortAreDamaged(String name) throws IOException {
        Path whole = name.endsWith("pdf")
                ? Pdfs.pdf(dir.resolve("whole.pdf"), pdf -> Pdfs.textPage(pdf, "x"))
                : Papers.docx(dir.resolve("whole.docx"), Papers.p(Papers.r("x")));
        byte[] good = Files.readAllBytes(whole);
        assertEquals(damaged(name), refusal(bytes(name, Arrays.copyOf(good, good.length / 3))));
    }

    @Test
    void aDocumentTypeIsAnAttack() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", Papers.relations("officeDocument word/document.xml"));
        parts.put(
                "word/document.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><document>&e;</document>");
        assertEquals(
                "“evil.docx” holds a document type, which no Office file has and which can carry an attack. Do not open"
                        + " it; ask the sender for a clean copy.",
                refusal(Papers.zip(dir.resolve("evil.docx"), parts)));
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        Path file = dir.resolve("bomb.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(Papers.relations("officeDocument word/document.xml").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"w\"><w:body>".getBytes(StandardCharsets.UTF_8));
            byte[] piece = "<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(30_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 70; i++) {
                zip.write(piece);
            }
        }
        assertTrue(Files.size(file) < 1 << 20);
        assertEquals(tooLarge("bomb.docx"), refusal(file));
    }

    /** A PDF of one page whose content is packed once or twice, from a few kilobytes to 400 MB. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aPackedPageOfHundredsOfMegabytesIsNotUnpackedIntoMemory(int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream outer = new DeflaterOutputStream(packed);
                OutputStream inner = times == 2 ? new DeflaterOutputStream(outer) : outer) {
            byte[] piece = new byte[1 << 20];
            Arrays.fill(piece, (byte) ' ');
            for (int i = 0; i < 400; i++) {
                inner.write(piece);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.7\n"
                        + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                        + "4 0 obj<</Length "
                        + packed.size() + "/Filter"
                        + (times == 2 ? "[/FlateDecode/FlateDecode]" : "/FlateDecode")
                        + ">>stream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(pdf.size() < 1 << 20);
        assertEquals(tooLarge("bomb.pdf"), refusal(bytes("bomb.pdf", pdf.toByteArray())));
    }

    /** Ten forms, each drawing the next one ten times: ten thousand million drawings. */
    @Test
    void aPageThatDrawsWithoutEndIsGivenUp() throws IOException {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        pdf.append(
                "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]");
        pdf.append("/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length 4>>stream\n"
                + "/F Do\n"
                + "endstream endobj\n");
        for (int i = 5; i < 15; i++) {
            pdf.append(i).append(" 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 60/Resources<</XObject<</F ");
            pdf.append(i + 1)
                    .append(" 0 R>>>>>>stream\n")
                    .append("/F Do ".repeat(10))
                    .append("\nendstream endobj\n");
        }
        pdf.append("15 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 1>>stream\nn\nendstream endobj\n");
        pdf.append("trailer<</Root 1 0 R>>\n%%EOF");
        assertEquals(
                tooLarge("endless.pdf"),
                refusal(bytes("endless.pdf", pdf.toString().getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void flippedBytesNeverEndInAnythingButFindings() throws IOException {
        byte[] good = Files.readAllBytes(Pdfs.pdf(dir.resolve("good.pdf"), pdf -> {
            Pdfs.textPage(pdf, "Text of the page");
            Pdfs.scan(pdf);
        }));
        for (int at = 0; at < good.length; at += 29) {
            byte[] bad = good.clone();
            bad[at] ^= 0x55;
            for (HygieneFinding finding : Hygiene.of(bytes("bad.pdf", bad))) {
                assertTrue(!finding.found().isBlank() && !finding.cure().isBlank());
            }
        }
    }

    @Test
    void aVeryLongPaperIsSearchedAndAnEndlessOneIsNot() throws IOException {
        Path longOne = Pdfs.pdf(dir.resolve("long.pdf"), pdf -> {
            for (int i = 0; i < 1_999; i++) {
                pdf.addPage(new PDPage());
            }
            Pdfs.textPage(pdf, "TBC");
        });
        assertEquals(
                List.of("PLACEHOLDER, page 2000, “TBC”: The placeholder “TBC” is still in the text."),
                Papers.found(longOne));
        Path endless = Pdfs.pdf(dir.resolve("endless.pdf"), pdf -> {
            for (int i = 0; i < 5_001; i++) {
                pdf.addPage(new PDPage());
            }
        });
        assertEquals(
                "“endless.pdf” has 5,001 pages, more than any paper. Save the pages that are meant as a PDF of their"
                        + " own.",
                refusal(endless));
    }

    @Test
    void aCheckThatWasStoppedIsNoCleanBillOfHealth() throws IOException {
        Progress stopped = new Progress() {
            @Override
            public void at(int done, int total, String what) {}

            @Override
            public boolean stopped() {
                return true;
            }
        };
        Path file = Papers.docx(dir.resolve("a.docx"), Papers.p(Papers.r("x")));
        assertEquals(
                List.of(new HygieneFinding(
                        HygieneKind.UNREADABLE,
                        "the whole file",
                        "The check was stopped before its end.",
                        "Check the file again.")),
                Hygiene.of(file, stopped));
    }
}
