package org.minutebook.app.documents.pack;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.pack.paper.PageShape;

/**
 * What the binder prints on a page: the number at its foot, the item at the right of its head, upright as a viewer shows
 * the page, in proportion to its size, on a white ground since a paper may print there too. Read aloud as no part of the
 * text.
 */
final class Stamps {

    static final PageShape BLANK = new PageShape(0, 0, 595.276f, 841.89f, 0, 1, "Stamp", "", new int[0]);

    /** The square root of the area of A4 in points, at which a stamp has its common size. */
    private static final double A4 = 707.9;

    private static final float SIZE = 10;
    private static final float EDGE = 16;

    private Stamps() {}

    /** Content that goes after a page's own. */
    static String of(PageShape page, String foot, String head) {
        StringBuilder out = new StringBuilder(page.close());
        if (!foot.isBlank()) {
            float size = size(page, StampFont.REGULAR, foot);
            float width = StampFont.REGULAR.width(foot) * size;
            stamp(out, page, "Footer", StampFont.REGULAR, foot, size, (page.width() - width) / 2, EDGE * size / SIZE);
        }
        if (!head.isBlank()) {
            String[] lines = head.split("\n");
            for (int i = 0; i < lines.length; i++) {
                head(out, page, lines[i], i);
            }
        }
        return out.toString();
    }

    /** What stands under the item is a warning, and is printed bold. */
    private static void head(StringBuilder out, PageShape page, String words, int line) {
        if (words.isBlank()) {
            return;
        }
        StampFont font = line > 0 ? StampFont.BOLD : StampFont.REGULAR;
        float size = size(page, font, words);
        float left = page.width() - font.width(words) * size - 1.5f * EDGE * size / SIZE;
        float top = EDGE + SIZE * (0.8f + 1.3f * line);
        stamp(out, page, "Header", font, words, size, left, page.height() - top * size / SIZE);
    }

    /** A page of our own with some words in its middle. */
    static String words(List<String> paragraphs) {
        StringBuilder out = new StringBuilder("/Artifact BMC BT /Stamp 13 Tf\n");
        List<String> lines = new ArrayList<>();
        paragraphs.forEach(paragraph -> lines.addAll(lines(paragraph)));
        float y = BLANK.height() / 2 + lines.size() * 10f;
        for (String line : lines) {
            PdfText.numbers(out, 1, 0, 0, 1, (BLANK.width() - StampFont.REGULAR.width(line) * 13) / 2, y)
                    .append("Tm ");
            out.append(StampFont.REGULAR.shown(line)).append(" Tj\n");
            y -= 20;
        }
        return out.append("ET EMC\n").toString();
    }

    private static List<String> lines(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.strip().split("\\s+")) {
            if (!line.isEmpty() && StampFont.REGULAR.width(line + " " + word) * 13 > BLANK.width() - 120) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float size(PageShape page, StampFont font, String text) {
        double part = Math.sqrt((double) page.width() * page.height()) / A4;
        double fits = page.width() * 0.9 / (font.width(text) + 1e-3);
        return (float) Math.min(fits, SIZE * Math.clamp(part, 0.5, 20));
    }

    private static void stamp(
            StringBuilder out, PageShape page, String kind, StampFont font, String text, float size, float x, float y) {
        float pad = size * 0.25f;
        float width = font.width(text) * size;
        out.append("/Artifact<</Type/Pagination/Subtype/").append(kind).append(">>BDC q ");
        upright(out, page);
        PdfText.numbers(out.append("cm 1 g "), x - pad, y - size * 0.3f, width + 2 * pad, size * 1.2f);
        PdfText.number(out.append("re f 0 g BT /").append(name(page, font)).append(' '), size);
        PdfText.numbers(out.append("Tf "), x, y).append("Td ");
        out.append(font.shown(text)).append(" Tj ET Q EMC\n");
    }

    private static String name(PageShape page, StampFont font) {
        return font == StampFont.BOLD ? page.boldFont() : page.font();
    }

    /** From points of the page as it is shown, counted from its lower left corner, to the page's own units. */
    private static void upright(StringBuilder out, PageShape page) {
        double u = 1 / page.unit();
        switch (page.rotate()) {
            case 90 -> PdfText.numbers(out, 0, u, -u, 0, page.right(), page.bottom());
            case 180 -> PdfText.numbers(out, -u, 0, 0, -u, page.right(), page.top());
            case 270 -> PdfText.numbers(out, 0, -u, u, 0, page.left(), page.top());
            default -> PdfText.numbers(out, u, 0, 0, u, page.left(), page.bottom());
        }
    }
}
