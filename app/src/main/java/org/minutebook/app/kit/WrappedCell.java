package org.minutebook.app.kit;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Two lines where all rows are equally high; elsewhere the row grows until the whole text stands in it. */
public class WrappedCell<R> extends TableCell<R, String> {
    private static final double SIDES = 16;
    private static final double ABOVE_AND_BELOW = 6;

    private boolean grown;
    private final Text whole = Style.on(new Text(), Style.CELL_WORDS);

    public WrappedCell() {
        setWrapText(true);
        Style.on(this, Style.TWO_LINES);
        tableColumnProperty().subscribe(column -> {
            if (column != null) {
                whole.wrappingWidthProperty().bind(column.widthProperty().subtract(SIDES));
            }
        });
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty || words == null ? "" : words.replaceAll("\\s*\\R\\s*", " "));
        boolean grows = !empty && getTableView() != null && getTableView().getFixedCellSize() <= 0;
        whole.setText(getText());
        setGraphic(grows ? whole : null);
        grown = grows;
        setContentDisplay(grows ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
    }

    /** A whole number: the line between two rows is lost where a row ends within a pixel. */
    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(super.computePrefHeight(width) + (grown ? ABOVE_AND_BELOW : 0));
    }
}
