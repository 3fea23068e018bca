package org.minutebook.app.search;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.minutebook.app.index.Excerpt;
import org.minutebook.app.index.Hit;
import org.minutebook.app.kit.LinesCell;
import org.minutebook.app.kit.Style;

/** A hit in two or three lines: what it is, where it stands, and the words around what was asked. */
final class HitCell extends LinesCell<SearchRow> {
    HitCell(ListView<SearchRow> list) {
        super(list);
    }

    @Override
    protected void show(SearchRow row) {
        switch (row) {
            case SearchRow.Head head -> head(head.words());
            case SearchRow.OfHit of ->
                lines(
                        box(of),
                        of.hit().title().text() + ", " + of.where() + ". "
                                + of.hit().excerpt().text());
        }
    }

    private static VBox box(SearchRow.OfHit of) {
        Hit hit = of.hit();
        TextFlow title = flow(hit.title(), Style.FOUND_TITLE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMinWidth(0);
        HBox first = new HBox(10, title, Style.on(new Label(of.where()), Style.QUIET));
        states(hit).forEach(first.getChildren()::add);
        first.getChildren().stream().filter(Label.class::isInstance).forEach(label -> ((Label) label)
                .setMinWidth(USE_PREF_SIZE));
        first.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(2, first);
        if (!hit.excerpt().text().isBlank()) {
            lines.getChildren().add(flow(hit.excerpt(), Style.FOUND_TEXT));
        }
        return lines;
    }

    private static List<Label> states(Hit hit) {
        List<Label> states = new ArrayList<>();
        if (hit.overdue()) {
            states.add(Style.on(new Label("Overdue"), Style.RAG, Style.TONE_RED));
        } else if (hit.open() != null) {
            states.add(Style.on(new Label(hit.open() ? "Open" : "Closed"), Style.RAG, Style.TONE_GREY));
        }
        if (hit.restricted()) {
            states.add(Style.on(new Label("Restricted"), Style.RAG, Style.TONE_AMBER));
        }
        return states;
    }

    private static TextFlow flow(Excerpt excerpt, Style style) {
        TextFlow flow = new TextFlow();
        int from = 0;
        for (Excerpt.Mark mark : excerpt.marks()) {
            add(flow, excerpt.text().substring(from, mark.from()), style);
            add(flow, excerpt.text().substring(mark.from(), mark.to()), Style.FOUND_WORD);
            from = mark.to();
        }
        add(flow, excerpt.text().substring(from), style);
        return flow;
    }

    private static void add(TextFlow flow, String words, Style style) {
        if (!words.isEmpty()) {
            flow.getChildren().add(Style.on(new Text(words), style));
        }
    }
}
