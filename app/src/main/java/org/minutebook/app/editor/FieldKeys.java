package org.minutebook.app.editor;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import jfx.incubator.scene.control.input.InputMap;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.minutebook.app.editor.markup.Line;
import org.minutebook.app.editor.markup.Look;

/** The keys of the field. What is not said here is the control's own. */
final class FieldKeys {
    private FieldKeys() {}

    static void on(RichField field, Exchange exchange, FieldMenu menu) {
        LinesArea area = field.area();
        TextActs acts = field.acts();
        InputMap keys = area.getInputMap();
        keys.register(KeyBinding.of(KeyCode.ENTER), () -> {
            if (!field.enterTable()) {
                acts.enter();
            }
        });
        keys.register(KeyBinding.shift(KeyCode.ENTER), acts::enterWithinParagraph);
        keys.registerFunction(RichTextArea.Tag.BACKSPACE, acts::backspace);
        keys.registerFunction(RichTextArea.Tag.DELETE, acts::delete);
        keys.registerFunction(RichTextArea.Tag.DELETE_WORD_PREVIOUS, acts::deleteWordBefore);
        keys.registerFunction(RichTextArea.Tag.DELETE_WORD_NEXT_START, acts::deleteWordAfter);
        keys.registerFunction(RichTextArea.Tag.UNDO, field::undo);
        keys.registerFunction(RichTextArea.Tag.REDO, field::redo);
        keys.registerFunction(RichTextArea.Tag.COPY, exchange::copy);
        keys.registerFunction(RichTextArea.Tag.CUT, exchange::cut);
        keys.registerFunction(RichTextArea.Tag.PASTE, exchange::paste);
        keys.registerFunction(RichTextArea.Tag.PASTE_PLAIN_TEXT, exchange::pastePlain);
        keys.register(KeyBinding.shortcut(KeyCode.Y), field::redo);
        keys.register(KeyBinding.shiftShortcut(KeyCode.Z), field::redo);
        keys.register(KeyBinding.shortcut(KeyCode.B), () -> field.toggle(Look.Part.BOLD));
        keys.register(KeyBinding.shortcut(KeyCode.I), () -> field.toggle(Look.Part.ITALIC));
        keys.register(KeyBinding.shiftShortcut(KeyCode.L), () -> acts.list(Line.Kind.BULLET));
        keys.register(KeyBinding.shiftShortcut(KeyCode.N), () -> acts.list(Line.Kind.NUMBER));
        keys.register(KeyBinding.builder(KeyCode.RIGHT).alt().shift().build(), acts::inwards);
        keys.register(KeyBinding.builder(KeyCode.LEFT).alt().shift().build(), acts::outwards);
        keys.register(KeyBinding.shift(KeyCode.F10), menu::showAtCaret);
        keys.register(KeyBinding.of(KeyCode.CONTEXT_MENU), menu::showAtCaret);
        keys.register(KeyBinding.shortcut(KeyCode.J), () -> field.phrases().offer());
        keys.register(KeyBinding.of(KeyCode.F4), () -> field.acts().nextPlace());
        keys.register(KeyBinding.of(KeyCode.TAB), () -> area.requestFocusTraversal(TraversalDirection.NEXT));
        keys.register(KeyBinding.shift(KeyCode.TAB), () -> area.requestFocusTraversal(TraversalDirection.PREVIOUS));
        keys.disableKeyBinding(KeyBinding.shortcut(KeyCode.D)); // takes a whole paragraph; nobody expects that
        keys.disableKeyBinding(KeyBinding.control(KeyCode.H));
        area.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getTarget() != area) {
                return; // typed in a table
            }
            if (" ".equals(event.getCharacter()) && acts.typedAsList()) {
                event.consume();
            } else if (!event.isControlDown()
                    && !event.isMetaDown()
                    && !event.getCharacter().isBlank()) {
                acts.makeRoom();
            }
        });
        // a look that was chosen for what is typed next is forgotten when the caret is put elsewhere
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> area.setInsertStyles(null));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode().isNavigationKey()) {
                area.setInsertStyles(null);
            }
        });
    }
}
