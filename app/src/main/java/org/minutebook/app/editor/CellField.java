package org.minutebook.app.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import org.minutebook.app.editor.markup.Inline;
import org.minutebook.app.editor.markup.Line;
import org.minutebook.app.editor.markup.Look;

/** The field of the cell of a table that is written in. */
final class CellField extends StackPane {
    private final EditedLines model = new EditedLines(CellField::draw);
    private final LinesArea area = new LinesArea(model);
    private Inline shown = Inline.EMPTY;

    CellField(Consumer<Inline> typed) {
        area.setUseContentHeight(true);
        area.setContentPadding(Insets.EMPTY);
        area.getStyleClass().add("editor-cell-field");
        model.addListener(change -> {
            Inline words = words();
            if (!words.equals(shown)) {
                shown = words;
                typed.accept(words);
            }
        });
        area.getInputMap().registerFunction(RichTextArea.Tag.PASTE, this::paste);
        getChildren().add(area);
    }

    /** What is pasted into a cell becomes one line. */
    private void paste() {
        String plain = Clipboard.getSystemClipboard().getString();
        SelectionSegment chosen = area.getSelection();
        if (plain != null && chosen != null) {
            String words = plain.strip().replaceAll("\\s+", " ");
            area.select(area.replaceText(chosen.getMin(), chosen.getMax(), words));
        }
    }

    void whenEntered(Runnable entered) {
        area.focusedProperty().subscribe(focused -> {
            if (focused) {
                entered.run();
            }
        });
    }

    boolean isWritten() {
        return area.isFocused();
    }

    void show(Inline words, String name) {
        shown = words;
        area.setAccessibleText(name);
        area.replace(0, model.size(), List.of(Line.text(words)));
        area.setInsertStyles(null);
        area.select(model.getDocumentEnd());
    }

    void write() {
        area.requestFocus();
    }

    void toggle(Look.Part part) {
        Emphasis.toggle(area, model, part);
    }

    /** Lines that were pasted into a cell are one line there. */
    private Inline words() {
        Inline all = model.line(0).words();
        for (int i = 1; i < model.size(); i++) {
            all = all.plus(Inline.of(" ")).plus(model.line(i).words());
        }
        return all;
    }

    private static RichParagraph draw(EditedLines model, int index) {
        RichParagraph.Builder paragraph = RichParagraph.builder();
        for (Inline.Span span : model.line(index).words().spans()) {
            paragraph.addSegment(span.text(), Looks.shown(span.look()));
        }
        return paragraph.build();
    }
}
