package org.minutebook.app.matter;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Style;

/** A day over its lines, or a line: what it is on the left, its words in full, how far it has come on the right. */
final class HistoryCell extends ListCell<HistoryRow> {
    /** What the scroll bar and the cell’s own edges take. */
    private static final double EDGES = 40;

    private static final double ABOVE_AND_BELOW = 6;

    private final ListView<HistoryRow> list;

    HistoryCell(ListView<HistoryRow> list) {
        this.list = list;
    }

    @Override
    protected void updateItem(@Nullable HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        Style.off(this, Style.FOUND_HEAD);
        setText(null);
        switch (empty ? null : row) {
            case null -> {
                setGraphic(null);
                setAccessibleText("");
            }
            case HistoryRow.Head head -> {
                Style.on(this, Style.FOUND_HEAD);
                setGraphic(Style.on(new Label(head.title()), Style.SECTION_TITLE));
                setAccessibleText(head.title());
            }
            case HistoryRow.Line line -> {
                setGraphic(box(line));
                setAccessibleText(line.spoken());
            }
        }
    }

    /** Where the style sheet sets a height for rows, the control (26.0.2) gives no more to those that need more. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof HBox box
                ? Math.ceil(box.prefHeight(list.getWidth() - EDGES))
                : super.computePrefHeight(width);
    }

    private HBox box(HistoryRow.Line line) {
        Label what = Style.on(new Label(line.what()), Style.QUIET, Style.HISTORY_WHAT);
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(2, flow(line.words(), Style.CELL_WORDS));
        if (!line.more().isBlank()) {
            words.getChildren().add(flow(line.more(), Style.FOUND_TEXT));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(10, what, words);
        if (line.restricted()) {
            box.getChildren().add(label("Restricted", Style.TONE_AMBER));
        }
        if (!line.state().isBlank()) {
            box.getChildren().add(label(line.state(), line.late() ? Style.TONE_RED : Style.TONE_GREY));
        }
        box.setAlignment(Pos.TOP_LEFT);
        box.setPadding(new Insets(ABOVE_AND_BELOW, 0, ABOVE_AND_BELOW, 0));
        box.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
        box.maxWidthProperty().bind(list.widthProperty().subtract(EDGES));
        return box;
    }

    private static Label label(String words, Style tone) {
        Label label = Style.on(new Label(words), Style.RAG, tone);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static TextFlow flow(String words, Style style) {
        TextFlow flow = new TextFlow(Style.on(new Text(words), style));
        flow.setMinWidth(0);
        return flow;
    }
}
