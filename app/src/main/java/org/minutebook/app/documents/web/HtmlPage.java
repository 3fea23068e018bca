package org.minutebook.app.documents.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.minutebook.app.documents.tree.Document;

/** The page around the blocks: language, title, styles, and for a PDF its paper and its outline. */
final class HtmlPage {

    private static final String STYLE = resource("document.css");
    private static final String PRINT_STYLE = resource("print.css");
    private static final String SCREEN_STYLE = resource("screen.css");

    private final Document document;
    private final UnaryOperator<String> letters;
    private final boolean forPdf;
    private final StringBuilder out = new StringBuilder(16_384);

    HtmlPage(Document document, UnaryOperator<String> letters, boolean forPdf) {
        this.document = document;
        this.letters = letters;
        this.forPdf = forPdf;
    }

    String html() {
        HtmlWriter writer = new HtmlWriter(letters, !forPdf);
        String body = writer.body(document.blocks());
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
        text(document.meta().language());
        out.append("\"><head><meta charset=\"UTF-8\"/>");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>");
        text(oneLine(document.meta().title()));
        out.append("</title>");
        meta("author", document.meta().author());
        // PDF/UA wants a description even where there is nothing to add to the title
        String subject = document.meta().subject();
        meta(
                forPdf ? "subject" : "description",
                subject.isEmpty() ? oneLine(document.meta().title()) : subject);
        out.append("<style>\n").append(STYLE);
        if (forPdf) {
            out.append(PRINT_STYLE);
            out.append(PageRule.css(document.page(), letters));
        } else {
            out.append(SCREEN_STYLE);
            if (document.page().isLandscape()) {
                out.append("body{max-width:60rem}\n@page{size:A4 landscape}\n");
            }
        }
        out.append("</style>");
        if (forPdf) {
            outline(writer.bookmarks());
        }
        out.append("</head>\n<body>");
        if (!forPdf && !document.page().header().isEmpty()) {
            out.append("<header><p class=\"small\">");
            text(document.page().header());
            out.append("</p></header>");
        }
        out.append("<main>\n").append(body).append("</main>");
        if (!forPdf && !document.page().footer().isEmpty()) {
            out.append("<footer><p class=\"small\">");
            text(document.page().footer());
            out.append("</p></footer>");
        }
        return out.append("</body></html>\n").toString();
    }

    private void meta(String name, String content) {
        if (!content.isEmpty()) {
            out.append("<meta name=\"").append(name).append("\" content=\"");
            text(content);
            out.append("\"/>");
        }
    }

    /** The outline of the PDF; each heading hangs under the last one of a higher level. */
    private void outline(List<HtmlWriter.Bookmark> bookmarks) {
        out.append("<bookmarks>");
        int open = 0;
        int[] levels = new int[bookmarks.size()];
        for (HtmlWriter.Bookmark bookmark : bookmarks) {
            while (open > 0 && levels[open - 1] >= bookmark.level()) {
                out.append("</bookmark>");
                open--;
            }
            out.append("<bookmark name=\"");
            text(oneLine(bookmark.text()));
            out.append("\" href=\"#").append(bookmark.id()).append("\">");
            levels[open++] = bookmark.level();
        }
        out.append("</bookmark>".repeat(open)).append("</bookmarks>");
    }

    private void text(String words) {
        out.append(Markup.escaped(letters.apply(words)));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream("/org/minutebook/app/documents/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
