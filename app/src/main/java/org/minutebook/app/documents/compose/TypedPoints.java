package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Typed;

/**
 * The typed text of a minute, and the actions tied to its paragraphs: {@code {action:12}} at the end of a paragraph (or of
 * one line of a list) says that action 12 was made there.
 */
final class TypedPoints {
    private static final Pattern ANCHOR = Pattern.compile("[ \\t]*\\{action:(\\d{1,18})}");
    private static final Pattern LIST_LINE = Pattern.compile("\\s*([-*+]|\\d{1,9}[.)])\\s.*");

    private TypedPoints() {}

    /** The text without its ties. */
    static String plain(String typed) {
        return ANCHOR.matcher(typed).replaceAll("");
    }

    static List<Block> blocks(String typed) {
        return Typed.blocks(plain(typed));
    }

    /** The numbers of the actions that the text is tied to. */
    static List<Long> actions(String typed) {
        return ANCHOR.matcher(typed)
                .results()
                .map(found -> Long.parseLong(found.group(1)))
                .toList();
    }

    /** A point for each paragraph; {@code owner} words the owners of an action by its number. */
    static List<Point> points(String typed, LongFunction<String> owner) {
        List<Point> points = new ArrayList<>();
        for (String part : parts(typed)) {
            List<String> owners = actions(part).stream()
                    .map(owner::apply)
                    .filter(words -> !words.isEmpty())
                    .distinct()
                    .toList();
            List<Block> blocks = inCell(blocks(part));
            if (!blocks.isEmpty()) {
                points.add(new Point(blocks, String.join("\n", owners)));
            }
        }
        return points;
    }

    private static List<String> parts(String typed) {
        List<String> parts = new ArrayList<>();
        for (String paragraph : typed.split("\\R[ \\t]*\\R")) {
            StringBuilder part = new StringBuilder();
            boolean tied = false;
            for (String line : paragraph.split("\\R")) {
                if (tied && LIST_LINE.matcher(line).matches()) {
                    parts.add(part.toString());
                    part.setLength(0);
                }
                part.append(part.isEmpty() ? "" : "\n").append(line);
                Matcher anchor = ANCHOR.matcher(line);
                tied = anchor.find();
            }
            parts.add(part.toString());
        }
        return parts;
    }

    /** A cell of a table holds no table: its rows become lines, so that no word is lost. */
    static List<Block> inCell(List<Block> blocks) {
        List<Block> flat = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                for (Table.Row row : table.rows()) {
                    flat.add(Paragraph.of(lineOf(row)));
                }
            } else {
                flat.add(block);
            }
        }
        return flat;
    }

    private static List<Run> lineOf(Table.Row row) {
        List<Run> line = new ArrayList<>();
        for (Table.Cell cell : row.cells()) {
            for (Block block : cell.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    line.addAll(line.isEmpty() ? List.of() : List.of(Run.of(" | ")));
                    line.addAll(paragraph.runs());
                }
            }
        }
        return line;
    }
}
