package org.minutebook.app.editor;

import java.util.List;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.TextPos;
import org.minutebook.app.editor.markup.Line;

/** The control, with words that take their colour from the style sheets. */
final class LinesArea extends RichTextArea {
    private static final StyleHandlerRegistry STYLES = styles();

    private final EditedLines lines;

    LinesArea(EditedLines model) {
        super(model);
        lines = model;
        setWrapText(true);
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

    private static StyleHandlerRegistry styles() {
        StyleHandlerRegistry.Builder styles = StyleHandlerRegistry.builder(RichTextArea.styleHandlerRegistry);
        styles.setSegHandler(
                Looks.STYLE_CLASS,
                (area, context, names) -> context.getNode().getStyleClass().addAll(names.split(" ")));
        styles.setParHandler(
                Looks.PARAGRAPH_CLASS,
                (area, context, name) -> context.getNode().getStyleClass().add(name));
        return styles.build();
    }

    @Override
    public StyleHandlerRegistry getStyleHandlerRegistry() {
        return STYLES;
    }
}
