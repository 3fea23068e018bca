package org.minutebook.app.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.editor.markup.EditedText;
import org.minutebook.app.editor.markup.Grid;
import org.minutebook.app.editor.markup.KeptText;
import org.minutebook.app.editor.markup.Line;
import org.minutebook.app.editor.markup.Look;
import org.minutebook.app.kit.Style;

/**
 * The field of a minute. Its {@link #textProperty text} is what the book keeps, always that of what is shown: a letter is in it as
 * soon as it is typed.
 */
public final class RichField extends VBox {
    private static final double HEIGHT_IN_LINES = 15;

    private final StringProperty text = new SimpleStringProperty("");
    private final LinePainter painter;
    private final EditedLines model;
    private final LinesArea area;
    private final TextActs acts;
    private final History history = new History();
    private final Spelt spelt;
    private final Label prompt = Style.on(new Label(), Style.QUIET);
    private final PhrasePane phrases;
    private EditedText edited = new EditedText("");
    private String written = "";
    private boolean turning;
    private @Nullable TableGrid inTable;
    private @Nullable Line cellNoted;

    /**
     * @param id of the part that takes the focus
     * @param name read out
     */
    public RichField(String id, String name, Spelling spelling) {
        spelt = new Spelt(spelling, this::caretOf);
        painter = new LinePainter((index, line) -> grid(line), spelt);
        model = new EditedLines(painter);
        area = new LinesArea(model);
        acts = new TextActs(area, model);
        setId(id + "-field");
        area.setId(id);
        area.setAccessibleText(name);
        Style.on(area, Style.EDITOR);
        model.follow(this::changed);
        text.subscribe((before, now) -> {
            if (!now.equals(written)) {
                show(now);
            }
        });
        history.begin(model.lines());
        phrases = new PhrasePane(id, this);
        Exchange exchange = new Exchange(acts);
        FieldKeys.on(this, exchange, new FieldMenu(this, spelling, exchange));
        area.setPrefHeight(area.snapSizeY(HEIGHT_IN_LINES * 20));
        StackPane pane = new StackPane(area, prompt);
        StackPane.setAlignment(prompt, Pos.TOP_LEFT);
        prompt.getStyleClass().add("editor-prompt");
        prompt.setMouseTransparent(true);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(new EditorBar(id, this), phrases, pane);
        spelt.follow(area, model);
    }

    /** The text as the book keeps it. */
    public StringProperty textProperty() {
        return text;
    }

    /** Shown while there is no text. */
    public void setPromptText(String words) {
        prompt.setText(words);
    }

    /** The caret goes where it was. */
    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /** Shows a text as if it had been put in, without anybody being told: for pictures. */
    public void rehearse(String kept) {
        show(kept);
    }

    /** Where phrases are read from, each time they are asked for. */
    public void offerPhrases(Consumer<Consumer<List<String>>> read) {
        phrases.from(read);
    }

    /** The words that are chosen, as they are kept; of a line for each that is touched. */
    public String chosenWords() {
        return acts.isChosen() ? KeptText.of(acts.chosen()) : "";
    }

    public void cutChosen() {
        acts.deleteChosen();
    }

    PhrasePane phrases() {
        return phrases;
    }

    LinesArea area() {
        return area;
    }

    EditedLines model() {
        return model;
    }

    TextActs acts() {
        return acts;
    }

    void toggle(Look.Part part) {
        if (inTable != null && inTable.isWritten()) {
            inTable.toggle(part);
        } else {
            Emphasis.toggle(area, model, part);
        }
    }

    void insertTable() {
        int at = acts.table();
        area.select(TextPos.ofLeading(at, 0));
        enterTable();
    }

    /** The table that is written in, or on which the caret stands. */
    @Nullable
    TableGrid table() {
        return inTable;
    }

    boolean isUndoable() {
        return history.isUndoable();
    }

    boolean isRedoable() {
        return history.isRedoable();
    }

    void undo() {
        if (history.isUndoable()) {
            turnTo(history.undo());
        }
    }

