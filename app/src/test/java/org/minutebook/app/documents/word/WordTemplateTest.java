package org.minutebook.app.documents.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.DocumentProblem.BadTemplate;
import org.minutebook.app.documents.SampleTrees;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class WordTemplateTest {

    @Test
    void theCouncilsHeaderStylesAndEndStayAndOurBlocksTakeThePlaceOfTheMark() throws Exception {
        try (XWPFDocument docx = rendered(template("Letterhead", "[Minutebook]", "Legal note"))) {
            assertEquals(
                    "Hallow Borough Council",
                    docx.getHeaderList().getFirst().getText().strip());
            assertEquals("Letterhead", docx.getParagraphs().getFirst().getText());
            assertEquals("Legal note", docx.getParagraphs().getLast().getText());
            assertTrue(docx.getParagraphs().get(1).getText().startsWith("Minutes of a meeting"));
            // the template's own "Heading 1", whatever its id, and ours where it has none
            assertTrue(docx.getParagraphs().stream()
                    .anyMatch(
                            p -> p.getText().equals("Minutes and Action Log.") && "berschrift1".equals(p.getStyle())));
            assertEquals(
                    "Title",
                    docx.getStyles()
                            .getStyle(docx.getParagraphs().get(1).getStyle())
                            .getName());
        }
    }

    @Test
    void withoutAMarkTheSampleTextGoes() throws Exception {
        try (XWPFDocument docx = rendered(template("Type your minutes here"))) {
            assertTrue(docx.getParagraphs().getFirst().getText().startsWith("Minutes of a meeting"));
        }
    }

    @Test
    void aDotxMakesADocument() throws Exception {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(template("x")))) {
            file.replaceContentType(XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.TEMPLATE.getContentType());
            ByteArrayOutputStream dotx = new ByteArrayOutputStream();
            file.save(dotx);
            try (XWPFDocument docx = rendered(dotx.toByteArray())) {
                assertEquals(
                        XWPFRelation.DOCUMENT.getContentType(),
                        docx.getPackagePart().getContentType());
            }
        }
    }

    @Test
    void aTemplateThatCannotBeUsedIsNamedWithItsCure() throws Exception {
        assertEquals(
                "look.docx is not a Word document. Choose a Word document (.docx or .dotx).",
                refused("hello".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "look.docx is not a Word document. Choose a Word document (.docx or .dotx).", refused(new byte[0]));
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(xlsx);
        }
        assertEquals(
                "look.docx is not a Word document. Choose a Word document (.docx or .dotx).",
                refused(xlsx.toByteArray()));
        byte[] whole = template("x");
        assertEquals(
                "look.docx is damaged and cannot be read. Choose a Word document (.docx or .dotx).",
                refused(Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void aProtectedTemplateIsRefused() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(file)) {
                out.write(template("x"));
            }
            file.writeFilesystem(locked);
        }
        assertEquals(
                "look.docx is protected by a password or is in the old .doc format."
                        + " Save it in Word as .docx without a password.",
                refused(locked.toByteArray()));
    }

    @Test
    void aTemplateWithMacrosIsRefused() throws Exception {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(template("x")))) {
            var part = file.createPart(
                    PackagingURIHelper.createPartName("/word/vbaProject.bin"), "application/vnd.ms-office.vbaProject");
            try (var out = part.getOutputStream()) {
                out.write(1);
            }
            ByteArrayOutputStream docm = new ByteArrayOutputStream();
            file.save(docm);
            assertEquals(
                    "look.docx holds macros. Save it in Word as a document without macros (.docx).",
                    refused(docm.toByteArray()));
        }
    }

    @Test
    void aTemplateThatIsGoneIsSaidToBeGone(@TempDir Path folder) {
        BadTemplate problem = assertThrows(BadTemplate.class, () -> WordTemplate.open(folder.resolve("gone.docx")));
        assertEquals("gone.docx is not there any more. Choose the template again.", problem.getMessage());
    }

    private static String refused(byte[] bytes) {
        return String.valueOf(assertThrows(BadTemplate.class, () -> WordTemplate.of("look.docx", bytes))
                .getMessage());
    }

    private static XWPFDocument rendered(byte[] template) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer(WordTemplate.of("look.docx", template)).render(SampleTrees.narrative(1), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    /** A council's template: a header, a heading style under a foreign id, and a few lines of text. */
    private static byte[] template(String... lines) throws Exception {
        try (XWPFDocument docx = new XWPFDocument()) {
            docx.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Hallow Borough Council");
            CTStyle heading = CTStyle.Factory.newInstance();
            heading.setType(STStyleType.PARAGRAPH);
            heading.setStyleId("berschrift1");
            heading.addNewName().setVal("Heading 1");
            docx.createStyles().addStyle(new XWPFStyle(heading));
            for (String line : List.of(lines)) {
                docx.createParagraph().createRun().setText(line);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            docx.write(out);
            return out.toByteArray();
        }
    }
}
