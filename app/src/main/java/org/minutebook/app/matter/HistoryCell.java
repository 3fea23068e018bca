package org.minutebook.app.matter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.minutebook.app.kit.LinesCell;
import org.minutebook.app.kit.Style;

/** A day over its lines, or a line: what it is on the left, its words in full, how far it has come on the right. */
final class HistoryCell extends LinesCell<HistoryRow> {
    HistoryCell(ListView<HistoryRow> list) {
        super(list);
    }

    @Override
    protected void show(HistoryRow row) {
        switch (row) {
            case HistoryRow.Head head -> head(head.title());
            case HistoryRow.Line line -> lines(box(line), line.spoken());
        }
    }

    private static HBox box(HistoryRow.Line line) {
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
