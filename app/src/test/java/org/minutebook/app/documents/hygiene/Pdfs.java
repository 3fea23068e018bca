package org.minutebook.app.documents.hygiene;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Builds the PDFs that are searched. */
final class Pdfs {

    /** Fills a document before it is saved. */
    @FunctionalInterface
    interface Build {
        void fill(PDDocument pdf) throws IOException;
    }

    /** Draws one page. */
    @FunctionalInterface
    interface Draw {
        void on(PDPageContentStream page) throws IOException;
    }

    private Pdfs() {}

    static Path pdf(Path file, Build build) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            build.fill(pdf);
            pdf.save(file.toFile());
        }
        return file;
    }

    static PDPage page(PDDocument pdf, Draw draw) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            draw.on(content);
        }
        return page;
    }

    static PDPage textPage(PDDocument pdf, String text) throws IOException {
        return page(pdf, content -> text(content, 700, text));
    }

    /** A page with a picture over most of it, as a scanner makes. */
    static PDPage scan(PDDocument pdf) throws IOException {
        BufferedImage picture = new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY);
        return page(pdf, content -> content.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, 595, 842));
    }

    static void text(PDPageContentStream content, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, y);
        content.showText(text);
        content.endText();
    }
}
