package org.minutebook.app.editor;

import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.minutebook.app.editor.markup.Look;

/** Looks as the control words them. */
final class Looks {
    /** Words of ours have a class in the style sheets, which knows light from dark. */
    static final StyleAttribute<String> STYLE_CLASS = new StyleAttribute<>("MINUTEBOOK_CLASS", String.class, false);

    static final String WORDS = "editor-words";

    private Looks() {}

    static Look of(StyleAttributeMap map) {
        return new Look(map.isBold(), map.isItalic());
    }

    static StyleAttributeMap map(Look look) {
        return StyleAttributeMap.builder()
                .setBold(look.bold())
                .setItalic(look.italic())
                .set(STYLE_CLASS, WORDS)
                .build();
    }
}
