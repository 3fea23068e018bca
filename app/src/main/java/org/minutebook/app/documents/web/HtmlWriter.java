package org.minutebook.app.documents.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.minutebook.app.documents.tree.Align;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Field;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.LeadIns;
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

/**
 * Writes the blocks of one document as HTML. White space is kept as typed ("2.00  - 4.43 pm"), therefore no white space is written
 * that was not typed. {@code letters} gives the chance to replace what the embedded fonts cannot print.
 */
final class HtmlWriter {

    private final UnaryOperator<String> letters;
    private final boolean marked;
    private final StringBuilder out = new StringBuilder(16_384);
    private final List<Bookmark> bookmarks = new ArrayList<>();
    /** The looks of the headings that the present place stands under. */
    private final Deque<Integer> above = new ArrayDeque<>();

    private boolean newPage;
    private boolean narrow;

    /** A heading as the outline knows it. */
    record Bookmark(int level, String id, String text) {}

    /** @param marked whether what a line does not end within is marked; a PDF has {@link LineBreaks} for that */
    HtmlWriter(UnaryOperator<String> letters, boolean marked) {
        this.letters = letters;
        this.marked = marked;
    }

    /** The blocks as HTML. */
    String body(List<Block> blocks) {
        for (Block block : LeadIns.kept(blocks)) {
            block(block);
            out.append('\n');
        }
        return out.toString();
    }

    /** The headings that were written, in their order. */
    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    private void block(Block block) {
        switch (block) {
            case Title title -> heading(0, "title", title.align(), "", title.text());
            case Heading heading ->
                heading(heading.level(), "level" + heading.level(), heading.align(), "", heading.text());
            case MinuteHeading minute ->
                heading(
                        minute.level(),
                        "minute level" + minute.level(),
                        Align.START,
                        minute.number().label(),
                        minute.text());
            case Paragraph paragraph -> paragraph(paragraph);
            case Bullets bullets -> bullets(bullets);
            case Clauses clauses -> clauses(clauses);
            case Table table -> table(table);
            case NameColumns names -> names(names);
            case Signature signature -> signature(signature);
            case PageBreak _ -> newPage = true;
            case Field field -> LeadIns.kept(field.blocks()).forEach(this::block);
        }
    }

    /** Levels are looks; the outline never skips one (PDF/UA-1, 7.4.2), so the element may be nearer to the title. */
    private void heading(int wanted, String look, Align align, String label, String words) {
        while (!above.isEmpty() && above.peek() >= wanted) {
            above.pop();
        }
        above.push(wanted);
        int rank = above.size();
        String id = "h" + (bookmarks.size() + 1);
        String name = (label.isEmpty() ? "" : label + " ") + words;
        bookmarks.add(new Bookmark(rank, id, name));
        open("h" + rank, look + of(align));
        out.insert(out.length() - 1, " id=\"" + id + "\"");
        if (!label.isEmpty()) {
            out.append("<span class=\"number\">");
            text(label);
            out.append(" </span>");
        }
        lines(words);
        close("h" + rank);
    }

    private void paragraph(Paragraph paragraph) {
        String look =
                switch (paragraph.role()) {
                    case BODY -> "";
                    case LEAD -> "lead";
                    case RESOLVED -> "resolved";
                    case SMALL -> "small";
                    case UNDER -> "under";
                    case CLOSE -> "close";
                };
        open("p", look + of(paragraph.align()) + (paragraph.keepWithNext() ? " kept" : ""));
        runs(paragraph.runs());
        close("p");
    }

    private void bullets(Bullets bullets) {
        open("ul", "");
        for (Entry entry : bullets.entries()) {
            out.append("<li>");
            entry.printedLabel().ifPresent(this::label);
            entry(entry);
        }
        close("ul");
    }

