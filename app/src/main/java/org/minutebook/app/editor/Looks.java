package org.minutebook.app.editor;

import java.util.List;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.minutebook.app.editor.markup.Look;

/** Looks as the control words them. */
final class Looks {
    /** Words of ours have a class in the style sheets, which knows light from dark. */
    static final StyleAttribute<String> STYLE_CLASS = new StyleAttribute<>("MINUTEBOOK_CLASS", String.class, false);

    static final String WORDS = "editor-words";

    /** The gap below a paragraph. */
    static final StyleAttribute<String> PARAGRAPH_CLASS =
            new StyleAttribute<>("MINUTEBOOK_PARAGRAPH_CLASS", String.class, true);

    private static final List<StyleAttributeMap> SHOWN = List.of(
            classes(WORDS),
            classes(WORDS + " sheet-bold"),
            classes(WORDS + " sheet-italic"),
            classes(WORDS + " sheet-bold sheet-italic"));

    private Looks() {}

    static Look of(StyleAttributeMap map) {
        return new Look(map.isBold(), map.isItalic());
    }

    static StyleAttributeMap map(Look look) {
        return StyleAttributeMap.builder()
                .setBold(look.bold())
                .setItalic(look.italic())
                .build();
    }

    /** The same as classes of the style sheets alone: a style set inline is read anew for each paragraph at each key. */
    static StyleAttributeMap shown(Look look) {
        return SHOWN.get((look.bold() ? 1 : 0) + (look.italic() ? 2 : 0));
    }

    private static StyleAttributeMap classes(String names) {
        return StyleAttributeMap.of(STYLE_CLASS, names);
    }
}
