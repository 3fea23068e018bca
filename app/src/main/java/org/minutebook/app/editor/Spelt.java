package org.minutebook.app.editor;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.minutebook.app.editor.spelling.Misspelt;

/** What is underlined in the field: never the word that is being typed. */
final class Spelt {
    private final Spelling spelling;
    private final IntUnaryOperator caretOf;
    private boolean spared;

    /** @param caretOf the place of the caret in a line; -1 where it is in another */
    Spelt(Spelling spelling, IntUnaryOperator caretOf) {
        this.spelling = spelling;
        this.caretOf = caretOf;
    }

    List<Misspelt> in(int index, String text) {
        List<Misspelt> wrong = spelling.misspelt(text);
        int caret = caretOf.applyAsInt(index);
        if (caret < 0) {
            return wrong;
        }
        List<Misspelt> left = wrong.stream()
                .filter(word -> caret < word.from() || caret > word.to())
                .toList();
        spared |= left.size() < wrong.size();
        return left;
    }

    void follow(LinesArea area, EditedLines model) {
        Runnable redraw = () -> {
            if (area.isFocused() || !area.isFocusWithin()) { // a cell that is written in is not taken away
                model.redraw();
            }
        };
        spelling.whenKnown(redraw);
        area.caretPositionProperty().subscribe(caret -> {
            if (spared) {
                spared = false;
                redraw.run();
            }
        });
    }
}
