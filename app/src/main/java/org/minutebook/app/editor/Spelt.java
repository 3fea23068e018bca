package org.minutebook.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.editor.spelling.Misspelt;

/** What is underlined in the field: never the word that is being typed. */
final class Spelt {
    private final Spelling spelling;
    private final IntUnaryOperator caretOf;
    private @Nullable TextPos spared;
    private boolean owed;

    /** @param caretOf the place of the caret in a line; -1 where it is in another */
    Spelt(Spelling spelling, IntUnaryOperator caretOf) {
        this.spelling = spelling;
        this.caretOf = caretOf;
    }

    /** The place of the caret in a line; -1 where it is in another. */
    int caretIn(int index) {
        return caretOf.applyAsInt(index);
    }

    List<Misspelt> in(int index, String text) {
        return in(index, text, caretIn(index));
    }

    List<Misspelt> in(int index, String text, int caret) {
        List<Misspelt> wrong = spelling.misspelt(text);
        if (spared != null && spared.index() == index) {
            spared = null;
        }
        if (caret < 0) {
            return wrong;
        }
        List<Misspelt> left = new ArrayList<>();
        for (Misspelt word : wrong) {
            if (caret < word.from() || caret > word.to()) {
                left.add(word);
            } else {
                spared = TextPos.ofLeading(index, word.from());
            }
        }
        return left;
    }

    void follow(LinesArea area, EditedLines model) {
        Runnable redraw = () -> {
            owed = !area.isFocused() && area.isFocusWithin(); // a cell that is written in is not taken away
            if (!owed) {
                model.redraw();
            }
        };
        spelling.whenKnown(redraw);
        Runnable cellLeft = () -> {
            if (owed) {
                redraw.run();
            }
        };
        area.focusedProperty().subscribe(cellLeft);
        area.focusWithinProperty().subscribe(cellLeft);
        area.caretPositionProperty().subscribe(caret -> {
            if (spared != null && !isWithin(model, spared, caret)) {
                spared = null;
                redraw.run();
            }
        });
    }

    /** Whether the caret is still in the word that begins there, or at its end. */
    private static boolean isWithin(EditedLines model, TextPos word, @Nullable TextPos caret) {
        if (caret == null || caret.index() != word.index() || caret.offset() < word.offset()) {
            return false;
        }
        String text = model.getPlainText(caret.index());
        return caret.offset() <= text.length()
                && text.substring(word.offset(), caret.offset()).chars().noneMatch(Character::isWhitespace);
    }
}
