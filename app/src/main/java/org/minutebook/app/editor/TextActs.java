package org.minutebook.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyledInput;
import org.minutebook.app.editor.markup.Grid;
import org.minutebook.app.editor.markup.Inline;
import org.minutebook.app.editor.markup.Line;
import org.minutebook.app.editor.markup.Shaping;

/** What keys and buttons do to the lines where the caret is. No table is lost by what is done beside it. */
final class TextActs {
    private static final Pattern PLACE = Pattern.compile("\\{[a-z][a-z ]*}|…");

    private final LinesArea area;
    private final EditedLines model;

    TextActs(LinesArea area, EditedLines model) {
        this.area = area;
        this.model = model;
    }

    TextPos caret() {
        TextPos caret = area.getCaretPosition();
        return caret == null ? TextPos.ZERO : model.clamp(caret);
    }

    private TextPos from() {
        SelectionSegment chosen = area.getSelection();
        return chosen == null ? caret() : model.clamp(chosen.getMin());
    }

    private TextPos to() {
        SelectionSegment chosen = area.getSelection();
        return chosen == null ? caret() : model.clamp(chosen.getMax());
    }

    boolean isChosen() {
        return !from().isSameInsertionIndex(to());
    }

    Line line() {
        return model.line(caret().index());
    }

    void deleteChosen() {
        if (isChosen()) {
            TextPos from = from();
            area.replaceText(from, to(), StyledInput.EMPTY);
            area.select(from);
        }
    }

    void enter() {
        deleteChosen();
        TextPos at = caret();
        Line line = line();
        if (line.isTable()) {
            area.replace(at.index() + 1, at.index() + 1, List.of(Line.EMPTY));
            select(at.index() + 1, 0);
        } else if (line.isEntry() && line.words().isBlank()) {
            area.replace(at.index(), Shaping.outwards(line));
            select(at.index(), 0);
        } else {
            area.replace(at.index(), at.index() + 1, Shaping.ended(line, at.offset()));
            select(at.index() + 1, 0);
        }
    }

    void enterWithinParagraph() {
        deleteChosen();
        TextPos at = caret();
        if (line().isTable()) {
            enter();
        } else {
            area.replace(at.index(), at.index() + 1, Shaping.broken(line(), at.offset()));
            select(at.index() + 1, 0);
        }
    }

    void backspace() {
        TextPos at = caret();
        Line line = line();
        if (isChosen() || at.offset() > 0) {
            area.executeDefault(RichTextArea.Tag.BACKSPACE);
        } else if (line.isEntry() || line.level() > 0 && !line.joined()) {
            area.replace(at.index(), Shaping.outwards(line));
            select(at.index(), 0);
        } else if (line.isTable() || at.index() == 0) {
            return;
        } else if (model.line(at.index() - 1).isTable()) {
            if (line.words().isBlank() && model.size() > at.index() + 1) {
                area.replace(at.index(), at.index() + 1, List.of());
            }
            select(at.index() - 1, 0);
        } else {
            area.executeDefault(RichTextArea.Tag.BACKSPACE);
        }
    }

    void delete() {
        TextPos at = caret();
        boolean atEnd = at.offset() == line().words().length();
        boolean tableBelow =
                at.index() + 1 < model.size() && model.line(at.index() + 1).isTable();
        if (isChosen() || !line().isTable() && !(atEnd && tableBelow)) {
            area.executeDefault(RichTextArea.Tag.DELETE);
        }
    }

    void deleteWordBefore() {
        if (isChosen() || caret().offset() == 0) {
            backspace();
        } else {
            area.executeDefault(RichTextArea.Tag.DELETE_WORD_PREVIOUS);
        }
    }

    void deleteWordAfter() {
        if (isChosen() || caret().offset() == line().words().length()) {
            delete();
        } else {
            area.executeDefault(RichTextArea.Tag.DELETE_WORD_NEXT_START);
        }
    }

