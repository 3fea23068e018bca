package org.minutebook.app.editor;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import jfx.incubator.scene.control.richtext.TextPos;
import org.minutebook.app.editor.markup.Inline;
import org.minutebook.app.editor.markup.Line;
import org.minutebook.app.editor.spelling.Misspelt;

/** The menu of the field: what a misspelt word may have been meant to be, then what any field offers. */
final class FieldMenu {
    static final String ID = "editor-menu";

    private final RichField field;
    private final Spelling spelling;
    private final Exchange exchange;
    private final ContextMenu menu = new ContextMenu();

    FieldMenu(RichField field, Spelling spelling, Exchange exchange) {
        this.field = field;
        this.spelling = spelling;
        this.exchange = exchange;
        menu.setId(ID);
        LinesArea area = field.area();
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                showAtCaret();
            } else {
                TextPos at = area.getTextPosition(event.getScreenX(), event.getScreenY());
                if (at != null && !field.acts().isChosen() && event.getTarget() instanceof Node on && !isInTable(on)) {
                    area.select(at);
                }
                show(event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
    }

    void showAtCaret() {
        Node caret = field.area().lookup(".caret");
        Bounds at = caret == null ? null : caret.localToScreen(caret.getBoundsInLocal());
        Bounds all = field.area().localToScreen(field.area().getBoundsInLocal());
        if (at != null && at.getWidth() >= 0 && !at.isEmpty()) {
            show(at.getMinX(), at.getMaxY());
        } else if (all != null) {
            show(all.getMinX() + 20, all.getMinY() + 20);
        }
    }

    private void show(double x, double y) {
        if (menu.isShowing()) {
            return;
        }
        menu.getItems().clear();
        misspelt().ifPresent(this::offer);
        common();
        menu.show(field.area(), x, y);
    }

    /** The misspelt word in which the caret stands. */
    private Optional<Misspelt> misspelt() {
        TextPos caret = field.acts().caret();
        return spelling.misspelt(field.model().getPlainText(caret.index())).stream()
                .filter(word -> word.from() <= caret.offset() && caret.offset() <= word.to())
                .findFirst();
    }

    private void offer(Misspelt wrong) {
        int index = field.acts().caret().index();
        MenuItem waiting = new MenuItem("Looking for suggestions …");
        waiting.setDisable(true);
        menu.getItems()
                .addAll(
                        waiting,
                        new SeparatorMenuItem(),
                        entry("Add “" + wrong.word() + "” to the council’s words", () -> spelling.learn(wrong.word())),
                        entry("Ignore here", () -> spelling.ignore(wrong.word())),
                        new SeparatorMenuItem());
        spelling.suggest(wrong.word(), found -> {
            int at = menu.getItems().indexOf(waiting);
            if (at < 0) {
                return;
            }
            List<MenuItem> offers = found.stream()
                    .map(word -> entry(word, () -> replace(index, wrong, word)))
                    .toList();
            offers.forEach(offer -> offer.getStyleClass().add("suggestion"));
            if (offers.isEmpty()) {
                waiting.setText("No suggestions");
            } else {
                menu.getItems().remove(at);
                menu.getItems().addAll(at, offers);
            }
        });
    }

    private void replace(int index, Misspelt wrong, String word) {
        Line line = field.model().line(index);
        if (line.words().text().startsWith(wrong.word(), wrong.from())) {
            Inline now = Inline.of(word, line.words().lookAt(wrong.from() + 1));
            field.area().replace(index, line.saying(line.words().with(wrong.from(), wrong.to(), now)));
            field.acts().select(index, wrong.from() + word.length());
        }
    }

    private void common() {
        boolean chosen = field.acts().isChosen();
        menu.getItems()
                .addAll(
                        entry("Undo", field::undo, field.isUndoable()),
                        entry("Redo", field::redo, field.isRedoable()),
                        new SeparatorMenuItem());
        TableGrid table = field.table();
        if (table != null && table.isWritten()) {
            menu.getItems()
                    .addAll(
                            entry("Row below", table::addRow),
                            entry("Column to the right", table::addColumn),
                            entry(
                                    "Take out this row",
                                    table::removeRow,
                                    table.grid().rows().size() > 1),
                            entry(
                                    "Take out this column",
                                    table::removeColumn,
                                    table.grid().columns() > 1),
                            entry("Take out the table", () -> field.removeTable(table)));
        } else {
            menu.getItems()
                    .addAll(
                            entry("Cut", exchange::cut, chosen),
                            entry("Copy", exchange::copy, chosen),
                            entry("Paste", exchange::paste, exchange.isPastable()),
                            entry("Paste words only", exchange::pastePlain, exchange.isPastable()));
        }
    }

    private static boolean isInTable(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TableGrid) {
                return true;
            }
        }
        return false;
    }

    private static MenuItem entry(String words, Runnable act) {
        return entry(words, act, true);
    }

    private static MenuItem entry(String words, Runnable act, boolean possible) {
        MenuItem entry = new MenuItem(words);
        entry.setMnemonicParsing(false);
        entry.setOnAction(event -> act.run());
        entry.setDisable(!possible);
        return entry;
    }
}