    /** The labels are words of the page: they are read aloud and copied with the text, whatever the browser does. */
    private void clauses(Clauses clauses) {
        open("ol", "clauses");
        out.insert(out.length() - 1, " role=\"list\"");
        List<String> labels = clauses.printedLabels();
        for (int i = 0; i < labels.size(); i++) {
            out.append("<li>");
            label(labels.get(i));
            entry(clauses.entries().get(i));
        }
        close("ol");
    }

    private void label(String label) {
        out.append("<span class=\"label\">");
        text(label);
        out.append(" </span>");
    }

    private void entry(Entry entry) {
        runs(entry.runs());
        entry.under().forEach(this::block);
        out.append("</li>");
    }

    private void table(Table table) {
        open("table", table.isBrief() ? "brief" : "");
        String name = table.caption().orElse("");
        if (!table.summary().isEmpty()) {
            out.insert(out.length() - 1, " aria-label=\"" + escaped(table.summary()) + "\"");
        }
        if (!name.isEmpty()) {
            out.append("<caption>");
            text(name);
            out.append("</caption>");
        }
        out.append("<colgroup>");
        int sum = table.widths().stream().mapToInt(Integer::intValue).sum();
        for (int width : table.widths()) {
            int tenths = 1000 * width / sum;
            out.append("<col style=\"width:").append(tenths / 10.0).append("%\"/>");
        }
        out.append("</colgroup>");
        TableParts parts = new TableParts(table, !marked);
        List<List<TableGrid.Place>> grid = parts.grid();
        for (int row = 0; row < grid.size(); row++) {
            if (parts.begins(row)) {
                out.append(row == 0 ? "" : row == table.headerRows() ? "</thead>" : "</tbody>");
                body(parts.isWhole(row), parts.room(row));
            } else if (row == 0) {
                out.append("<thead>");
            }
            out.append(parts.isMarked(row) ? "<tr class=\"kept\">" : "<tr>");
            for (TableGrid.Place place : grid.get(row)) {
                if (parts.isDrawn(row, place)) {
                    cell(table, row, place, parts);
                }
            }
            out.append("</tr>");
        }
        if (!grid.isEmpty()) {
            out.append(table.headerRows() == grid.size() ? "</thead>" : "</tbody>");
        }
        close("table");
    }

    private void body(boolean whole, int room) {
        out.append("<tbody").append(whole ? " class=\"together\"" : "");
        if (room > 0) {
            out.append(" style=\"-fs-page-break-min-height:").append(room).append("pt\"");
        }
        out.append('>');
    }

    private void cell(Table table, int row, TableGrid.Place place, TableParts parts) {
        Table.Cell cell = place.cell();
        boolean headsColumn = row < table.headerRows();
        boolean heads = headsColumn || table.rowHeads() && place.column() == 0 && !place.continued();
        int rows = parts.rows(row, place);
        String tag = heads ? "th" : "td";
        out.append('<').append(tag);
        if (heads) {
            out.append(headsColumn ? " scope=\"col\"" : rows > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"");
        }
        if (cell.columns() > 1) {
            out.append(" colspan=\"").append(cell.columns()).append('"');
        }
        if (rows > 1) {
            out.append(" rowspan=\"").append(rows).append('"');
        }
        String looks = (isToWriteOn(cell) ? "line" : "")
                + (place.continued() ? " from-above" : "")
                + (parts.goesOn(row, place) ? " goes-on" : "");
        if (!looks.isEmpty()) {
            out.append(" class=\"").append(looks.strip()).append('"');
        }
        if (cell.tone() != Tone.NONE) {
            out.append(" style=\"background-color:#").append(cell.tone().hex()).append('"');
        }
        out.append('>');
        narrow = table.isNarrow(place.column(), cell);
        List<Block> blocks = place.continued() ? List.of() : Field.without(cell.blocks());
        if (blocks.size() == 1
                && blocks.getFirst() instanceof Paragraph only
                && only.role() == Paragraph.Role.BODY
                && only.align() == Align.START) {
            runs(only.runs());
        } else {
            blocks.forEach(this::block);
        }
        narrow = false;
        close(tag);
    }

