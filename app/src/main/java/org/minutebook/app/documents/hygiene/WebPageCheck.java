package org.minutebook.app.documents.hygiene;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A web page: what its source says and the browser does not show, and its text block by block. */
final class WebPageCheck {

    private WebPageCheck() {}

    static void search(Path file, Findings findings) throws Unreadable {
        Document page = Jsoup.parse(TextCheck.read(file));
        findings.text("title", page.title());
        for (Element author : page.select("meta[name=author]")) {
            if (OfficeCheck.isPersonal(author.attr("content"))) {
                findings.add(
                        HygieneKind.NAMES,
                        "properties",
                        "The page names " + Findings.quoted(author.attr("content")) + " as author.",
                        "Take the name out of the page's head unless it is the council's.");
            }
        }
        Reader reader = new Reader(findings);
        page.traverse(reader);
        reader.endBlock();
    }

    private static final class Reader implements NodeVisitor {
        private final Findings findings;
        private final StringBuilder block = new StringBuilder();

        Reader(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case Comment comment -> comment(comment);
                case TextNode text -> block.append(text.getWholeText());
                case Element element -> {
                    if (element.isBlock() || element.nameIs("br")) {
                        endBlock();
                    }
                    look(element);
                }
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                endBlock();
            }
        }

        void endBlock() {
            String text = block.toString().replaceAll("\\s+", " ").strip();
            block.setLength(0);
            if (!text.isEmpty()) {
                findings.askWhetherToGoOn();
                findings.text(Findings.quoted(text), text);
            }
        }

        private void comment(Comment comment) {
            if (!comment.getData().isBlank()) {
                findings.add(
                        HygieneKind.COMMENT,
                        "the page's source",
                        "The source holds a remark that browsers do not show: " + Findings.quoted(comment.getData())
                                + ".",
                        "Take it out of the page's source.");
            }
        }

        private void look(Element element) {
            String style = element.attr("style").replace(" ", "");
            boolean hidden =
                    element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
            if (hidden && !element.text().isBlank()) {
                findings.add(
                        HygieneKind.HIDDEN_TEXT,
                        "the page's source",
                        "Text is hidden: " + Findings.quoted(element.text()) + ".",
                        "Take it out of the page, or show it.");
            }
            if (element.nameIs("script")) {
                findings.add(
                        HygieneKind.MACRO,
                        "the page's source",
                        "The page runs a script.",
                        "Save the page without scripts, or as PDF.");
            }
            if (element.nameIs("mark") && !element.text().isBlank()) {
                findings.add(
                        HygieneKind.HIGHLIGHT,
                        Findings.quoted(element.text()),
                        "Text is highlighted, as drafts are.",
                        "Settle it and take the highlighting off.");
            }
        }
    }
}
