package org.minutebook.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Minutes as another program reads them from a Word file; numbers, bullets and letters count only where Word itself makes them. */
final class WordMinutes {
    private static final String DECIMAL = "decimal";
    private static final String BULLET = "bullet";
    private static final String LETTER = "lowerLetter";

    private final Map<BigInteger, Integer> counted = new HashMap<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final Map<Integer, Integer> bullets = new HashMap<>();
    private final Map<Integer, List<String>> resolved = new HashMap<>();

    private WordMinutes(XWPFDocument word) {
        int minute = 0;
        boolean resolving = false;
        List<String> under = new ArrayList<>(); // the title of the whole stands under no heading
        for (XWPFParagraph one : word.getParagraphs()) {
            String format = one.getNumFmt() == null ? "" : one.getNumFmt();
            if ("Heading1".equals(one.getStyle())) {
                minute = format.equals(DECIMAL) ? number(one) : 0;
                under = new ArrayList<>();
                String heading = (minute == 0 ? "" : minute + " ") + text(one);
                lines.put(heading, under);
                resolving = false;
            } else if ("Resolved".equals(one.getStyle())) {
                resolving = true;
            } else if (format.equals(BULLET)) {
                bullets.merge(minute, 1, Integer::sum);
            } else if (resolving) {
                String letter = format.equals(LETTER) ? (char) ('a' + number(one) - 1) + ") " : "";
                resolved.computeIfAbsent(minute, unused -> new ArrayList<>()).add(letter + text(one));
            } else if (!"Heading2".equals(one.getStyle())) {
                under.add(text(one));
            }
        }
    }

    static WordMinutes read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument word = new XWPFDocument(in)) {
            return new WordMinutes(word);
        }
    }

    /** With the numbers that Word counts, where it counts them. */
    List<String> headings() {
        return List.copyOf(lines.keySet());
    }

    /** The paragraphs under a heading that are neither bullets nor resolved. */
    List<String> under(String heading) {
        return lines.getOrDefault(heading, List.of());
    }

    /** How many bullets under which minute. */
    Map<Integer, Integer> bullets() {
        return bullets;
    }

    /** The clauses under each minute, with the letters that Word counts. */
    Map<Integer, List<String>> resolved() {
        return resolved;
    }

    /** What is kept in one line has other spaces. */
    private static String text(XWPFParagraph one) {
        return one.getText().replace('\u00a0', ' ');
    }

    private int number(XWPFParagraph one) {
        int start = one.getNumStartOverride() != null
                ? one.getNumStartOverride().intValue()
                : one.getDocument()
                        .getNumbering()
                        .getAbstractNum(one.getDocument().getNumbering().getAbstractNumID(one.getNumID()))
                        .getCTAbstractNum()
                        .getLvlArray(0)
                        .getStart()
                        .getVal()
                        .intValue();
        return counted.merge(one.getNumID(), start, (before, unused) -> before + 1);
    }
}
