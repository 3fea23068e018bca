package org.minutebook.app.documents.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.minutebook.app.documents.tree.Page;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The look of a document where the council gave none: our styles, A4, page numbers. */
final class OwnLook {

    private static final String FOLDER = "/org/minutebook/app/documents/blank/";
    private static final byte[] BLANK = zipped();
    private static final Looks LOOKS = Looks.ours();
    private static final int A4_SHORT = 11_906;
    private static final int A4_LONG = 16_838;
    /** 22 mm and 18 mm; a landscape page holds a table and needs every bit of its width. */
    private static final int PORTRAIT_MARGIN = 1_247;

    private static final int LANDSCAPE_MARGIN = 1_020;
    private static final int TOP_MARGIN = 1_134;
    private static final int EDGE = 567;

    private OwnLook() {}

    static XWPFDocument blank() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(BLANK));
    }

    /** The styles of every blank document; read once, as no render changes them. */
    static Looks looks() {
        return LOOKS;
    }

    /** Our styles as they stand in every blank document. */
    static byte[] styles() {
        return resource("styles.xml");
    }

    static Paper setUp(XWPFDocument docx, Page page, Looks looks) {
        int margin = page.isLandscape() ? LANDSCAPE_MARGIN : PORTRAIT_MARGIN;
        int width = page.isLandscape() ? A4_LONG : A4_SHORT;
        Paper paper = new Paper(width - 2 * margin);
        CTSectPr section = docx.getDocument().getBody().getSectPr();
        if (!page.header().isEmpty()) {
            CTP header = docx.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .getCTP();
            header.addNewPPr().addNewPStyle().setVal(looks.id(Look.HEADER));
            Runs.plain(header, page.header());
        }
        CTP footer =
                docx.createFooter(HeaderFooterType.DEFAULT).createParagraph().getCTP();
        CTPPr properties = footer.addNewPPr();
        properties.addNewPStyle().setVal(looks.id(Look.FOOTER));
        CTTabStop right = properties.addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(BigInteger.valueOf(paper.textWidth()));
        Runs.plain(footer, page.footer() + "\tPage ");
        field(footer, "PAGE");
        Runs.plain(footer, " of ");
        field(footer, "NUMPAGES");

        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(page.isLandscape() ? A4_SHORT : A4_LONG));
        if (page.isLandscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP_MARGIN));
        margins.setBottom(BigInteger.valueOf(TOP_MARGIN));
        margins.setLeft(BigInteger.valueOf(margin));
        margins.setRight(BigInteger.valueOf(margin));
        margins.setHeader(BigInteger.valueOf(EDGE));
        margins.setFooter(BigInteger.valueOf(EDGE));
        margins.setGutter(BigInteger.ZERO);
        return paper;
    }

    private static void field(CTP paragraph, String code) {
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr(code);
        field.addNewR().addNewT().setStringValue("1");
    }

    private static byte[] zipped() {
        Map<String, String> parts = new TreeMap<>(Map.of(
                "[Content_Types].xml", "content-types.xml",
                "_rels/.rels", "package.rels",
                "word/_rels/document.xml.rels", "document.rels",
                "word/document.xml", "document.xml",
                "word/settings.xml", "settings.xml",
                "word/styles.xml", "styles.xml"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(resource(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String name) {
        try (InputStream in = OwnLook.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
