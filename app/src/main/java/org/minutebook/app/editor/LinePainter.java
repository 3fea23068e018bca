package org.minutebook.app.editor;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.scene.Node;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.editor.markup.Inline;
import org.minutebook.app.editor.markup.Line;
import org.minutebook.app.editor.markup.Lines;
import org.minutebook.app.editor.spelling.Misspelt;
import org.minutebook.app.kit.ScreenReader;

/** Draws lines: signs and numbers of lists, gaps between paragraphs, tables, and a wave under what is misspelt. */
final class LinePainter implements EditedLines.Drawing {
    private static final String MISSPELT = "misspelt";
    /** As wide as a digit, so that numbers of one and of two digits end at the same place. */
    private static final String FIGURE = "\u2007";

    private static final String STEP = "\u2003\u2002";

    private final BiFunction<Integer, Line, TableGrid> tables;
    private final Spelt spelt;
    private final Map<Line, TableGrid> drawn = new IdentityHashMap<>();
    private final ShownLines shown = new ShownLines();
    private int[] numbers = {};

    LinePainter(BiFunction<Integer, Line, TableGrid> tables, Spelt spelt) {
        this.tables = tables;
        this.spelt = spelt;
    }

    /** Lines came or went: they count anew, and tables that are gone are let go. */
    void count(List<Line> lines) {
        numbers = Lines.numbers(lines);
        Set<Line> there = Collections.newSetFromMap(new IdentityHashMap<>());
        there.addAll(lines);
        drawn.keySet().removeIf(line -> !there.contains(line));
    }

    @Nullable
    TableGrid gridOf(Line line) {
        return drawn.get(line);
    }

    /** Where a table stands; -1 where it stands no more. */
    int lineOf(TableGrid grid, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (drawn.get(lines.get(i)) == grid) {
                return i;
            }
        }
        return -1;
    }

    /** The table that stands for a line now stands for what became of it. */
    void keep(Line before, Line now) {
        TableGrid grid = drawn.remove(before);
        if (grid != null) {
            drawn.put(now, grid);
        }
    }

    @Override
    public RichParagraph draw(EditedLines model, int index) {
        Line line = model.line(index);
        if (line.isTable()) {
            TableGrid grid = drawn.computeIfAbsent(line, of -> tables.apply(index, of));
            return RichParagraph.of(() -> grid);
        }
        RichParagraph.Builder paragraph = RichParagraph.builder();
        List<Misspelt> underlined = spelt.in(index, line.words().text());
        shown.begin(index, line, underlined);
        for (Misspelt wrong : underlined) {
            paragraph.addWavyUnderline(wrong.from(), wrong.to() - wrong.from(), MISSPELT);
        }
        for (Inline.Span span : line.words().spans()) {
            paragraph.addSegment(span.text(), Looks.shown(span.look()));
        }
        StyleAttributeMap.Builder shape = StyleAttributeMap.builder()
                .set(Looks.PARAGRAPH_CLASS, isLastOfParagraph(model, index) ? "editor-last-line" : "editor-line");
        if (line.isEntry()) {
            shape.setBullet(STEP.repeat(line.level()) + sign(line, index));
        } else if (line.level() > 0) {
            shape.setBullet(STEP.repeat(line.level()) + FIGURE + "\u2002");
        }
        return paragraph.setParagraphAttributes(shape.build()).build();
    }

    @Override
    public void made(Node words) {
        shown.made(words);
    }

    @Override
    public boolean follow(EditedLines model, int index, int before, int after) {
        Line line = model.line(index);
        if (line.isTable() || spelt.caretIn(index) != before || ScreenReader.isListening()) {
            return false; // what reads the screen to somebody is told by the control
        }
        return shown.follow(index, line, after, spelt.in(index, line.words().text(), after));
    }

    @Override
    public void forget() {
        shown.forget();
    }

    private static boolean isLastOfParagraph(EditedLines model, int index) {
        return index + 1 < model.size() && !model.line(index + 1).joined();
    }

    private String sign(Line line, int index) {
        if (line.kind() == Line.Kind.BULLET) {
            return "\u2002" + (line.level() % 2 == 0 ? "•" : "–") + "\u2002";
        }
        int number = index < numbers.length ? numbers[index] : line.number();
        return (number < 10 ? FIGURE : "") + number + line.close() + "\u2002";
    }
}
