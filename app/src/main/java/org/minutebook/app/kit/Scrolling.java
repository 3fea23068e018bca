package org.minutebook.app.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Where a long page is scrolled to. */
public final class Scrolling {
    private static final double ABOVE = 4;

    private Scrolling() {}

    /** Until a form that was opened is seen with what stands over it or, where that is too high, from its first line. */
    public static void reveal(ScrollPane page, Node form) {
        page.applyCss();
        page.layout();
        double seen = page.getViewportBounds().getHeight();
        double height = page.getContent().getLayoutBounds().getHeight() - seen;
        Bounds alone = within(page, form);
        double from = within(page, form.getParent()).getMinY();
        double top = alone.getMaxY() - from <= seen ? from : alone.getMinY();
        page.setVvalue(height <= 0 ? 0 : Math.clamp((top - ABOVE) / height, 0, 1));
    }

    private static Bounds within(ScrollPane page, Node node) {
        return page.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
