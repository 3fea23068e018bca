package org.minutebook.app.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.editor.markup.Inline;
import org.minutebook.app.editor.markup.Line;
import org.minutebook.app.editor.markup.Look;
import org.minutebook.app.editor.spelling.Misspelt;

/**
 * What the control made for each line. A letter typed into one changes that one alone, as long as it stays as high as it is: then
 * nothing below it moves.
 */
final class ShownLines {
    private record Drawn(int index, List<Look> looks, List<Misspelt> underlined) {
        static Drawn of(int index, Line line, List<Misspelt> underlined) {
            return new Drawn(
                    index, line.words().spans().stream().map(Inline.Span::look).toList(), underlined);
        }
    }

    private record Shown(Drawn drawn, TextFlow flow) {}

    private final Map<Integer, Shown> shown = new HashMap<>();
    private @Nullable Drawn drawn;

    /** A line is drawn; the control makes it next. */
    void begin(int index, Line line, List<Misspelt> underlined) {
        drawn = Drawn.of(index, line, underlined);
    }

    void made(Node words) {
        if (drawn != null && words instanceof TextFlow flow) {
            shown.put(drawn.index(), new Shown(drawn, flow));
        }
        drawn = null;
    }

    void forget() {
        shown.clear();
        drawn = null;
    }

    /**
     * Shows what became of a line.
     *
     * @param at behind the letter that came, or where one went
     * @param underlined as it would be drawn now
     * @return whether that is all: not where words look or are underlined otherwise, and not where the line got higher or lower
     */
    boolean follow(int index, Line now, int at, List<Misspelt> underlined) {
        Shown line = shown.get(index);
        if (line == null
                || line.flow().getScene() == null
                || !line.drawn().equals(Drawn.of(index, now, underlined))
                || !isApart(underlined, now.words().text(), at)) {
            return false;
        }
        TextFlow flow = line.flow();
        List<Text> texts = flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
        List<Inline.Span> spans = now.words().spans();
        if (spans.isEmpty() || texts.size() != spans.size()) {
            return false;
        }
        double height = flow.prefHeight(flow.getWidth());
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).getText().equals(spans.get(i).text())) {
                texts.get(i).setText(spans.get(i).text());
            }
        }
        return flow.prefHeight(flow.getWidth()) == height;
    }

    /** A wave is drawn where its word was: no such word may go to another row together with what is typed. */
    private static boolean isApart(List<Misspelt> underlined, String text, int at) {
        return underlined.stream()
                .allMatch(word ->
                        word.to() < at && text.substring(word.to(), at).chars().anyMatch(Character::isWhitespace));
    }
}
