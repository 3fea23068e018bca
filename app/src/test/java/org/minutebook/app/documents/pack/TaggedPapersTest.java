package org.minutebook.app.documents.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.pack.paper.PaperSource;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.web.PdfRenderer;

/** What a listener hears of a paper, what its layers show and what was written into its forms, in a pack. */
class TaggedPapersTest {

    @TempDir
    Path folder;

    private Path bind(PackPart... parts) throws Exception {
        Path pack = folder.resolve("pack.pdf");
        try (PackBinder binder = new PackBinder(folder.resolve("work"))) {
            binder.bind(List.of(parts), PackOptions.of("t", "c", Instant.EPOCH, 1), pack, Progress.NONE);
        }
        return pack;
    }

    private PackPart part(String title, Path file) {
        return PackPart.paper("1", title, 0, false, PaperSource.file(file));
    }

    private Path tagged(String name) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Paragraph linked = Paragraph.of(List.of(Run.link("the minutes", "https://example.org/" + name)));
        Document document = new Document(
                Meta.of(name, "Author", Instant.EPOCH),
                Page.portrait(),
                List.of(new Heading(1, "Heading of " + name), Paragraph.of("Words of " + name), linked));
        new PdfRenderer().render(document, out);
        return Files.write(folder.resolve(name + ".pdf"), out.toByteArray());
    }

    @Test
    void papersAreReadAloudOneAfterAnother() throws Exception {
        Path pack = bind(
                part("one", tagged("one")),
                part("plain", SmallPapers.paper(folder, "plain", 1)),
                part("two", tagged("two")));
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            List<String> each = new ArrayList<>();
            for (String name : List.of("one", "two")) {
                try (PDDocument paper =
                        Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
                    each.addAll(new Heard(paper).lines());
                }
            }
            assertEquals(
                    List.of(
                            "P Words of one",
                            "Link to https://example.org/one",
                            "P Words of two",
                            "Link to https://example.org/two"),
                    each.stream()
                            .filter(line -> line.startsWith("P Words") || line.startsWith("Link to"))
                            .toList());
            assertEquals(each, new Heard(pdf).lines());
            assertEquals(true, pdf.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    /** What the structure says, each with what it stands for on the page; found from above and from the page. */
    private static final class Heard {
        private final PDDocument pdf;
        private final Map<List<Integer>, String> marked = new HashMap<>();
        private final List<String> lines = new ArrayList<>();

        private Heard(PDDocument pdf) throws IOException {
            this.pdf = pdf;
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(pdf.getPage(i));
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    StringBuilder text = new StringBuilder();
                    for (Object one : content.getContents()) {
                        text.append(one instanceof TextPosition position ? position.getUnicode() : "");
                    }
                    marked.merge(List.of(i, content.getMCID()), text.toString(), String::concat);
                }
            }
        }

        private List<String> lines() throws IOException {
            COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            element(root, root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS));
            return lines;
        }

        private void element(COSDictionary element, COSArray byKey) {
            COSBase kids = element.getDictionaryObject(COSName.K);
            for (COSBase kid : kids instanceof COSArray array ? array : List.of(kids)) {
                COSBase direct = kid instanceof COSObject object ? object.getObject() : kid;
                if (direct instanceof COSInteger mark) {
                    COSDictionary page = element.getCOSDictionary(COSName.getPDFName("Pg"));
                    int sheet = pdf.getPages().indexOf(new PDPage(page));
                    lines.add(element.getNameAsString(COSName.S, "") + " "
                            + marked.getOrDefault(List.of(sheet, mark.intValue()), "nothing")
                                    .strip());
                    COSArray ofPage = (COSArray) place(byKey, page.getInt(COSName.STRUCT_PARENTS));
                    assertSame(element, ofPage.getObject(mark.intValue()));
                } else if (direct instanceof COSDictionary objr && objr.containsKey(COSName.getPDFName("Obj"))) {
                    COSDictionary link = objr.getCOSDictionary(COSName.getPDFName("Obj"));
                    lines.add(element.getNameAsString(COSName.S, "") + " to "
                            + link.getCOSDictionary(COSName.A).getString(COSName.URI));
                    assertSame(element, place(byKey, link.getInt(COSName.STRUCT_PARENT)));
                } else if (direct instanceof COSDictionary below) {
                    element(below, byKey);
                }
            }
        }
    }

    private static COSBase place(COSArray byKey, int key) {
        for (int i = 0; i < byKey.size(); i += 2) {
            if (byKey.getInt(i) == key) {
                return byKey.getObject(i + 1);
            }
        }
        throw new AssertionError("no key " + key);
    }

    @Test
    void aLayerThatIsHiddenStaysHidden() throws Exception {
        Path paper = SmallPapers.paper(folder, "layers", 0, pdf -> {
            PDPage page = SmallPapers.page(
                    pdf,
                    new PDRectangle(100, 100),
                    "/OC /L1 BDC 1 0 0 rg 10 40 30 30 re f EMC /OC /L2 BDC 0 0 1 rg 60 40 30 30 re f EMC");
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup hidden = new PDOptionalContentGroup("Hidden");
            PDOptionalContentGroup shown = new PDOptionalContentGroup("Shown");
            layers.addGroup(hidden);
            layers.addGroup(shown);
            layers.setGroupEnabled(hidden, false);
            pdf.getDocumentCatalog().setOCProperties(layers);
            page.getResources().put(COSName.getPDFName("L1"), hidden);
            page.getResources().put(COSName.getPDFName("L2"), shown);
        });
        Path pack = bind(part("plain", SmallPapers.paper(folder, "plain", 1)), part("layers", paper));
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            BufferedImage seen = new PDFRenderer(pdf).renderImage(1);
            assertEquals(
                    List.of(0xFFFFFF, 0x0000FF),
                    List.of(seen.getRGB(25, 45) & 0xFFFFFF, seen.getRGB(75, 45) & 0xFFFFFF));
        }
    }

    @Test
    void anAnswerInAFormIsPrintedOnThePage() throws Exception {
        Path paper = SmallPapers.paper(folder, "form", 1, pdf -> {
            PDAcroForm form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 12 Tf 0 g");
            PDTextField field = new PDTextField(form);
            field.setPartialName("answer");
            form.getFields().add(field);
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(72, 500, 200, 20));
            widget.setPage(pdf.getPage(0));
            widget.setPrinted(true);
            pdf.getPage(0).getAnnotations().add(widget);
            field.setValue("Not applicable");
        });
        Path pack = bind(part("form", paper));
        assertEquals(List.of("Agenda Item 1 | form page 1 | Not applicable | Page 1"), SmallPapers.texts(pack));
        try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
            assertEquals(0, pdf.getPage(0).getAnnotations().size());
        }
    }

    @Test
    void whatACameraWroteBesideAPictureIsLeftOut() throws Exception {
        byte[] picture = photograph();
        Path paper = SmallPapers.paper(folder, "photo", 0, pdf -> {
            PDPage page = SmallPapers.page(pdf, PDRectangle.A4, "q 100 0 0 100 100 100 cm /Im1 Do Q");
            page.getResources()
                    .put(
                            COSName.getPDFName("Im1"),
                            JPEGFactory.createFromStream(pdf, new ByteArrayInputStream(picture)));
        });
        Path pack = bind(part("photo", paper));
        assertEquals(true, contains(Files.readAllBytes(paper), "GPS 52.6"));
        assertEquals(false, contains(Files.readAllBytes(pack), "GPS 52.6"));
        try (PDDocument before = Loader.loadPDF(paper.toFile());
                PDDocument after = Loader.loadPDF(pack.toFile())) {
            assertEquals(
                    new PDFRenderer(before).renderImage(0).getRGB(150, 692),
                    new PDFRenderer(after).renderImage(0).getRGB(150, 692));
        }
    }

    /** A green square with a remark in it as a camera leaves it. */
    private static byte[] photograph() throws IOException {
        BufferedImage green = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64; i++) {
            green.setRGB(i % 8, i / 8, 0x00A000);
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(green, "jpg", jpeg);
        byte[] plain = jpeg.toByteArray();
        byte[] remark = "Exif GPS 52.6".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (remark.length + 2)});
        out.write(remark);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static boolean contains(byte[] bytes, String words) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(words);
    }
}
