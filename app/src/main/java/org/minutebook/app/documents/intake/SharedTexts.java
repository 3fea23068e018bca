package org.minutebook.app.documents.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that a workbook keeps once for all its cells. */
final class SharedTexts extends DefaultHandler {

    private final RowsTaken.Text budget;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean inText;
    private boolean inReading;

    private SharedTexts(RowsTaken.Text budget) {
        this.budget = budget;
    }

    static List<String> read(ZipParts parts, Collection<ZipParts.Relation> relations, RowsTaken.Text budget)
            throws IntakeProblem {
        SharedTexts texts = new SharedTexts(budget);
        for (ZipParts.Relation relation : relations) {
            if (relation.type().endsWith("/sharedStrings")) {
                parts.parse(relation.target(), Limits.SHARED_TEXT, texts);
            }
        }
        return texts.texts;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> current.setLength(0);
            // how a Japanese word is read aloud, printed above it; not part of the text
            case "rPh" -> inReading = true;
            case "t" -> inText = !inReading;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> texts.add(plain(current.toString()));
            case "rPh" -> inReading = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (inText) {
            charge(budget, length);
            current.append(text, start, length);
        }
    }

    static void charge(RowsTaken.Text budget, int length) throws SAXException {
        try {
            budget.add(length);
        } catch (IntakeProblem full) {
            throw new GuardedXml.Refused(full);
        }
    }

    /** Undoes _x000D_ and its like (ECMA-376 22.4.2.4), gives line breaks one form and takes the ends off. */
    static String plain(String written) {
        String text = written;
        int at = text.indexOf("_x");
        if (at >= 0) {
            StringBuilder out = new StringBuilder(text.length());
            int from = 0;
            while (at >= 0) {
                int code = at + 6 < text.length() && text.charAt(at + 6) == '_' ? code(text, at + 2) : -1;
                out.append(text, from, code >= 0 ? at : at + 2);
                if (code >= 0) {
                    out.append((char) code);
                }
                from = code >= 0 ? at + 7 : at + 2;
                at = text.indexOf("_x", from);
            }
            text = out.append(text, from, text.length()).toString();
        }
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return text.strip();
    }

    private static int code(String text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
