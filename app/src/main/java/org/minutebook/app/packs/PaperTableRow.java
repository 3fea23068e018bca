package org.minutebook.app.packs;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Style;

/** A row with what is wrong with its paper under it. Files that are dropped on it come for its paper. */
final class PaperTableRow extends TableRow<PaperRow> {
    static final String ID_LINES = "paper-lines-";

    /** More would hide the papers behind one of them; the pane beside the table has all. */
    private static final int SHOWN = 3;

    private static final double SIDE = 10;
    private static final double AIR = 8;
    private static final double SCROLL_BAR = 22;

    private final PapersViewModel model;
    private final VBox lines = new VBox(3);

    PaperTableRow(PapersViewModel model) {
        this.model = model;
        lines.setManaged(false);
        model.packs().checks().subscribe(unused -> say(getItem()));
        setOnDragOver(event -> {
            if (getItem() != null && event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            boolean files = getItem() != null && event.getDragboard().hasFiles();
            if (files) {
                model.drop(getItem(), event.getDragboard().getFiles().getFirst().toPath());
            }
            event.setDropCompleted(files);
            event.consume();
        });
    }

    @Override
    protected void updateItem(@Nullable PaperRow row, boolean empty) {
        super.updateItem(row, empty);
        say(empty ? null : row);
    }

    private void say(@Nullable PaperRow row) {
        lines.getChildren().clear();
        if (row != null) {
            List<PaperLine> all = model.lines(row);
            lines.setId(ID_LINES + row.key());
            all.stream().limit(SHOWN).forEach(line -> lines.getChildren().add(shown(line)));
            if (all.size() > SHOWN) {
                Label more =
                        Style.on(new Label((all.size() - SHOWN) + " more: see the paper on the right."), Style.QUIET);
                lines.getChildren().add(more);
            }
        }
        requestLayout();
    }

    private static HBox shown(PaperLine line) {
        Label word = Style.on(new Label(line.word()), Style.RAG, line.tone());
        word.setMinWidth(USE_PREF_SIZE);
        Label says = new Label(line.says());
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(says, Priority.ALWAYS);
        return new HBox(8, word, says);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new LinesUnderCells(this);
    }

    /** The cells keep the height that they need; the lines take the whole width under them. */
    private static final class LinesUnderCells extends TableRowSkin<PaperRow> {
        private final PaperTableRow row;

        LinesUnderCells(PaperTableRow row) {
            super(row);
            this.row = row;
        }

        private double room() {
            return row.lines.getChildren().isEmpty() ? 0 : row.lines.prefHeight(width()) + SIDE;
        }

        private double width() {
            return Math.max(200, row.getTableView().getWidth() - 2 * SIDE - SCROLL_BAR);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            double cells = super.computePrefHeight(width, top, right, bottom, left);
            for (Node child : getChildren()) {
                if (child instanceof TableCell<?, ?> cell) { // words are never cut: a row is as high as they need
                    cells = Math.max(
                            cells, cell.prefHeight(cell.getTableColumn().getWidth()) + AIR);
                }
            }
            return cells + room();
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            double room = room();
            for (Node cell : getChildren()) {
                if (cell != row.lines) {
                    cell.resize(cell.getLayoutBounds().getWidth(), height - room);
                }
            }
            if (!getChildren().contains(row.lines)) { // new cells are set without it
                getChildren().add(row.lines);
            }
            row.lines.resizeRelocate(SIDE, height - room, width(), Math.max(0, room - SIDE));
        }
    }
}
