package org.minutebook.app.documents.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/** Papers of a few lines, and what a reader of a pack sees. */
public final class SmallPapers {

    /** Something done to a PDF before it is saved. */
    @FunctionalInterface
    public interface Touch {
        void on(PDDocument pdf) throws IOException;
    }

    private SmallPapers() {}

    /** A paper whose pages say "name page 1" and so on. */
    public static Path paper(Path folder, String name, int pages) throws IOException {
        return paper(folder, name, pages, _ -> {});
    }

    public static Path paper(Path folder, String name, int pages, Touch touch) throws IOException {
        Path file = folder.resolve(name + ".pdf");
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                page(pdf, PDRectangle.A4, says(name + " page " + i));
            }
            touch.on(pdf);
            try (OutputStream out = Files.newOutputStream(file)) {
                pdf.save(out);
            }
        }
        return file;
    }

    public static String says(String words) {
        return "BT /F1 12 Tf 72 700 Td (" + words + ") Tj ET\n";
    }

    public static PDPage page(PDDocument pdf, PDRectangle sheet, String content) throws IOException {
        PDPage page = new PDPage(sheet);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
        page.setResources(resources);
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        pdf.addPage(page);
        return page;
    }

    /** Adds a bookmark to a page of the paper itself. */
    public static PDOutlineItem bookmark(PDDocument pdf, String title, int page) {
        PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            outline = new PDDocumentOutline();
            pdf.getDocumentCatalog().setDocumentOutline(outline);
        }
        PDOutlineItem item = item(pdf, title, page);
        outline.addLast(item);
        return item;
    }

    public static PDOutlineItem item(PDDocument pdf, String title, int page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        PDPageFitDestination to = new PDPageFitDestination();
        to.setPage(pdf.getPage(page));
        item.setDestination(to);
        return item;
    }

    /** The words of each page, lines joined with a stroke. */
    public static List<String> texts(Path pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                texts.add(stripper.getText(document).strip().replaceAll("\\s*\\R\\s*", " | "));
            }
        }
        return texts;
    }

    public static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
