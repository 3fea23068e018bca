package org.minutebook.app.kit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.minutebook.app.documents.tree.Align;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Field;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.MinuteHeading;
import org.minutebook.app.documents.tree.NameColumns;
import org.minutebook.app.documents.tree.PageBreak;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Signature;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.TableGrid;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.app.documents.tree.Tone;
import org.minutebook.app.documents.tree.Unbroken;

/** A document's tree as a sheet of paper on the screen: the same words and order as in the file, drawn by the window. */
public final class DocumentView extends ScrollPane {
    /** What a number or bullet takes before its words. */
    private static final double MARK = 30;

    private final Sheet sheet = Style.on(new Sheet(), Style.SHEET);

    /** Nobody sees it: it is told when letters take another size, and tells the blocks that are not on the sheet. */
    private final Text size = Style.on(new Text(), Style.SHEET_TEXT);

    private String header = "";
    private List<Block> shown = List.of();

    public DocumentView(String id) {
        setId(id);
        setAccessibleText("Preview of the document");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Style.on(this, Style.PREVIEW);
        size.setManaged(false);
        size.setVisible(false);
        sheet.getChildren().add(size);
        size.fontProperty().subscribe((before, now) -> sheet.blocks().forEach(SheetBlock::forget));
        setContent(sheet);
        vvalueProperty().subscribe(sheet::turn);
        viewportBoundsProperty().subscribe(sheet::turn);
    }

    /** The blocks below each other; those lie on it that can be seen soon. */
    private final class Sheet extends VBox {
        Sheet() {
            super(7);
        }

        List<SheetBlock> blocks() {
            return getChildren().stream()
                    .filter(SheetBlock.class::isInstance)
                    .map(SheetBlock.class::cast)
                    .toList();
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            turn();
        }

        void turn() {
            double high = getViewportBounds().getHeight();
            if (high <= 0 || getHeight() <= 0) {
                return;
            }
            double from = Math.max(0, getHeight() - high) * getVvalue() - high;
            double to = from + 3 * high;
            for (SheetBlock block : blocks()) {
                block.show(block.getLayoutY() + block.getHeight() >= from && block.getLayoutY() <= to);
            }
        }
    }

