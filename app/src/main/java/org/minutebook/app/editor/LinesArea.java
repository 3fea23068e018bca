package org.minutebook.app.editor;

import java.util.List;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.TextPos;
import org.minutebook.app.editor.markup.Line;

/**
 * The control, with words that take their colour from the style sheets. Where it is told of a change, the control (26.0.2) makes all
 * lines anew: once to find the caret, and again in the next layout of the window, since the first time leaves it marked. Therefore it is
 * laid out as soon as something is chosen, before its own listener looks for the caret.
 */
final class LinesArea extends RichTextArea {
    private static final StyleHandlerRegistry STYLES = styles();

    private final EditedLines lines;

    LinesArea(EditedLines model) {
        super(model);
        lines = model;
        setWrapText(true);
        selectionProperty().subscribe(unused -> layout());
        focusedProperty().subscribe(focused -> {
            if (focused && getCaretPosition() == null) {
                select(TextPos.ZERO);
            }
        });
    }

    /**
     * Puts lines in the place of others; the caret is to be set afterwards. It is taken away first: the control (26.0.2) moves its
     * two ends one after the other and draws what lies between them, which may not be there any more.
     */
    void replace(int from, int to, List<Line> now) {
        clearSelection();
        lines.replace(from, to, now);
    }

    void replace(int index, Line now) {
        replace(index, index + 1, List.of(now));
    }

    /** Where the height is fixed, nothing around it has to be set anew for a letter. */
    @Override
    public void requestLayout() {
        if (isUseContentHeight() || getPrefHeight() < 0) {
            super.requestLayout();
        } else {
            setNeedsLayout(true);
        }
    }

    private static StyleHandlerRegistry styles() {
        StyleHandlerRegistry.Builder styles = StyleHandlerRegistry.builder(RichTextArea.styleHandlerRegistry);
        styles.setSegHandler(
                Looks.STYLE_CLASS,
                (area, context, names) -> context.getNode().getStyleClass().addAll(names.split(" ")));
        styles.setParHandler(Looks.PARAGRAPH_CLASS, (area, context, name) -> {
            context.getNode().getStyleClass().add(name);
            ((LinesArea) area).lines.made(context.getNode());
        });
        return styles.build();
    }

    @Override
    public StyleHandlerRegistry getStyleHandlerRegistry() {
        return STYLES;
    }
}
