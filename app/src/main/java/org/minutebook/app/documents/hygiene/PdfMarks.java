package org.minutebook.app.documents.hygiene;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * What a page draws, in its order, as far as it matters to what can be seen: a filled box hides the text that was drawn
 * before it, and white text shows only on something drawn before.
 */
final class PdfMarks {

    private record Sign(String text, Rectangle2D box) {}

    private static final int MOST = 20_000;
    private static final double MOSTLY = 0.8;
    private static final float OPAQUE = 0.9f;

    private final List<Sign> signs = new ArrayList<>();
    private final List<Rectangle2D> grounds = new ArrayList<>();
    private final StringBuilder covered = new StringBuilder();
    private final StringBuilder pale = new StringBuilder();
    private boolean picture;

    void text(TextPosition text, PDGraphicsState state) {
        Rectangle2D box = box(text);
        if (signs.size() < MOST) {
            signs.add(new Sign(text.getUnicode(), box));
        }
        if (pale.length() < 200
                && isWhite(state.getNonStrokingColor())
                && state.getTextState().getRenderingMode().isFill()
                && grounds.stream().noneMatch(ground -> ground.contains(box.getCenterX(), box.getCenterY()))) {
            pale.append(text.getUnicode());
        }
    }

    /** A filled shape; only one that is a box can be told to cover what is under it. */
    void fill(Rectangle2D bounds, boolean isBox, PDGraphicsState state) {
        boolean white = isWhite(state.getNonStrokingColor());
        boolean opaque = state.getNonStrokeAlphaConstant() > OPAQUE
                && (state.getBlendMode() == null || state.getBlendMode() == BlendMode.NORMAL);
        if (isBox && opaque && !signs.isEmpty()) {
            signs.removeIf(sign -> {
                boolean under = isMostlyIn(sign.box, bounds);
                if (under && covered.length() < 200) {
                    covered.append(sign.text);
                }
                return under;
            });
        }
        if (!white && grounds.size() < MOST) {
            grounds.add(bounds);
        }
    }

    void picture(Rectangle2D bounds) {
        picture = true;
        if (grounds.size() < MOST) {
            grounds.add(bounds);
        }
    }

    boolean hasPicture() {
        return picture;
    }

    String covered() {
        return covered.toString();
    }

    String pale() {
        return pale.toString();
    }

    private static boolean isMostlyIn(Rectangle2D sign, Rectangle2D box) {
        Rectangle2D common = sign.createIntersection(box);
        return !common.isEmpty()
                && common.getWidth() * common.getHeight() >= MOSTLY * sign.getWidth() * sign.getHeight();
    }

    private static Rectangle2D box(TextPosition text) {
        Matrix matrix = text.getTextMatrix();
        double along = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double up = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        double width = text.getWidth();
        double height = text.getHeight();
        double ax = along == 0 ? width : matrix.getScaleX() / along * width;
        double ay = along == 0 ? 0 : matrix.getShearY() / along * width;
        double ux = up == 0 ? 0 : matrix.getShearX() / up * height;
        double uy = up == 0 ? height : matrix.getScaleY() / up * height;
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        Rectangle2D box = new Rectangle2D.Double(x, y, 0.01, 0.01);
        box.add(x + ax, y + ay);
        box.add(x + ux, y + uy);
        box.add(x + ax + ux, y + ay + uy);
        return box;
    }

    private static boolean isWhite(PDColor colour) {
        if (colour == null || colour.isPattern()) {
            return false;
        }
        float[] parts = colour.getComponents();
        boolean inks = parts.length == 4;
        for (float part : parts) {
            if (inks ? part > 0.02 : part < 0.98) {
                return false;
            }
        }
        return parts.length == 1 || parts.length == 3 || inks;
    }
}
