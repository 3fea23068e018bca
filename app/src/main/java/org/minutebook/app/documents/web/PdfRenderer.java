package org.minutebook.app.documents.web;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.minutebook.app.documents.Renderer;
import org.minutebook.app.documents.tree.Document;

/**
 * Tree to tagged PDF (PDF/UA-1) with bookmarks, embedded fonts and page numbers. Fonts are the ones we ship, whatever
 * the machine has. One renderer serves a whole program: it shares what it learned about the fonts.
 */
public final class PdfRenderer implements Renderer {

    static {
        // its messages quote what is printed, and no words of a council belong in a log
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
    }

    @Override
    public void render(Document document, OutputStream out) throws IOException {
        render(document, out, _ -> {});
    }

    void render(Document document, OutputStream out, Consumer<Diagnostic> trouble) throws IOException {
        String html = new HtmlPage(document, EmbeddedFonts::printable, true).html();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withProducer("Minutebook")
                .useUnicodeLineBreaker(new LineBreaks())
                .withDiagnosticConsumer(trouble)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(html, null)
                .toStream(OutputStream.nullOutputStream());
        EmbeddedFonts.register(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                PdfProperties.set(pdf, document.meta());
                // as one whole: object streams make strict checkers warn (performance notes, trap 9)
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
                pdf.save(bytes, CompressParameters.NO_COMPRESSION);
                bytes.writeTo(out);
            }
        }
    }
}
