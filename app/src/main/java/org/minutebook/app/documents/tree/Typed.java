package org.minutebook.app.documents.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * What the minute-taker typed: a little Markdown (bold, italic, bullets, numbered lists, tables, paragraphs) and
 * nothing else. Every other sign stays as typed, because a record keeps the words: {@code <u>}, {@code [INSERT]},
 * {@code # 5}, {@code &copy;} and backticks are text. A line that was ended by hand stays ended.
 */
public final class Typed {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class))
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();
    /** A backslash frees one of the signs that we do read; before any other it is a backslash. */
    private static final Pattern NOT_OURS = Pattern.compile("\\\\(?![*_|+.)\\-])|[`&<\\[\\]!]");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]'\u2019]");

    private Typed() {}

    /** The blocks of a typed text. */
    public static List<Block> blocks(String typed) {
        return blocksOf(read(typed));
    }

    /** A typed text as it is understood; each block knows the lines of the {@link Words#printable printable} text it is of. */
    public static Node read(String typed) {
        return PARSER.parse(NOT_OURS.matcher(Words.printable(typed)).replaceAll("\\\\$0"));
    }

    /** A typed text that stands on one line, such as a name or a title: emphasis counts, lists do not. */
    public static List<Run> line(String typed) {
        List<Block> blocks = blocks(typed);
        return blocks.size() == 1 && blocks.getFirst() instanceof Paragraph paragraph
                ? paragraph.runs()
                : List.of(Run.of(typed));
    }

    private static List<Block> blocksOf(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case BulletList list -> blocks.add(new Bullets(entries(list)));
                case OrderedList list -> blocks.add(numbered(list));
                case TableBlock table -> blocks.add(table(table));
                default -> blocks.add(Paragraph.of(runs(node)));
            }
        }
        return blocks;
    }

    private static Block numbered(OrderedList list) {
        int start = list.getMarkerStartNumber();
        String after = list.getMarkerDelimiter();
        return new Clauses(new Labels("", Labels.Count.DECIMAL, after, start), start, entries(list));
    }

    private static List<Entry> entries(ListBlock list) {
        List<Entry> entries = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                List<Block> blocks = blocksOf(item);
                boolean led = !blocks.isEmpty() && blocks.getFirst() instanceof Paragraph;
                List<Run> runs = led ? ((Paragraph) blocks.getFirst()).runs() : List.of();
                entries.add(Entry.of(runs, flat(led ? blocks.subList(1, blocks.size()) : blocks)));
            }
        }
        return entries;
    }

    /** A table cannot hang under an entry; its rows follow as lines, so that no word is lost. */
    private static List<Block> flat(List<Block> blocks) {
        List<Block> flat = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                for (Table.Row row : table.rows()) {
                    List<String> cells = row.cells().stream()
                            .flatMap(cell -> cell.blocks().stream())
                            .map(cell -> ((Paragraph) cell).text())
                            .toList();
                    flat.add(Paragraph.of(String.join(" | ", cells)));
                }
            } else {
                flat.add(block);
            }
        }
        return flat;
    }

    private static Block table(TableBlock block) {
        List<Table.Row> rows = new ArrayList<>();
        int headers = 0;
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Table.Cell> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell) {
                        cells.add(Table.Cell.of(List.of(Paragraph.of(runs(cell)))));
                    }
                }
                rows.add(new Table.Row(cells));
                headers += part instanceof TableHead ? 1 : 0;
            }
            assert part instanceof TableHead || part instanceof TableBody;
        }
        List<Integer> widths = widths(rows);
        List<String> columns = rows.getFirst().cells().stream()
                .map(cell -> ((Paragraph) cell.blocks().getFirst()).text())
                .filter(text -> !text.isBlank())
                .toList();
        String summary = columns.size() < 2
                ? String.join("", columns)
                : columns.getFirst() + " with " + String.join(" and ", columns.subList(1, columns.size()));
        return new Table(summary, Optional.empty(), widths, headers, false, rows);
    }

    /** Columns share the page as their longest cells need it, none so narrow that a date or a sum of money would break. */
    private static List<Integer> widths(List<Table.Row> rows) {
        int[] longest = new int[rows.getFirst().cells().size()];
        for (Table.Row row : rows) {
            for (int i = 0; i < longest.length; i++) {
                int length = ((Paragraph) row.cells().get(i).blocks().getFirst())
                        .text()
                        .length();
                longest[i] = Math.max(longest[i], Math.clamp(length + 5, 15, 45));
            }
        }
        return Arrays.stream(longest).boxed().toList();
    }

    /** The words of a paragraph or of a table's cell. */
    public static List<Run> runs(Node parent) {
        List<Run> runs = new ArrayList<>();
        collect(parent, false, false, runs);
        return joined(runs);
    }

    private static void collect(Node parent, boolean bold, boolean italic, List<Run> runs) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> runs.add(new Run(text.getLiteral(), bold, italic, Optional.empty()));
                case SoftLineBreak _, HardLineBreak _ -> runs.add(new Run("\n", bold, italic, Optional.empty()));
                case StrongEmphasis strong -> collect(strong, true, italic, runs);
                case Emphasis emphasis -> collect(emphasis, bold, true, runs);
                default -> collect(node, bold, italic, runs);
            }
        }
    }

    /** The parser hands words over in splinters: neighbours that look alike become one run, addresses become links. */
    private static List<Run> joined(List<Run> splinters) {
        List<Run> runs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < splinters.size(); i++) {
            Run run = splinters.get(i);
            words.append(run.text());
            boolean last = i + 1 == splinters.size();
            if (last
                    || splinters.get(i + 1).bold() != run.bold()
                    || splinters.get(i + 1).italic() != run.italic()) {
                linked(words.toString(), run, runs);
                words.setLength(0);
            }
        }
        return runs;
    }

    private static void linked(String words, Run like, List<Run> runs) {
        int from = 0;
        Matcher address = ADDRESS.matcher(words);
        while (address.find()) {
            if (address.start() > from) {
                runs.add(new Run(words.substring(from, address.start()), like.bold(), like.italic(), Optional.empty()));
            }
            runs.add(new Run(address.group(), like.bold(), like.italic(), Optional.of(address.group())));
            from = address.end();
        }
        if (from < words.length()) {
            runs.add(new Run(words.substring(from), like.bold(), like.italic(), Optional.empty()));
        }
    }
}
