package org.minutebook.app.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A block on the sheet that knows how high it is. JavaFX sets every paragraph of a column anew whenever one of them changes (26.0.2:
 * asking a text for its usual width forgets its lines), which takes 40 ms for 15,000 words; these are asked once for a width. It also
 * goes through every node of a window at every letter that is typed, 3 ms for those of 15,000 words: what nobody can see is taken off
 * the sheet, and only its height is left there.
 */
final class SheetBlock extends Region {
    private static final int WIDTHS = 4;

    private final Node block;
    /** By width: a pane that scrolls asks with and without its bar. */
    private final Map<Double, Double> heights = new HashMap<>();

    private boolean turning;

    SheetBlock(Node block) {
        this.block = block;
        getChildren().add(block);
    }

    /** Lays the block on the sheet, or takes it off as soon as its height is known. */
    void show(boolean seen) {
        if (seen == getChildren().isEmpty() && (seen || !heights.isEmpty())) {
            turning = true;
            if (seen) {
                getChildren().add(block);
            } else {
                getChildren().clear();
            }
            turning = false;
            setNeedsLayout(true);
        }
    }

    /** The letters have another size: the block is laid on the sheet to be set in it. */
    void forget() {
        show(true);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        if (!turning) {
            heights.clear(); // letters of another size, or another style sheet
            super.requestLayout();
        }
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
        Double known = heights.get(within);
        if (known == null) {
            if (heights.size() == WIDTHS) {
                heights.clear();
            }
            known = block.prefHeight(within);
            heights.put(within, known);
        }
        return known;
    }

    @Override
    protected void layoutChildren() {
        if (getChildren().isEmpty()) {
            return;
        }
        layoutInArea(block, 0, 0, getWidth(), getHeight(), 0, Insets.EMPTY, true, true, HPos.LEFT, VPos.TOP);
    }
}
