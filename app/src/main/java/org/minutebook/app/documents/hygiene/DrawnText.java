package org.minutebook.app.documents.hygiene;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The text of shapes, on a slide, in its notes or on a sheet; and shapes that are there but not shown. */
final class DrawnText extends DefaultHandler {

    private static final int LONGEST = 40_000;

    private final String place;
    private final Set<String> leftOut;
    private final Findings findings;
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder shape = new StringBuilder();
    private final StringBuilder all = new StringBuilder();
    private final StringBuilder highlighted = new StringBuilder();
    private boolean inText;
    private boolean inHighlight;
    private boolean hidden;
    private boolean passedOver;
    private boolean hiddenSlide;

    /** @param leftOut kinds of place holder that are no text of the author, such as the slide's number */
    DrawnText(String place, Set<String> leftOut, Findings findings) {
        this.place = place;
        this.leftOut = leftOut;
        this.findings = findings;
    }

    /** All text together, shapes parted by line ends. */
    String all() {
        return all.toString().strip();
    }

    boolean isHiddenSlide() {
        return hiddenSlide;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "sld" -> hiddenSlide = XmlText.value(attributes, "show").matches("0|false");
            case "cNvPr" -> {
                hidden = XmlText.isTrue(XmlText.value(attributes, "hidden"));
                passedOver = false;
                shape.setLength(0);
            }
            case "ph" -> passedOver |= leftOut.contains(XmlText.value(attributes, "type"));
            case "t" -> inText = true;
            case "r" -> inHighlight = false;
            case "highlight" -> inHighlight = true;
            case "br" -> paragraph.append('\n');
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText && paragraph.length() < LONGEST) {
            paragraph.append(characters, start, length);
            if (inHighlight) {
                highlighted.append(characters, start, length);
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "sp", "cxnSp", "pic", "graphicFrame" -> endShape();
            default -> {}
        }
    }

    private void endParagraph() {
        if (!passedOver) {
            findings.text(place, paragraph.toString());
            shape.append(paragraph).append('\n');
            if (all.length() < LONGEST) {
                all.append(paragraph).append('\n');
            }
        }
        if (!highlighted.toString().isBlank()) {
            findings.add(
                    HygieneKind.HIGHLIGHT,
                    place,
                    "Text is highlighted, as drafts are: " + Findings.quoted(highlighted.toString()) + ".",
                    "Settle it and take the highlighting off.");
        }
        highlighted.setLength(0);
        paragraph.setLength(0);
    }

    private void endShape() {
        if (hidden && !shape.toString().isBlank()) {
            findings.add(
                    HygieneKind.HIDDEN_TEXT,
                    place,
                    "A shape with text is hidden: " + Findings.quoted(shape.toString()) + ".",
                    "Show it with the Selection Pane (Home, Arrange), then delete it or leave it shown.");
        }
        hidden = false;
        shape.setLength(0);
    }
}