    /** Before a letter is typed: over a table it gets a line of its own. */
    void makeRoom() {
        if (!isChosen() && line().isTable()) {
            enter();
        }
    }

    /** A sign of a list and a blank, typed at the beginning of a line. */
    boolean typedAsList() {
        TextPos at = caret();
        Optional<Line> entry = isChosen() ? Optional.empty() : Shaping.typedAsList(line(), at.offset());
        entry.ifPresent(made -> {
            area.replace(at.index(), made);
            select(at.index(), 0);
        });
        return entry.isPresent();
    }

    void list(Line.Kind kind) {
        TextPos from = from();
        TextPos to = to();
        area.replace(from.index(), to.index() + 1, Shaping.list(model.lines(), from.index(), to.index(), kind));
        area.select(from, to);
    }

    void inwards() {
        step(true);
    }

    void outwards() {
        step(false);
    }

    private void step(boolean in) {
        TextPos from = from();
        TextPos to = to();
        List<Line> made = new ArrayList<>();
        for (int i = from.index(); i <= to.index(); i++) {
            Optional<Line> above =
                    i == 0 ? Optional.empty() : Optional.of(made.isEmpty() ? model.line(i - 1) : made.getLast());
            Line line = model.line(i);
            made.add(in ? Shaping.inwards(line, above) : line.isTable() ? line : Shaping.outwards(line));
        }
        area.replace(from.index(), to.index() + 1, made);
        area.select(from, to);
    }

    void putIn(List<Line> what) {
        if (what.isEmpty()) {
            return;
        }
        deleteChosen();
        TextPos at = caret();
        Line line = line();
        Inline tail = line.words().sub(Math.min(at.offset(), line.words().length()));
        List<Line> made = Shaping.putIn(line, at.offset(), what);
        area.replace(at.index(), at.index() + 1, made);
        int last = at.index() + made.size() - 1;
        boolean tailApart = what.getLast().isTable() && !tail.isBlank();
        if (tailApart) {
            select(last, 0);
        } else {
            select(last, Math.max(0, model.line(last).words().length() - tail.length()));
        }
    }

    /** Chooses the next place of a phrase that is still to be written; after the last one comes the first. */
    boolean nextPlace() {
        TextPos from = to();
        for (int i = 0; i <= model.size(); i++) {
            int index = (from.index() + i) % model.size();
            Matcher place = PLACE.matcher(model.getPlainText(index));
            if (place.find(
                    i == 0 ? Math.min(from.offset(), model.getPlainText(index).length()) : 0)) {
                area.select(TextPos.ofLeading(index, place.start()), TextPos.ofLeading(index, place.end()));
                return true;
            }
        }
        return false;
    }

    /** Puts a phrase in and chooses the first of its places. */
    void putInPhrase(String phrase) {
        deleteChosen();
        makeRoom();
        TextPos before = caret();
        putIn(List.of(Line.text(Inline.of(phrase))));
        TextPos after = caret();
        if (PLACE.matcher(phrase).find()) {
            area.select(before);
            nextPlace();
        } else {
            area.select(after);
        }
    }

    /** A table with a heading and one row. */
    int table() {
        deleteChosen();
        TextPos at = caret();
        Line line = line();
        List<Line> made = new ArrayList<>(Shaping.putIn(line, at.offset(), List.of(Line.table(Grid.blank(2, 2)))));
        if (made.getLast().isTable() && at.index() + 1 == model.size()) {
            made.add(Line.EMPTY); // somewhere to go on
        }
        area.replace(at.index(), at.index() + 1, made);
        int table = at.index() + (made.getFirst().isTable() && !line.isTable() ? 0 : 1);
        return table;
    }

    List<Line> chosen() {
        TextPos from = from();
        TextPos to = to();
        return Shaping.cut(model.lines(), from.index(), from.offset(), to.index(), to.offset());
    }

    void select(int line, int offset) {
        area.select(TextPos.ofLeading(line, offset));
    }
}
