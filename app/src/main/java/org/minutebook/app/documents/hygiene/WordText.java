package org.minutebook.app.documents.hygiene;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** One part of a Word document with text in it, read as a stream. */
final class WordText extends DefaultHandler {

    /** Who changed what, while its words are read. */
    private record Change(String how, String author) {
        boolean takesAway() {
            return how.equals("deleted") || how.equals("moved away");
        }
    }

    /** A content control; one that still shows its prompt was never filled. */
    private static final class Control {
        private final StringBuilder prompt = new StringBuilder();
        private boolean unfilled;
    }

    private final String part;
    private final WordStyles styles;
    private final Findings findings;
    private final Map<String, String> anchors = new HashMap<>();
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final Deque<WordRun> runs = new ArrayDeque<>();
    private final Deque<Control> controls = new ArrayDeque<>();
    private final Deque<Change> changes = new ArrayDeque<>();
    private final Deque<String> cellFills = new ArrayDeque<>();
    private int paragraphs;
    private int left;
    private boolean ofParagraph;
    private boolean ofRow;
    private boolean ofCell;
    private boolean inText;
    private boolean inField;

    WordText(String part, WordStyles styles, Findings findings) {
        this.part = part;
        this.styles = styles;
        this.findings = findings;
    }

    /** Where each comment is pinned, by its number. */
    Map<String, String> anchors() {
        return anchors;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (left > 0 || name.equals("Fallback")) {
            left++; // a second form of the same text for old programs
            return;
        }
        if (name.endsWith("PrChange") || name.equals("tblGridChange") || name.equals("numberingChange")) {
            changed("formatting", XmlText.value(attributes, "author"));
            left++; // how it was before
            return;
        }
        switch (name) {
            case "p" -> startParagraph();
            case "pPr" -> ofParagraph = true;
            case "tc" -> cellFills.push("");
            case "tcPr" -> ofCell = true;
            case "trPr" -> ofRow = true;
            case "r" -> runs.push(new WordRun());
            case "sdt" -> controls.push(new Control());
            case "ins" -> change("inserted", attributes);
            case "del" -> change("deleted", attributes);
            case "moveFrom" -> change("moved away", attributes);
            case "moveTo" -> change("moved here", attributes);
            case "cellIns", "cellDel", "cellMerge" -> changed("cells of a table", XmlText.value(attributes, "author"));
            default -> detail(name, attributes);
        }
    }

    private void detail(String name, Attributes attributes) {
        switch (name) {
            case "t", "delText" -> inText = true;
            case "instrText", "delInstrText" -> inField = true;
            case "tab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "hidden" -> hiddenRow(attributes);
            case "showingPlcHdr" -> promptShows(attributes);
            case "pStyle" -> {
                if (!open.isEmpty()) {
                    open.element().style(XmlText.value(attributes, "val"));
                }
            }
            case "commentReference" -> {
                if (!open.isEmpty()) {
                    open.element().comment(XmlText.value(attributes, "id"));
                }
            }
            case "shd" -> shade(XmlText.value(attributes, "fill"));
            default -> ofRun(name, XmlText.value(attributes, "val"));
        }
    }

    private void startParagraph() {
        open.push(new WordParagraph(++paragraphs, cellFills.isEmpty() ? "" : cellFills.element()));
        if ((paragraphs & 0xFF) == 0) {
            findings.askWhetherToGoOn();
        }
    }

    private void ofRun(String property, String value) {
        if (!ofParagraph && !runs.isEmpty()) {
            runs.element().property(property, value);
        }
    }

    private void shade(String fill) {
        if (ofCell && !cellFills.isEmpty()) {
            cellFills.pop();
            cellFills.push(fill);
        } else if (ofParagraph && !open.isEmpty()) {
            open.element().shade(fill);
        } else {
            ofRun("shd", fill);
        }
    }

    private void hiddenRow(Attributes attributes) {
        String value = XmlText.value(attributes, "val");
        if (ofRow && (XmlText.isOn(value))) {
            findings.add(
                    HygieneKind.HIDDEN_ROW_OR_COLUMN,
                    part + "a table after paragraph " + paragraphs,
                    "A row of the table is hidden.",
                    "In Word: show hidden text (¶), then delete the row or take off Font, Hidden.");
        }
    }

    private void promptShows(Attributes attributes) {
        String value = XmlText.value(attributes, "val");
        Control control = controls.peek();
        if (control != null) {
            control.unfilled = XmlText.isOn(value);
        }
    }

    private void change(String how, Attributes attributes) {
        Change change = new Change(how, XmlText.value(attributes, "author"));
        changes.push(change);
        if (ofParagraph || ofRow) {
            changed((ofRow ? "a row " : "a paragraph end ") + how, change.author);
        }
    }

    /** A change without words of its own. */
    private void changed(String how, String author) {
        WordParagraph paragraph = open.peek();
        if (paragraph != null) {
            paragraph.tracked(how, "", author);
        } else {
            WordParagraph around = new WordParagraph(paragraphs, "");
            around.tracked(how, "", author);
            around.finish(part, findings, anchors);
        }
    }

    private void append(String text) {
        WordParagraph paragraph = open.peek();
        WordRun run = runs.peek();
        if (ofParagraph || paragraph == null || run == null) {
            return;
        }
        Change change = changes.peek();
        if (change != null) {
            paragraph.tracked(change.how, text, change.author);
            if (change.takesAway()) {
                return;
            }
        }
        @Nullable Control control = controls.peek();
        if (control != null && control.unfilled) {
            control.prompt.append(text);
        } else if (run.isHidden(styles, paragraph.style())) {
            paragraph.hide(text);
        } else {
            paragraph.add(text, run);
            if (paragraph.isLong()) {
                paragraph.finish(part, findings, anchors);
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (left > 0) {
            return;
        }
        if (inText) {
            append(new String(characters, start, length));
        } else if (inField && !open.isEmpty()) {
            open.element().field(new String(characters, start, length));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (left > 0) {
            left--;
            return;
        }
        switch (name) {
            case "p" -> {
                if (!open.isEmpty()) {
                    open.pop().finish(part, findings, anchors);
                }
            }
            case "pPr" -> ofParagraph = false;
            case "tc" -> cellFills.poll();
            case "tcPr" -> ofCell = false;
            case "trPr" -> ofRow = false;
            case "r" -> runs.poll();
            case "t", "delText" -> inText = false;
            case "instrText", "delInstrText" -> inField = false;
            case "ins", "del", "moveFrom", "moveTo" -> changes.poll();
            case "sdt" -> endControl();
            default -> {}
        }
    }

    private void endControl() {
        Control control = controls.poll();
        if (control != null && control.unfilled && !control.prompt.toString().isBlank()) {
            findings.add(
                    HygieneKind.PLACEHOLDER,
                    part + "paragraph " + paragraphs,
                    "A field of the form was never filled and shows its prompt: "
                            + Findings.quoted(control.prompt.toString()) + ".",
                    "Fill it, or delete the field.");
        }
    }
}
