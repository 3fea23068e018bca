package org.minutebook.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.MinuteHeading;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.app.documents.web.HtmlRenderer;
import org.minutebook.app.documents.web.PdfRenderer;
import org.minutebook.app.documents.word.WordRenderer;

/** Minutes of twelve pages to Word and to tagged PDF, beside plain POI and plain openhtmltopdf on the same words. */
final class MinutesBenchmark {
    private MinutesBenchmark() {}

    static void run() throws Exception {
        Document minutes = minutes();
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        new PdfRenderer().render(minutes, sample);
        int pages;
        try (var pdf = Loader.loadPDF(sample.toByteArray())) {
            pages = pdf.getNumberOfPages();
        }
        System.out.printf(Locale.UK, "minutes of %d pages:%n", pages);

        double word = Timing.median(30, 41, () -> new WordRenderer().render(minutes, new ByteArrayOutputStream()));
        double plainWord = Timing.median(30, 41, () -> plainWord(minutes));
        Timing.say("to .docx, warm", word, "under 25 ms");
        Timing.ratio("to .docx v. plain POI paragraphs", word, plainWord, "under 1.25 x (25 against 20 ms)");

        String html = new HtmlRenderer().html(minutes);
        double pdf = Timing.median(15, 21, () -> new PdfRenderer().render(minutes, new ByteArrayOutputStream()));
        double plainPdf = Timing.median(15, 21, () -> {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.withHtmlContent(html, null);
            builder.toStream(new ByteArrayOutputStream());
            builder.run();
        });
        Timing.say("to tagged PDF, warm", pdf, "under 100 ms");
        Timing.ratio(
                "to tagged PDF v. openhtmltopdf alone, untagged", pdf, plainPdf, "under 1.22 x (100 against 82 ms)");
    }

    private static void plainWord(Document minutes) throws Exception {
        try (XWPFDocument word = new XWPFDocument()) {
            for (Block block : minutes.blocks()) {
                for (String text : texts(block)) {
                    word.createParagraph().createRun().setText(text);
                }
            }
            word.write(new ByteArrayOutputStream());
        }
    }

    private static List<String> texts(Block block) {
        return switch (block) {
            case Title title -> List.of(title.text());
            case MinuteHeading heading -> List.of(heading.text());
            case Paragraph paragraph -> List.of(paragraph.text());
            case Bullets bullets ->
                bullets.entries().stream()
                        .map(entry -> org.minutebook.app.documents.tree.Run.text(entry.runs()))
                        .toList();
            case Clauses clauses ->
                clauses.entries().stream()
                        .map(entry -> org.minutebook.app.documents.tree.Run.text(entry.runs()))
                        .toList();
            default -> List.of();
        };
    }

    private static Document minutes() {
        String said =
                "The Director presented a report which set out how the partners had worked together over the year,"
                    + " what it had cost, what residents had said of it, and which of the measures would be looked at"
                    + " again in the spring. ";
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Title("Minutes of a meeting of the Health and Wellbeing Board held at County Hall on Thursday, 26"
                        + " November 2026"));
        for (int item = 0; item < 24; item++) {
            blocks.add(MinuteHeading.running(192 + item, "Report on the work of the partnership, part " + (item + 1)));
            blocks.add(Paragraph.of(said.repeat(3)));
            blocks.add(Paragraph.lead("Arising from discussion the following points were noted:"));
            blocks.add(Bullets.of(said, said, said));
            blocks.add(Paragraph.resolved("RESOLVED:"));
            blocks.add(Clauses.of(
                    "a)", "That the report be noted;", "That a further report be brought to the next meeting."));
        }
        return new Document(
                Meta.of("Minutes", "Council", Instant.parse("2026-11-26T10:00:00Z")), Page.portrait(), blocks);
    }
}
