package org.minutebook.app.documents.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            float size = size(page, foot);
            float width = StampFont.width(foot) * size;
            stamp(out, page, "Footer", foot, size, (page.width() - width) / 2, EDGE * size / SIZE);
        }
        if (!head.isBlank()) {
            float size = size(page, head);
            float left = page.width() - StampFont.width(head) * size - 1.5f * EDGE * size / SIZE;
            stamp(out, page, "Header", head, size, left, page.height() - (EDGE + SIZE * 0.8f) * size / SIZE);
        }
        return out.toString();
    }

    /** A page of our own with some words in its middle. */
    static String words(List<String> paragraphs) {
        StringBuilder out = new StringBuilder("/Artifact BMC BT /Stamp 13 Tf\n");
        List<String> lines = new ArrayList<>();
        paragraphs.forEach(paragraph -> lines.addAll(lines(paragraph)));
        float y = BLANK.height() / 2 + lines.size() * 10f;
        for (String line : lines) {
            out.append(String.format(
                    Locale.ROOT,
                    "1 0 0 1 %.2f %.2f Tm %s Tj\n",
                    (BLANK.width() - StampFont.width(line) * 13) / 2,
                    y,
                    StampFont.shown(line)));
            y -= 20;
        }
        return out.append("ET EMC\n").toString();
    }

    private static List<String> lines(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.strip().split("\\s+")) {
            if (!line.isEmpty() && StampFont.width(line + " " + word) * 13 > BLANK.width() - 120) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float size(PageShape page, String text) {
        double part = Math.sqrt((double) page.width() * page.height()) / A4;
        double fits = page.width() * 0.9 / (StampFont.width(text) + 1e-3);
        return (float) Math.min(fits, SIZE * Math.clamp(part, 0.5, 20));
    }

    private static void stamp(
            StringBuilder out, PageShape page, String kind, String text, float size, float x, float y) {
        float pad = size * 0.25f;
        out.append("/Artifact<</Type/Pagination/Subtype/").append(kind).append(">>BDC q ");
        out.append(upright(page));
        out.append(String.format(
                Locale.ROOT,
                " cm 1 g %.2f %.2f %.2f %.2f re f 0 g BT /%s %.2f Tf %.2f %.2f Td %s Tj ET Q EMC\n",
                x - pad,
                y - size * 0.3f,
                StampFont.width(text) * size + 2 * pad,
                size * 1.2f,
                page.font(),
                size,
                x,
                y,
                StampFont.shown(text)));
    }

    /** From points of the page as it is shown, counted from its lower left corner, to the page's own units. */
    private static String upright(PageShape page) {
        double u = 1 / page.unit();
        return switch (page.rotate()) {
            case 90 -> matrix(0, u, -u, 0, page.right(), page.bottom());
            case 180 -> matrix(-u, 0, 0, -u, page.right(), page.top());
            case 270 -> matrix(0, -u, u, 0, page.left(), page.top());
            default -> matrix(u, 0, 0, u, page.left(), page.bottom());
        };
    }

    private static String matrix(double a, double b, double c, double d, float e, float f) {
        return String.format(Locale.ROOT, "%.5f %.5f %.5f %.5f %.3f %.3f", a, b, c, d, e, f);
    }
}
