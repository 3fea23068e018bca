package org.minutebook.app.editor;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.input.InputMap;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.editor.markup.EditedText;
import org.minutebook.app.editor.markup.Grid;
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
    private final LinesModel model;
    private final LinesArea area;
    private final TextActs acts;
    private final History history = new History();
    private final Spelt spelt;
    private final Label prompt = Style.on(new Label(), Style.QUIET);
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
        painter = new LinePainter((index, line) -> grid(line), spelt::in);
        model = new LinesModel(painter);
        area = new LinesArea(model);
        acts = new TextActs(area, model);
        area.setId(id);
        area.setAccessibleText(name);
        Style.on(area, Style.EDITOR);
        model.addListener(this::changed);
        text.subscribe((before, now) -> {
            if (!now.equals(written)) {
                show(now);
            }
        });
        history.begin(model.lines());
        keys();
        area.setPrefHeight(area.snapSizeY(HEIGHT_IN_LINES * 20));
        StackPane pane = new StackPane(area, prompt);
        StackPane.setAlignment(prompt, Pos.TOP_LEFT);
        prompt.getStyleClass().add("editor-prompt");
        prompt.setMouseTransparent(true);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(new EditorBar(id, this), pane);
        spelt.follow(area, model);
        area.focusedProperty().subscribe(focused -> {
            if (focused && area.getCaretPosition() == null) {
                area.select(TextPos.ZERO);
            }
        });
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

    LinesArea area() {
        return area;
    }

    LinesModel model() {
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
        enterTable(0);
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

    private boolean enterTable(int column) {
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
        grid.write(0, column);
        return true;
    }

    private int caretOf(int index) {
        TextPos caret = area.getCaretPosition();
        return caret != null && caret.index() == index && area.isFocused() ? caret.offset() : -1;
    }

    private void keys() {
        InputMap keys = area.getInputMap();
        keys.register(KeyBinding.of(KeyCode.ENTER), () -> {
            if (!enterTable(0)) {
                acts.enter();
            }
        });
        keys.register(KeyBinding.shift(KeyCode.ENTER), acts::enterWithinParagraph);
        keys.registerFunction(RichTextArea.Tag.BACKSPACE, acts::backspace);
        keys.registerFunction(RichTextArea.Tag.DELETE, acts::delete);
        keys.registerFunction(RichTextArea.Tag.DELETE_WORD_PREVIOUS, acts::deleteWordBefore);
        keys.registerFunction(RichTextArea.Tag.DELETE_WORD_NEXT_START, acts::deleteWordAfter);
        keys.registerFunction(RichTextArea.Tag.UNDO, this::undo);
        keys.registerFunction(RichTextArea.Tag.REDO, this::redo);
        keys.register(KeyBinding.shortcut(KeyCode.Y), this::redo);
        keys.register(KeyBinding.shiftShortcut(KeyCode.Z), this::redo);
        keys.register(KeyBinding.shortcut(KeyCode.B), () -> toggle(Look.Part.BOLD));
        keys.register(KeyBinding.shortcut(KeyCode.I), () -> toggle(Look.Part.ITALIC));
        keys.register(KeyBinding.shiftShortcut(KeyCode.L), () -> acts.list(Line.Kind.BULLET));
        keys.register(KeyBinding.shiftShortcut(KeyCode.N), () -> acts.list(Line.Kind.NUMBER));
        keys.register(KeyBinding.builder(KeyCode.RIGHT).alt().shift().build(), acts::inwards);
        keys.register(KeyBinding.builder(KeyCode.LEFT).alt().shift().build(), acts::outwards);
        keys.register(KeyBinding.of(KeyCode.TAB), () -> area.requestFocusTraversal(TraversalDirection.NEXT));
        keys.register(KeyBinding.shift(KeyCode.TAB), () -> area.requestFocusTraversal(TraversalDirection.PREVIOUS));
        keys.disableKeyBinding(KeyBinding.shortcut(KeyCode.D)); // takes a whole paragraph; nobody expects that
        keys.disableKeyBinding(KeyBinding.control(KeyCode.H));
        area.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getTarget() != area) {
                return;
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
