package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.tree.Unbroken;
import org.minutebook.db.rules.Fold;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The lists that stand after the first table of a Word document: what a forward plan has without a date. */
final class PlanParagraphs extends DefaultHandler {
    private static final Pattern BULLET = Pattern.compile("^[-–—•*·▪◦] *");

    private final RowsTaken.Text budget;
    private final List<String> listed = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int tables;
    private int inTables;
    private int left;
    private boolean numbered;
    private boolean inText;

    private PlanParagraphs(Path file) {
        this.budget = new RowsTaken.Text(file);
    }

    /** Reads the document's own text; headers, footers and boxes are no part of a plan. */
    static PlanParagraphs of(Path file) throws IntakeProblem {
        PlanParagraphs paragraphs = new PlanParagraphs(file);
        try (ZipParts parts = ZipParts.open(file)) {
            parts.parse(parts.mainPart(), Limits.WORD_TEXT, paragraphs);
        }
        return paragraphs;
    }

    /** The entries of lists, in order. */
    List<String> listed() {
        return List.copyOf(listed);
    }

    boolean hasTables() {
        return tables > 0;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (left > 0 || name.equals("Fallback") || name.equals("moveFrom") || name.equals("txbxContent")) {
            left++;
            return;
        }
        switch (name) {
            case "tbl" -> {
                tables++;
                inTables++;
            }
            case "p" -> {
                text.setLength(0);
                numbered = false;
            }
            case "numPr" -> numbered = true;
            case "pStyle" -> numbered |= isList(value(attributes));
            case "t" -> inText = true;
            case "tab", "br", "cr" -> text.append(' ');
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (left > 0) {
            left--;
            return;
        }
        switch (name) {
            case "tbl" -> inTables--;
            case "t" -> inText = false;
            case "p" -> paragraph();
            default -> {}
        }
    }

    @Override
    public void characters(char[] written, int start, int length) throws SAXException {
        if (inText && left == 0 && inTables == 0) {
            SharedTexts.charge(budget, length);
            text.append(Unbroken.parted(new String(written, start, length)));
        }
    }

    private void paragraph() {
        String words = Fold.spaces(text.toString());
        if (inTables > 0 || tables == 0 || words.isEmpty()) {
            return;
        }
        boolean typed = BULLET.matcher(words).find();
        if (numbered || typed) {
            listed.add(numbered ? words : BULLET.matcher(words).replaceFirst(""));
        }
    }

    private static boolean isList(@Nullable String style) {
        return style != null && (style.startsWith("ListBullet") || style.startsWith("ListNumber"));
    }

    private static @Nullable String value(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("val")) {
                return attributes.getValue(i);
            }
        }
        return null;
    }
}
