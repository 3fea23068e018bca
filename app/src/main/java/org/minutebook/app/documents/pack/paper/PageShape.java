package org.minutebook.app.documents.pack.paper;

/**
 * What a stamp must know of a page.
 *
 * @param left the visible part of the page, in its own units
 * @param rotate how far a viewer turns it clockwise: 0, 90, 180 or 270
 * @param unit how many points one of its units is
 * @param font the name by which its content calls the font of the stamps
 * @param close what ends whatever the page's content left open
 * @param links the objects of the links that it keeps
 */
public record PageShape(
        float left,
        float bottom,
        float right,
        float top,
        int rotate,
        float unit,
        String font,
        String close,
        int[] links) {

    /** Points from side to side, as a viewer shows it. */
    public float width() {
        return (rotate % 180 == 0 ? right - left : top - bottom) * unit;
    }

    /** Points from foot to head, as a viewer shows it. */
    public float height() {
        return (rotate % 180 == 0 ? top - bottom : right - left) * unit;
    }

    /** The name by which its content calls the bold font of the stamps. */
    public String boldFont() {
        return boldOf(font);
    }

    static String boldOf(String font) {
        return font + "B";
    }
}
