package org.minutebook.app.kit;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** A row of a list as high as its lines: a head over others, or lines that take the whole width. */
public abstract class LinesCell<T> extends ListCell<T> {
    /** What the scroll bar and the cell’s own edges take. */
    private static final double EDGES = 40;

    private static final double ABOVE_AND_BELOW = 7;

    private final ListView<T> list;

    protected LinesCell(ListView<T> list) {
        this.list = list;
    }

    /** Shows a row by {@link #head} or {@link #lines}. */
    protected abstract void show(T row);

    @Override
    protected final void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        Style.off(this, Style.FOUND_HEAD);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            show(row);
        }
    }

    protected final void head(String words) {
        Style.on(this, Style.FOUND_HEAD);
        setGraphic(Style.on(new Label(words), Style.SECTION_TITLE));
        setAccessibleText(words);
    }

    /** @param spoken what a screen reader says of them */
    protected final void lines(Pane lines, String spoken) {
        lines.setPadding(new Insets(ABOVE_AND_BELOW, 0, ABOVE_AND_BELOW, 0));
        lines.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
        lines.maxWidthProperty().bind(list.widthProperty().subtract(EDGES));
        setGraphic(lines);
        setAccessibleText(spoken);
    }

    /** Where the style sheet sets a height for rows, the control (26.0.2) gives no more to those that need more. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Pane lines
                ? Math.ceil(lines.prefHeight(list.getWidth() - EDGES))
                : super.computePrefHeight(width);
    }
}
