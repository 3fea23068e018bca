package org.minutebook.app.editor;

import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.editor.markup.Line;
import org.minutebook.app.editor.markup.Look;

/** Bold and italic, of what is selected or of what is typed next. */
final class Emphasis {
    private Emphasis() {}

    static void toggle(LinesArea area, EditedLines model, Look.Part part) {
        SelectionSegment chosen = area.getSelection();
        if (chosen == null) {
            return;
        }
        if (chosen.isCollapsed()) {
            Look now = next(area, model);
            area.setInsertStyles(Looks.map(now.with(part, !now.has(part))));
            return;
        }
        TextPos from = chosen.getMin();
        TextPos to = chosen.getMax();
        boolean on = !isOn(area, model, part);
        boolean[] changed = {false};
        for (int i = from.index(); i <= to.index(); i++) {
            Line line = model.line(i);
            int first = i == from.index() ? from.offset() : 0;
            int last = i == to.index() ? to.offset() : line.words().length();
            if (!line.isTable() && first < last) {
                model.replaceQuietly(i, line.saying(line.words().looking(first, last, look -> look.with(part, on))));
                changed[0] = true;
            }
        }
        if (changed[0]) {
            model.fireStyleChangeEvent(from, to);
        }
    }

    /** Whether what is selected, or what is typed next, looks so. */
    static boolean isOn(LinesArea area, EditedLines model, Look.Part part) {
        SelectionSegment chosen = area.getSelection();
        if (chosen == null) {
            return false;
        }
        if (chosen.isCollapsed()) {
            return next(area, model).has(part);
        }
        TextPos from = chosen.getMin();
        TextPos to = chosen.getMax();
        for (int i = from.index(); i <= Math.min(to.index(), model.size() - 1); i++) {
            Line line = model.line(i);
            int first = i == from.index() ? from.offset() : 0;
            int last = i == to.index() ? to.offset() : line.words().length();
            if (!line.words().all(first, last, part)) {
                return false;
            }
        }
        return true;
    }

    private static Look next(LinesArea area, EditedLines model) {
        @Nullable StyleAttributeMap chosen = area.getInsertStyles();
        TextPos caret = area.getCaretPosition();
        if (chosen != null) {
            return Looks.of(chosen);
        }
        return caret == null || caret.index() >= model.size()
                ? Look.PLAIN
                : model.line(caret.index()).words().lookAt(caret.offset());
    }
}
