package org.minutebook.app.editor.markup;

import java.util.List;

/** A kept text and the lines that were read from it, so that undoing every change gives it back to the letter. */
public final class EditedText {
    private final String kept;
    private final List<Line> lines;

    public EditedText(String kept) {
        this.kept = kept;
        lines = Lines.read(kept);
    }

    public List<Line> lines() {
        return lines;
    }

    /** The text of these lines as the book is to keep it. */
    public String kept(List<Line> now) {
        return isUnchanged(now) ? kept : KeptText.of(now);
    }

    private boolean isUnchanged(List<Line> now) {
        if (now.size() != lines.size()) {
            return false;
        }
        for (int i = now.size() - 1; i >= 0; i--) {
            if (now.get(i) != lines.get(i) && !now.get(i).isLike(lines.get(i))) {
                return false;
            }
        }
        return true;
    }
}
