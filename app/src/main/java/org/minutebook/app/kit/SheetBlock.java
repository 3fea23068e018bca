package org.minutebook.app.kit;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A block on the sheet that knows how high it is. JavaFX sets every paragraph of a column anew whenever one of them changes (26.0.2:
 * asking a text for its usual width forgets its lines), which takes 40 ms for 15,000 words; these are asked once for a width.
 */
final class SheetBlock extends Region {
    private final Node block;
    private double asked = -1;
    private double high;

    SheetBlock(Node block) {
        this.block = block;
        getChildren().add(block);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        asked = -1; // letters of another size, or another style sheet
        super.requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // as wide as the sheet makes it
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double within = width < 0 ? getWidth() : width;
        if (asked != within) {
            asked = within;
            high = block.prefHeight(within);
        }
        return high;
    }

    @Override
    protected void layoutChildren() {
        layoutInArea(block, 0, 0, getWidth(), getHeight(), 0, Insets.EMPTY, true, true, HPos.LEFT, VPos.TOP);
    }
}