    /** A line end with nothing after it keeps the place for a hand that signs. */
    private static boolean isToWriteOn(Table.Cell cell) {
        return cell.blocks().size() == 1
                && cell.blocks().getFirst() instanceof Paragraph only
                && only.text().endsWith("\n");
    }

    private void names(NameColumns names) {
        if (!names.paired()) {
            open("div", names.right().isEmpty() ? "names whole" : "names");
            nameList(names.left());
            if (!names.right().isEmpty()) {
                nameList(names.right());
            }
            close("div");
            return;
        }
        open("ul", "pairs");
        for (String line : names.lines()) {
            int tab = line.indexOf('\t');
            out.append("<li><span class=\"name\">");
            text(line.substring(0, tab));
            out.append(" </span><span class=\"of\">");
            text(line.substring(tab + 1));
            out.append("</span></li>");
        }
        close("ul");
    }

    private void nameList(List<String> names) {
        if (names.isEmpty()) {
            out.append("<div class=\"column\"></div>");
            return;
        }
        out.append("<div class=\"column\"><ul>");
        for (String name : names) {
            out.append("<li>");
            text(name);
            out.append("</li>");
        }
        out.append("</ul></div>");
    }

    private void signature(Signature signature) {
        open("div", "signature");
        out.append("<p class=\"right\">");
        text(signature.right());
        out.append("</p><p>");
        text(signature.left());
        out.append("</p>");
        if (!signature.below().isEmpty()) {
            out.append("<p>");
            text(signature.below());
            out.append("</p>");
        }
        close("div");
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            run.link().filter(HtmlWriter::isSafe).ifPresent(address -> {
                out.append("<a href=\"").append(escaped(address)).append("\">");
            });
            out.append(run.bold() ? "<strong>" : "").append(run.italic() ? "<em>" : "");
            lines(run.text());
            out.append(run.italic() ? "</em>" : "").append(run.bold() ? "</strong>" : "");
            out.append(run.link().filter(HtmlWriter::isSafe).isPresent() ? "</a>" : "");
        }
    }

    /** Only addresses that open a page or a letter; never {@code javascript:} or a file of the reader's machine. */
    private static boolean isSafe(String address) {
        String a = address.toLowerCase(Locale.ROOT);
        return a.startsWith("https://") || a.startsWith("http://") || a.startsWith("mailto:");
    }

    private void open(String tag, String looks) {
        String all = (looks.strip() + (newPage ? " new-page" : "")).strip();
        newPage = false;
        out.append('<').append(tag);
        if (!all.isEmpty()) {
            out.append(" class=\"").append(all).append('"');
        }
        out.append('>');
    }

    private void close(String tag) {
        out.append("</").append(tag).append('>');
    }

    private void lines(String words) {
        int from = 0;
        for (int to = words.indexOf('\n'); to >= 0; to = words.indexOf('\n', from)) {
            text(words.substring(from, to));
            out.append("<br/>");
            from = to + 1;
        }
        text(words.substring(from));
    }

    private void text(String words) {
        if (narrow) {
            narrow(words);
            return;
        }
        if (!marked) {
            out.append(escaped(words));
            return;
        }
        for (Unbroken.Piece piece : Unbroken.pieces(words)) {
            out.append(piece.together() ? "<span class=\"whole\">" : "")
                    .append(escaped(piece.words()))
                    .append(piece.together() ? "</span>" : "");
        }
    }

    /** In a narrow cell a line may end anywhere; a PDF is told so by parting the text, of which it sees a piece at a time. */
    private void narrow(String words) {
        for (Unbroken.Piece piece : Unbroken.pieces(words)) {
            String text = escaped(piece.words());
            out.append(piece.together() && !marked ? text.replace(" ", " <span></span>") : text);
        }
    }

    private String escaped(String words) {
        return Markup.escaped(letters.apply(words));
    }

    private static String of(Align align) {
        return switch (align) {
            case START -> "";
            case CENTRE -> " centre";
            case END -> " end";
        };
    }
}