    /** Shows a document, at the height that was read. What it has in common with the one that was shown stays as it is. */
    public void show(Document document) {
        double height = getVvalue();
        List<Node> nodes = sheet.getChildren();
        if (!header.equals(document.page().header())) {
            nodes.subList(1, nodes.size()).clear(); // all but the size
            shown = List.of();
            header = document.page().header();
            if (!header.isBlank()) {
                nodes.add(Style.on(new Label(header), Style.SHEET_SMALL));
            }
        }
        List<Block> now = document.blocks();
        int both = Math.min(shown.size(), now.size());
        int from = 0;
        while (from < both && shown.get(from).equals(now.get(from))) {
            from++;
        }
        int end = 0;
        while (end < both - from && shown.get(shown.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        int first = nodes.size() - shown.size(); // behind the header, where there is one
        nodes.subList(first + from, nodes.size() - end).clear();
        nodes.addAll(
                first + from,
                now.subList(from, now.size() - end).stream()
                        .map(block -> new SheetBlock(node(block)))
                        .toList());
        shown = List.copyOf(now);
        setVvalue(height);
    }

    private static Node node(Block block) {
        return switch (block) {
            case Title title -> aligned(flow(List.of(Run.of(title.text())), Style.SHEET_TITLE), title.align());
            case Heading heading -> aligned(flow(List.of(Run.bold(heading.text()))), heading.align());
            case MinuteHeading heading -> hung(heading.number().label(), flow(List.of(Run.bold(heading.text()))), true);
            case Paragraph paragraph -> paragraph(paragraph);
            case Bullets bullets -> list(bullets.entries(), "•", List.of());
            case Clauses clauses -> list(clauses.entries(), "", clauses.printedLabels());
            case Table table -> table(table);
            case NameColumns names -> names(names);
            case Signature signature -> signature(signature);
            case PageBreak unused -> new Separator();
            case Field field -> {
                VBox answer = new VBox(7);
                field.blocks().forEach(inside -> answer.getChildren().add(node(inside)));
                yield answer;
            }
        };
    }

    private static Node paragraph(Paragraph paragraph) {
        TextFlow flow =
                switch (paragraph.role()) {
                    case BODY, LEAD, UNDER, CLOSE -> flow(paragraph.runs());
                    case RESOLVED -> flow(paragraph.runs(), Style.SHEET_BOLD);
                    case SMALL -> flow(paragraph.runs(), Style.SHEET_SMALL);
                };
        return aligned(flow, paragraph.align());
    }

    private static TextFlow flow(List<Run> runs, Style... styles) {
        TextFlow flow = new TextFlow();
        for (Run run : runs) {
            Text text = Style.on(new Text(Unbroken.joined(run.text())), Style.SHEET_TEXT);
            if (run.bold()) {
                Style.on(text, Style.SHEET_BOLD);
            }
            if (run.italic()) {
                Style.on(text, Style.SHEET_ITALIC);
            }
            Style.on(text, styles);
            flow.getChildren().add(text);
        }
        return flow;
    }

    private static Node aligned(TextFlow flow, Align align) {
        flow.setTextAlignment(
                switch (align) {
                    case START -> TextAlignment.LEFT;
                    case CENTRE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        return flow;
    }

    private static Node list(List<Entry> entries, String mark, List<String> labels) {
        VBox box = new VBox(4);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            VBox under = new VBox(4, flow(entry.runs()));
            entry.under().forEach(block -> under.getChildren().add(node(block)));
            box.getChildren().add(hung(labels.isEmpty() ? mark : labels.get(i), under, false));
        }
        return box;
    }

    private static Node hung(String label, Node content, boolean bold) {
        Text mark = Style.on(new Text(label), Style.SHEET_TEXT);
        if (bold) {
            Style.on(mark, Style.SHEET_BOLD);
        }
        TextFlow left = new TextFlow(mark);
        left.setMinWidth(Math.max(MARK, Math.ceil(mark.getLayoutBounds().getWidth()) + 2));
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox box = new HBox(6, left, content);
        box.setAlignment(Pos.TOP_LEFT);
        return bold ? Style.on(box, Style.SHEET_HEADING) : box;
    }

    private static Node names(NameColumns names) {
        GridPane grid = new GridPane(14, 2);
        grid.getColumnConstraints().addAll(share(50), share(50));
        for (int row = 0; row < Math.max(names.left().size(), names.right().size()); row++) {
            grid.add(line(names.left(), row), 0, row);
            grid.add(line(names.right(), row), 1, row);
        }
        return grid;
    }

    private static Node line(List<String> lines, int row) {
        return flow(List.of(Run.of(row < lines.size() ? lines.get(row) : "")));
    }

    private static Node signature(Signature signature) {
        Node left = flow(List.of(Run.of(signature.left())));
        HBox.setHgrow(left, Priority.ALWAYS);
        return new VBox(
                18,
                new HBox(20, left, flow(List.of(Run.of(signature.right())))),
                flow(List.of(Run.of(signature.below()))));
    }

    private static Node table(Table table) {
        GridPane grid = new GridPane();
        double all = table.widths().stream().mapToInt(Integer::intValue).sum();
        for (int width : table.widths()) {
            grid.getColumnConstraints().add(share(100 * width / all));
        }
        List<List<TableGrid.Place>> rows = TableGrid.of(table);
        for (int row = 0; row < rows.size(); row++) {
            for (TableGrid.Place place : rows.get(row)) {
                if (!place.continued()) {
                    boolean head = row < table.headerRows();
                    grid.add(
                            cell(place.cell(), head),
                            place.column(),
                            row,
                            place.cell().columns(),
                            place.cell().rows());
                }
            }
        }
        Optional<String> caption = table.caption();
        return caption.isEmpty() ? grid : new VBox(3, flow(List.of(Run.bold(caption.get()))), grid);
    }

    private static Node cell(Table.Cell cell, boolean head) {
        VBox box = Style.on(new VBox(3), Style.SHEET_CELL);
        if (head) {
            Style.on(box, Style.SHEET_HEAD_CELL);
        }
        toned(cell.tone()).ifPresent(style -> Style.on(box, style));
        cell.blocks().forEach(block -> box.getChildren().add(node(block)));
        GridPane.setVgrow(box, Priority.ALWAYS);
        GridPane.setValignment(box, VPos.TOP);
        GridPane.setHalignment(box, HPos.LEFT);
        return box;
    }

    private static Optional<Style> toned(Tone tone) {
        return switch (tone) {
            case NONE -> Optional.empty();
            case RED -> Optional.of(Style.TONE_RED);
            case AMBER -> Optional.of(Style.TONE_AMBER);
            case GREEN -> Optional.of(Style.TONE_GREEN);
            case BLUE -> Optional.of(Style.TONE_BLUE);
            case GREY -> Optional.of(Style.TONE_GREY);
        };
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
