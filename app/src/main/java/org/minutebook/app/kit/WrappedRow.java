package org.minutebook.app.kit;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A row of a list whose words wrap at the list's width: it is as high as they need, however many there are. */
public final class WrappedRow<R> extends ListCell<R> {
    private final Function<R, String> words;
    private final Function<R, String> spoken;
    private final Text measure = new Text();

    private WrappedRow(Function<R, String> words, Function<R, String> spoken) {
        this.words = words;
        this.spoken = spoken;
        setWrapText(true);
        setPrefWidth(0); // as wide as the list, not as the words
    }

    /** Gives a list such rows. */
    public static <R> void in(ListView<R> list, Function<R, String> words) {
        in(list, words, words);
    }

    /**
     * Gives a list such rows.
     *
     * @param spoken what is read out where the words shown have signs in them
     */
    public static <R> void in(ListView<R> list, Function<R, String> words, Function<R, String> spoken) {
        list.setCellFactory(unused -> new WrappedRow<>(words, spoken));
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        boolean blank = empty || row == null;
        setText(blank ? "" : words.apply(row));
        setAccessibleText(blank ? "" : spoken.apply(row));
    }

    /** Where the style sheet sets a height for rows, the control (26.0.2) gives no more to those that need more. */
    @Override
    protected double computePrefHeight(double width) {
        double usual = super.computePrefHeight(width);
        if (width <= 0 || getText().isEmpty()) {
            return usual;
        }
        measure.setFont(getFont());
        measure.setText(getText());
        measure.setWrappingWidth(Math.max(1, width - snappedLeftInset() - snappedRightInset()));
        double words = measure.getLayoutBounds().getHeight() + snappedTopInset() + snappedBottomInset();
        return Math.max(usual, Math.ceil(words));
    }
}
