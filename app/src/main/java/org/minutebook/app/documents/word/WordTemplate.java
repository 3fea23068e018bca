package org.minutebook.app.documents.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.minutebook.app.documents.DocumentProblem.BadTemplate;
import org.minutebook.app.documents.tree.Page;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A Word file that carries a council's look: its styles, header, footer, logo and page. Checked once, when it is
 * chosen, so that a document never fails over it later. Held in memory: the file may go away.
 */
public final class WordTemplate {

    private static final long LARGEST = 20L * 1024 * 1024;
    private static final String CURE = " Choose a Word document (.docx or .dotx).";

    private final byte[] bytes;

    private WordTemplate(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads and checks the file; the problem's message names it. */
    public static WordTemplate open(Path file) throws BadTemplate {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        try {
            if (Files.size(file) > LARGEST) {
                throw new BadTemplate(
                        name + " is larger than 20 MB. Take the pictures out of the template but the logo.");
            }
            return of(name, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new BadTemplate(name + " is not there any more. Choose the template again.");
        } catch (IOException e) {
            throw new BadTemplate(name + " cannot be read. Close it in Word if it is open there, and try again.");
        }
    }

    /** The same for bytes that are already at hand (a template kept in the minute book); {@code name} is for messages. */
    public static WordTemplate of(String name, byte[] bytes) throws BadTemplate {
        switch (FileMagic.valueOf(bytes)) {
            case OOXML -> {}
            case OLE2 ->
                throw new BadTemplate(name + " is protected by a password or is in the old .doc format."
                        + " Save it in Word as .docx without a password.");
            default -> throw new BadTemplate(name + " is not a Word document." + CURE);
        }
        byte[] sound;
        // POI reads the parts one after another and would not miss those of a file that ends too early
        try (ZipFile whole = ZipFile.builder().setByteArray(bytes).get();
                OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            if (whole.getEntry("[Content_Types].xml") == null) {
                throw new BadTemplate(name + " is not a Word document." + CURE);
            }
            sound = checked(name, file);
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            throw new BadTemplate(name + " is damaged and cannot be read." + CURE);
        }
        WordTemplate template = new WordTemplate(sound.length == 0 ? bytes : sound);
        try (XWPFDocument docx = template.copy()) {
            if (docx.getDocument().getBody() == null) {
                throw new BadTemplate(name + " has no page in it." + CURE);
            }
            Looks.of(docx, "en-GB");
        } catch (IOException | RuntimeException e) {
            throw new BadTemplate(name + " is damaged and cannot be read." + CURE);
        }
        return template;
    }

    /** Nothing where the file can stay as it is, or the bytes of the document that a .dotx makes. */
    private static byte[] checked(String name, OPCPackage file) throws OpenXML4JException, IOException, BadTemplate {
        var main = file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.isEmpty()) {
            throw new BadTemplate(name + " is not a Word document." + CURE);
        }
        String kind = file.getPart(main.getRelationship(0)).getContentType();
        if (kind.equals(XWPFRelation.MACRO_DOCUMENT.getContentType())
                || kind.equals(XWPFRelation.MACRO_TEMPLATE_DOCUMENT.getContentType())
                || !file.getPartsByContentType("application/vnd.ms-office.vbaProject")
                        .isEmpty()) {
            throw new BadTemplate(name + " holds macros. Save it in Word as a document without macros (.docx).");
        }
        if (kind.equals(XWPFRelation.TEMPLATE.getContentType())) {
            file.replaceContentType(kind, XWPFRelation.DOCUMENT.getContentType());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
        if (!kind.equals(XWPFRelation.DOCUMENT.getContentType())) {
            throw new BadTemplate(name + " is not a Word document." + CURE);
        }
        return new byte[0];
    }

    /** The document (.docx) to keep; a template (.dotx) has become one. */
    public byte[] bytes() {
        return bytes.clone();
    }

    XWPFDocument copy() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    /** The template's page, turned where the document lies the other way. */
    static Paper setUp(XWPFDocument docx, Page page) {
        CTBody body = docx.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        long width = size.isSetW() ? twips(size.getW()) : 11_906;
        long height = size.isSetH() ? twips(size.getH()) : 16_838;
        if (page.isLandscape() != width > height) {
            long turned = width;
            width = height;
            height = turned;
            size.setOrient(page.isLandscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        }
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        CTPageMar margins = section.getPgMar();
        long left = margins == null ? 1_440 : twips(margins.getLeft());
        long right = margins == null ? 1_440 : twips(margins.getRight());
        return new Paper((int) (width - left - right));
    }

    /** Schema type "twips measure": a number of twentieths of a point. */
    private static long twips(Object value) {
        return value instanceof BigInteger number ? number.longValue() : Long.parseLong(value.toString());
    }
}
