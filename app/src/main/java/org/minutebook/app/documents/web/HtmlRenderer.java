package org.minutebook.app.documents.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.minutebook.app.documents.Renderer;
import org.minutebook.app.documents.tree.Document;

/** Tree to one web page that stands alone: no script, no picture, nothing fetched. It is well-formed XML as well. */
public final class HtmlRenderer implements Renderer {

    @Override
    public void render(Document document, OutputStream out) throws IOException {
        out.write(html(document).getBytes(StandardCharsets.UTF_8));
    }

    public String html(Document document) {
        return new HtmlPage(document, UnaryOperator.identity(), false).html();
    }
}
