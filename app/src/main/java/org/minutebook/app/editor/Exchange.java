package org.minutebook.app.editor;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.minutebook.app.editor.markup.ClipboardHtml;
import org.minutebook.app.editor.markup.Handing;
import org.minutebook.app.editor.markup.Line;

/** Copying and pasting, with Word and Excel at the other end as often as not. */
final class Exchange {
    private final TextActs acts;

    Exchange(TextActs acts) {
        this.acts = acts;
    }

    void copy() {
        if (acts.isChosen()) {
            List<Line> chosen = acts.chosen();
            ClipboardContent content = new ClipboardContent();
            content.putHtml(Handing.html(chosen));
            content.putString(Handing.plain(chosen));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    void cut() {
        copy();
        acts.deleteChosen();
    }

    void paste() {
        String html = Clipboard.getSystemClipboard().getHtml();
        List<Line> lines = html == null || html.isBlank() ? List.of() : ClipboardHtml.lines(html);
        if (lines.isEmpty()) {
            pastePlain();
        } else {
            acts.putIn(lines);
        }
    }

    void pastePlain() {
        String plain = Clipboard.getSystemClipboard().getString();
        if (plain != null) {
            acts.putIn(Handing.lines(plain));
        }
    }

    boolean isPastable() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasHtml() || clipboard.hasString();
    }
}
