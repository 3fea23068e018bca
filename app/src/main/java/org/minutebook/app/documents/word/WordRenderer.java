package org.minutebook.app.documents.word;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.FixedZip;
import org.minutebook.app.documents.OfficeProperties;
import org.minutebook.app.documents.Renderer;
import org.minutebook.app.documents.tree.Document;

/** Tree to .docx, in our own look or in the look of a council's template. */
public final class WordRenderer implements Renderer {

    private static final int DEFLATE = 4;

    private final @Nullable WordTemplate template;

    /** Our own look. */
    public WordRenderer() {
        this.template = null;
    }

    /** The council's look. */
    public WordRenderer(WordTemplate template) {
        this.template = template;
    }

    @Override
    public void render(Document document, OutputStream out) throws IOException {
        try (XWPFDocument docx = template == null ? OwnLook.blank() : template.copy()) {
            if (template == null) {
                Looks looks = OwnLook.looks();
                new WordWriter(docx, looks, OwnLook.setUp(docx, document.page(), looks)).write(document.blocks());
            } else {
                Looks looks = Looks.of(docx, document.meta().language());
                Paper paper = WordTemplate.setUp(docx, document.page());
                TemplateBody body = TemplateBody.cleared(docx);
                new WordWriter(docx, looks, paper).write(document.blocks());
                body.restoreEnd();
            }
            OfficeProperties.set(docx, document.meta());
            docx.write(new FixedZip(out, DEFLATE));
        }
    }
}
