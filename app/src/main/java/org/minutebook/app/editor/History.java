package org.minutebook.app.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import org.minutebook.app.editor.markup.Line;

/**
 * What can be undone in the editor. Lines are never changed, only replaced, so a step is the list of them. The control's own
 * history keeps every letter as a step; here letters of one word, and letters deleted in a row, are one.
 */
final class History {
    private static final int LONGEST = 300;

    private final Deque<List<Line>> past = new ArrayDeque<>();
    private final Deque<List<Line>> future = new ArrayDeque<>();
    private List<Line> now = List.of();
    private TextPos next = TextPos.ZERO;
    private boolean typing;
    private boolean deleting;

    void begin(List<Line> lines) {
        past.clear();
        future.clear();
        now = lines;
        typing = false;
        deleting = false;
    }

    /** Some other act is a step by itself, and what is typed after it too. */
    void note(List<Line> lines) {
        step(lines);
        typing = false;
        deleting = false;
    }

    void note(List<Line> lines, ContentChange change) {
        TextPos start = change.getStart();
        TextPos end = change.getEnd();
        boolean letter =
                change.isEdit() && start.equals(end) && change.getLinesAdded() == 0 && change.getCharsAddedTop() == 1;
        boolean deleted = change.isEdit() && start.index() == end.index() && start.offset() + 1 == end.offset();
        boolean blank = letter
                && Character.isWhitespace(
                        lines.get(start.index()).words().text().charAt(start.offset()));
        boolean goesOn = letter && typing && !blank && start.isSameInsertionIndex(next)
                || deleted && deleting && end.isSameInsertionIndex(next);
        if (goesOn) {
            now = lines;
            future.clear();
        } else {
            step(lines);
        }
        typing = letter;
        deleting = deleted && change.getCharsAddedTop() == 0;
        next = letter ? TextPos.ofLeading(start.index(), start.offset() + 1) : start;
    }

    /** What was noted last goes on. */
    void amend(List<Line> lines) {
        now = lines;
        future.clear();
    }

    private void step(List<Line> lines) {
        past.push(now);
        if (past.size() > LONGEST) {
            past.removeLast();
        }
        future.clear();
        now = lines;
    }

    boolean isUndoable() {
        return !past.isEmpty();
    }

    boolean isRedoable() {
        return !future.isEmpty();
    }

    List<Line> undo() {
        future.push(now);
        return turnTo(past.pop());
    }

    List<Line> redo() {
        past.push(now);
        return turnTo(future.pop());
    }

    private List<Line> turnTo(List<Line> lines) {
        now = lines;
        typing = false;
        deleting = false;
        return lines;
    }
}
