package org.minutebook.app.editor.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.tree.Typed;
import org.minutebook.app.documents.tree.Words;

/**
 * Reads a kept text as lines. Each piece of it (a paragraph, a list, a table) remembers how it was written, so that what nobody
 * changes is kept as it is, whoever wrote it and however.
 */
public final class Lines {
    private static final Pattern TIE = Pattern.compile("[ \\t]*(\\{action:\\d{1,18}})");

    private Lines() {}

    /** At least one line, blank where the text is. */
    public static List<Line> read(String kept) {
        String[] source = Words.printable(kept).split("\n", -1);
        List<Line> lines = new ArrayList<>();
        Line.Piece previous = null;
        int next = 0;
        for (Node node = Typed.read(kept).getFirstChild(); node != null; node = node.getNext()) {
            int first = node.getSourceSpans().getFirst().getLineIndex();
            int last = node.getSourceSpans().getLast().getLineIndex();
            List<Line> read = new ArrayList<>();
            block(node, 0, lines.isEmpty() || blankAbove(source, first), source, read::add);
            String before = previous == null
                    ? String.join("\n", Arrays.copyOfRange(source, 0, first)) + (first > 0 ? "\n" : "")
                    : "\n"
                            + String.join(
                                    "",
                                    Arrays.stream(source, next, first)
                                            .map(line -> line + "\n")
                                            .toList());
            Line.Piece piece = new Line.Piece(
                    String.join("\n", Arrays.copyOfRange(source, first, last + 1)), before, previous, read.size());
            for (int i = 0; i < read.size(); i++) {
                lines.add(read.get(i).of(new Line.Origin(piece, i)));
            }
            previous = piece;
            next = last + 1;
        }
        return lines.isEmpty() ? List.of(Line.EMPTY) : List.copyOf(lines);
    }

    private static boolean blankAbove(String[] source, int line) {
        return line == 0 || source[line - 1].isBlank();
    }

    private static void block(Node node, int level, boolean apart, String[] source, Consumer<Line> out) {
        switch (node) {
            case ListBlock list -> list(list, level, apart, source, out);
            case TableBlock table -> {
                if (level == 0) {
                    out.accept(Line.table(grid(table)).joined(!apart));
                } else {
                    rows(table, level, apart, out);
                }
            }
            default ->
                paragraph(
                        node, Line.text(Inline.EMPTY).as(Line.Kind.TEXT, level).joined(!apart), out);
        }
    }

    private static void list(ListBlock list, int level, boolean apart, String[] source, Consumer<Line> out) {
        Line.Kind kind = list instanceof OrderedList ? Line.Kind.NUMBER : Line.Kind.BULLET;
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 1;
        char close = list instanceof OrderedList ordered
                ? ordered.getMarkerDelimiter().charAt(0)
                : '.';
        boolean gap = apart;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!(item instanceof ListItem)) {
                continue;
            }
            Line entry = new Line(kind, level, number++, close, !gap, Inline.EMPTY, "", null, null);
            Node child = item.getFirstChild();
            if (child == null || child instanceof ListBlock || child instanceof TableBlock) {
                out.accept(entry);
            } else {
                paragraph(child, entry, out);
                child = child.getNext();
            }
            for (; child != null; child = child.getNext()) {
                block(child, level + 1, blankAbove(source, line(child)), source, out);
            }
            gap = item.getNext() != null && blankAbove(source, line(item.getNext()));
        }
    }

    private static int line(Node node) {
        return node.getSourceSpans().getFirst().getLineIndex();
    }

    /** A line for each that was ended by hand; those after the first are joined to it. */
    private static void paragraph(Node node, Line first, Consumer<Line> out) {
        Inline words = InlineMarkdown.of(Typed.runs(node));
        Line like = first;
        int from = 0;
        while (from <= words.length()) {
            int end = words.text().indexOf('\n', from);
            int to = end < 0 ? words.length() : end;
            out.accept(tied(like, words.sub(from, to)));
            like = first.as(Line.Kind.TEXT, first.isEntry() ? first.level() + 1 : first.level())
                    .joined(true);
            from = to + 1;
        }
    }

    private static Line tied(Line line, Inline words) {
        StringBuilder ties = new StringBuilder();
        Inline rest = words;
        for (Matcher tie = TIE.matcher(rest.text()); tie.find(); tie = TIE.matcher(rest.text())) {
            ties.append(' ').append(tie.group(1));
            rest = rest.with(tie.start(), tie.end(), Inline.EMPTY);
        }
        return line.saying(rest.stripped()).tied(ties.toString().strip());
    }

    private static Grid grid(TableBlock table) {
        List<List<Inline>> rows = new ArrayList<>();
        each(table, rows::add);
        return new Grid(rows);
    }

    private static void each(Node part, Consumer<List<Inline>> out) {
        for (Node node = part.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableRow) {
                List<Inline> cells = new ArrayList<>();
                for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell) {
                        cells.add(InlineMarkdown.of(Typed.runs(cell)).stripped());
                    }
                }
                out.accept(cells);
            } else {
                each(node, out);
            }
        }
    }

    /** A table cannot hang under an entry, on paper neither: its rows follow as lines. */
    private static void rows(TableBlock table, int level, boolean apart, Consumer<Line> out) {
        boolean[] first = {apart};
        each(table, cells -> {
            Inline words = Inline.EMPTY;
            for (Inline cell : cells) {
                words = words.length() == 0
                        ? cell
                        : words.plus(Inline.of(" | ")).plus(cell);
            }
            out.accept(Line.text(words).as(Line.Kind.TEXT, level).joined(!first[0]));
            first[0] = true;
        });
    }

    /** What each line counts as; 0 where it does not count. */
    public static int[] numbers(List<Line> lines) {
        int[] numbers = new int[lines.size()];
        List<@Nullable Line> open = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int keep = line.isEntry() ? line.level() + 1 : line.level();
            while (open.size() > keep) {
                open.removeLast();
                counts.removeLast();
            }
            if (!line.isEntry()) {
                continue;
            }
            while (open.size() < keep) {
                open.add(null);
                counts.add(0);
            }
            Line before = open.get(line.level());
            boolean on = before != null && before.kind() == line.kind() && before.close() == line.close();
            int count = on ? counts.get(line.level()) + 1 : line.number();
            open.set(line.level(), line);
            counts.set(line.level(), count);
            numbers[i] = line.kind() == Line.Kind.NUMBER ? count : 0;
        }
        return numbers;
    }
}