    void redo() {
        if (history.isRedoable()) {
            turnTo(history.redo());
        }
    }

    private void show(String kept) {
        edited = new EditedText(kept);
        written = kept;
        turning = true;
        painter.count(edited.lines());
        area.replace(0, model.size(), edited.lines());
        turning = false;
        history.begin(model.lines());
        inTable = null;
        area.select(TextPos.ZERO);
        prompt.setVisible(kept.isBlank());
    }

    private void changed(ContentChange change) {
        if (model.isRedrawing()) {
            return; // nothing was typed: what is underlined changed
        }
        List<Line> lines = model.lines();
        painter.count(lines);
        if (turning) {
            return;
        }
        cellNoted = null;
        history.note(lines, change);
        keep(lines);
    }

    private void keep(List<Line> lines) {
        written = edited.kept(lines);
        text.set(written);
        prompt.setVisible(lines.size() == 1 && lines.getFirst().isLike(Line.EMPTY));
    }

    /** Shows lines that were here before, with the caret where they differ from those that are. */
    private void turnTo(List<Line> lines) {
        List<Line> now = model.lines();
        int from = 0;
        while (from < Math.min(now.size(), lines.size()) && now.get(from) == lines.get(from)) {
            from++;
        }
        int end = 0;
        while (end < Math.min(now.size(), lines.size()) - from
                && now.get(now.size() - 1 - end) == lines.get(lines.size() - 1 - end)) {
            end++;
        }
        turning = true;
        painter.count(lines);
        area.replace(from, now.size() - end, lines.subList(from, lines.size() - end));
        turning = false;
        cellNoted = null;
        keep(lines);
        int last = Math.max(from, lines.size() - end - 1);
        area.select(model.getEndOfParagraphTextPos(Math.min(last, model.size() - 1)));
        area.requestFocus();
    }

    private TableGrid grid(Line line) {
        TableGrid[] made = {null};
        made[0] = new TableGrid(
                line.table(),
                now -> tableChanged(made[0], now),
                where -> leave(made[0], where),
                entered -> inTable = entered);
        return made[0];
    }

    /** A cell was typed in, or the table got another row: it shows that itself. */
    void tableChanged(TableGrid grid, Grid now) {
        int at = painter.lineOf(grid, model.lines());
        if (at < 0) {
            return;
        }
        Line before = model.line(at);
        Line line = before.showing(now);
        model.replaceQuietly(at, line);
        painter.keep(before, line);
        List<Line> lines = model.lines();
        if (cellNoted == before) {
            history.amend(lines);
        } else {
            history.note(lines);
        }
        cellNoted = line;
        keep(lines);
    }

    void removeTable(TableGrid grid) {
        int at = painter.lineOf(grid, model.lines());
        if (at >= 0) {
            area.replace(at, at + 1, List.of(Line.EMPTY));
            inTable = null;
            area.select(TextPos.ofLeading(at, 0));
            area.requestFocus();
        }
    }

    private void leave(TableGrid grid, int where) {
        int at = painter.lineOf(grid, model.lines());
        inTable = null;
        area.requestFocus();
        if (where > 0 && at == model.size() - 1) {
            area.replace(at + 1, at + 1, List.of(Line.EMPTY));
        }
        int to = Math.clamp(at + where, 0, model.size() - 1);
        area.select(where < 0 && to < at ? model.getEndOfParagraphTextPos(to) : TextPos.ofLeading(to, 0));
    }

    /** Goes on in the table on which the caret stands, if it does. */
    boolean enterTable() {
        Line line = acts.line();
        if (!line.isTable() || acts.isChosen()) {
            return false;
        }
        area.applyCss();
        area.layout();
        TableGrid grid = painter.gridOf(line);
        if (grid == null) {
            return false;
        }
        inTable = grid;
        grid.write(0, 0);
        return true;
    }

    private int caretOf(int index) {
        TextPos caret = area.getCaretPosition();
        return caret != null && caret.index() == index && area.isFocused() ? caret.offset() : -1;
    }
}
