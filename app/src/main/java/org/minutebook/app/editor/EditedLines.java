package org.minutebook.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.editor.markup.Inline;
import org.minutebook.app.editor.markup.Line;
import org.minutebook.app.editor.markup.Look;

/** The lines in the editor, as the control wants to be told of them. Undoing is {@link History}'s, not the control's. */
final class EditedLines extends StyledTextModel {
    /** Makes a line visible. */
    @FunctionalInterface
    interface Drawing {
        RichParagraph draw(EditedLines model, int index);

        /**
         * A letter came or went in a line.
         *
         * @param before where the caret should be still, and where it will be
         * @return whether the line shows it already, and nothing else has to be drawn
         */
        default boolean follow(EditedLines model, int index, int before, int after) {
            return false;
        }

        /** The control made what shows the line that was drawn last. */
        default void made(Node words) {}

        /** All that is drawn will be drawn again. */
        default void forget() {}
    }

    private final List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
    private final Drawing drawing;
    private Listener follower = unused -> {};
    private boolean redrawing;

    EditedLines(Drawing drawing) {
        this.drawing = drawing;
        setUndoRedoEnabled(false);
    }

    /** Somebody is told of each change, also of those that the control need not know. */
    void follow(Listener told) {
        follower = told;
        addListener(told);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    void made(Node words) {
        drawing.made(words);
    }

    Line line(int index) {
        return lines.get(index);
    }

    /** Puts lines in the place of others. */
    void replace(int from, int to, List<Line> now) {
        TextPos start = TextPos.ofLeading(from, 0);
        TextPos end = to > from ? getEndOfParagraphTextPos(to - 1) : start;
        lines.subList(from, to).clear();
        lines.addAll(from, now);
        if (lines.isEmpty()) {
            lines.add(Line.EMPTY);
        }
        int last = now.isEmpty() ? 0 : now.getLast().words().length();
        fireChangeEvent(start, end, 0, Math.max(0, now.size() - 1), last);
    }

    /** What a table shows of itself already. */
    void replaceQuietly(int index, Line now) {
        lines.set(index, now);
    }

    /** Draws all of it again. */
    void redraw() {
        redrawing = true;
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
        redrawing = false;
    }

    boolean isRedrawing() {
        return redrawing;
    }

    /**
     * At each change the control (26.0.2) makes every line in sight anew. A letter that its line can show by itself is kept from it:
     * whoever types it sets the caret afterwards, and the control keeps nothing else that would have to be told.
     */
    @Override
    public void fireChangeEvent(TextPos start, TextPos end, int charsTop, int linesAdded, int charsBottom) {
        boolean letter =
                linesAdded == 0 && start.index() == end.index() && end.offset() - start.offset() + charsTop == 1;
        if (letter && drawing.follow(this, start.index(), end.offset(), start.offset() + charsTop)) {
            follower.onContentChange(ContentChange.ofEdit(start, end, charsTop, linesAdded, charsBottom));
        } else {
            drawing.forget();
            super.fireChangeEvent(start, end, charsTop, linesAdded, charsBottom);
        }
    }

    @Override
    public void fireStyleChangeEvent(TextPos start, TextPos end) {
        drawing.forget();
        super.fireStyleChangeEvent(start, end);
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public String getPlainText(int index) {
        return lines.get(index).words().text();
    }

    @Override
    public RichParagraph getParagraph(int index) {
        return drawing.draw(this, index);
    }

    @Override
    protected void removeRange(TextPos start, TextPos end) {
        Line first = lines.get(start.index());
        Line last = lines.get(end.index());
        List<Line> left = new ArrayList<>();
        if (start.index() == end.index()) {
            left.add(first.saying(first.words().with(start.offset(), end.offset(), Inline.EMPTY)));
        } else if (last.isTable()) {
            if (!first.isTable()) {
                left.add(first.saying(first.words().sub(0, start.offset())));
            }
            left.add(last); // the range ends before it
        } else if (first.isTable()) {
            left.add(last.saying(last.words().sub(end.offset())));
        } else {
            Inline words =
                    first.words().sub(0, start.offset()).plus(last.words().sub(end.offset()));
            left.add(first.saying(words).tied((first.ties() + " " + last.ties()).strip()));
        }
        lines.subList(start.index(), end.index() + 1).clear();
        lines.addAll(start.index(), left);
    }

    @Override
    protected int insertTextSegment(int index, int offset, String text, StyleAttributeMap look) {
        Line line = lines.get(index);
        if (line.isTable()) {
            return 0; // nothing is typed over a table: whoever types there gets a line of his own
        }
        lines.set(index, line.saying(line.words().with(offset, offset, Inline.of(text, Looks.of(look)))));
        return text.length();
    }

    @Override
    protected void insertLineBreak(int index, int offset) {
        Line line = lines.get(index);
        if (!line.isTable()) {
            lines.set(index, line.saying(line.words().sub(0, offset)).tied(""));
            lines.add(index + 1, line.saying(line.words().sub(offset)).joined(line.isEntry() || line.joined()));
        }
    }

    @Override
    protected void insertParagraph(int index, Supplier<Region> region) {
        // a picture of something holds no words to keep; a table comes in as a line of its own
    }

    @Override
    protected void applyParagraphStyle(int index, @Nullable StyleAttributeMap look) {}

    @Override
    protected void setParagraphStyle(int index, @Nullable StyleAttributeMap look) {}

    @Override
    protected void applyStyle(int index, int start, int end, StyleAttributeMap look, boolean merge) {
        Line line = lines.get(index);
        Look now = Looks.of(look);
        lines.set(
                index,
                line.saying(
                        line.words().looking(start, Math.min(end, line.words().length()), unused -> now)));
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(@Nullable StyleResolver resolver, TextPos at) {
        return Looks.map(lines.get(at.index()).words().lookAt(at.offset()));
    }
}
