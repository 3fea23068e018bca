package org.minutebook.app.editor.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What Word, Outlook, Excel, LibreOffice and browsers lay on the clipboard as HTML, as lines: bold, italic, lists and tables stay;
 * fonts, colours, comments, hidden words and words that were struck out do not come along.
 */
public final class ClipboardHtml {
    private static final Pattern FRAGMENT = Pattern.compile("<!--\\s*StartFragment\\s*-->|<!--\\s*EndFragment\\s*-->");
    private static final Pattern WORD_LIST = Pattern.compile("mso-list:\\s*\\S+\\s+level(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,9})([.)])");
    private static final Pattern LETTER = Pattern.compile("\\(?[a-zA-Z]{1,5}([.)])");
    private static final Pattern ROWS =
            Pattern.compile("^\\s*<(col|tr|td|tbody|colgroup)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEIGHT = Pattern.compile("(?:^|[;\\s])font-weight:(\\w+)");
    private static final Pattern SLANT = Pattern.compile("(?:^|[;\\s])font-style:(\\w+)");
    private static final String NOT_READ =
            "head, style, script, xml, del, s, strike, .msoDel, .MsoCommentReference, .msocomoff,"
                    + " a.msocomanchor, [style*=mso-element:comment], [style*=mso-comment], [style*=display:none],"
                    + " [style*=mso-hide:all], [style*=line-through]";

    private final List<Line> lines = new ArrayList<>();
    private final List<Inline.Span> words = new ArrayList<>();
    /** What the words that come next begin: a paragraph, or an entry of a list. */
    private Line next = Line.EMPTY;

    private boolean broken;

    private ClipboardHtml() {}

    public static List<Line> lines(String html) {
        Element body = Jsoup.parse(fragment(html)).body();
        body.select("[style]")
                .forEach(element -> element.attr("style", element.attr("style").replaceAll("\\s*:\\s*", ":")));
        body.select(NOT_READ).remove();
        ClipboardHtml read = new ClipboardHtml();
        read.children(body, Look.PLAIN, -1);
        read.end();
        return List.copyOf(read.lines);
    }

    /** Windows lays a page around what was copied, with the places of it in front. */
    private static String fragment(String html) {
        String[] parts = FRAGMENT.split(html, -1);
        String copied = parts.length >= 3 ? parts[1] : html.substring(Math.max(0, html.indexOf('<')));
        return ROWS.matcher(copied).find() ? "<table>" + copied + "</table>" : copied; // Excel marks within its table
    }

    private void children(Element parent, Look look, int level) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words.add(new Inline.Span(text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "), look));
            } else if (node instanceof Element element) {
                element(element, look(element, look), level);
            }
        }
    }

    private void element(Element element, Look look, int level) {
        switch (element.normalName()) {
            case "br" -> {
                end();
                broken = true;
            }
            case "ul", "ol" -> list(element, look, level + 1);
            case "table" -> table(element, look, level);
            case "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "pre",
                    "dl",
                    "dt",
                    "dd",
                    "section",
                    "article" -> paragraph(element, look, level);
            default -> children(element, look, level);
        }
    }

    private void paragraph(Element element, Look look, int level) {
        boolean firstOfEntry = level >= 0 && next.isEntry();
        if (!firstOfEntry) {
            end();
            begin(level < 0 ? Line.EMPTY : Line.EMPTY.as(Line.Kind.TEXT, level + 1));
            wordList(element);
        }
        children(element, look, level);
        end();
        begin(level < 0 ? Line.EMPTY : Line.EMPTY.as(Line.Kind.TEXT, level + 1));
    }

    /** Word's lists are paragraphs that say what list they are of, with the sign among their words. */
    private void wordList(Element element) {
        Matcher list = WORD_LIST.matcher(element.attr("style"));
        Element sign = element.selectFirst("[style*=mso-list:Ignore]");
        String name = element.className();
        if (list.find() || name.startsWith("MsoListBullet") || name.startsWith("MsoListNumber")) {
            int level = list.hasMatch() ? Integer.parseInt(list.group(1)) - 1 : 0;
            String said = sign == null ? name.startsWith("MsoListNumber") ? "1." : "•" : sign.text();
            entry(said.replace('\u00a0', ' ').strip(), level);
        }
        if (sign != null && next.isEntry()) {
            sign.remove();
        }
    }

    private void entry(String sign, int level) {
        Matcher number = NUMBER.matcher(sign);
        Matcher letter = LETTER.matcher(sign);
        Line above = lines.isEmpty() ? Line.EMPTY : lines.getLast();
        int deep = Math.min(level, above.isEntry() ? above.level() + 1 : above.level());
        Line.Kind kind = Line.Kind.BULLET;
        int from = 1;
        char close = '.';
        if (number.matches()) {
            kind = Line.Kind.NUMBER;
            from = Integer.parseInt(number.group(1));
            close = number.group(2).charAt(0);
        } else if (letter.matches()) {
            kind = Line.Kind.NUMBER;
            close = letter.group(1).charAt(0);
        } else if (sign.chars().anyMatch(Character::isDigit)) {
            return; // "3.16" is no number of ours and stays among the words
        }
        boolean leads = above.words().text().endsWith(":");
        begin(new Line(kind, deep, from, close, above.isEntry() || leads, Inline.EMPTY, "", null, null));
    }

    private void list(Element list, Look look, int level) {
        end();
        int number = list.attr("start").matches("\\d{1,8}") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element child : list.children()) {
            if (child.normalName().equals("li")) {
                end();
                entry(list.normalName().equals("ol") ? number++ + "." : "•", level);
                children(child, look(child, look), Math.min(level, next.level()));
                end();
                begin(Line.EMPTY);
            } else {
                element(child, look(child, look), level); // lists in lists, as browsers nest them
            }
        }
    }

    private void table(Element table, Look look, int level) {
        end();
        List<List<Inline>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (row.closest("table") != table) {
                continue; // of a table in a cell
            }
            List<Inline> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                cells.add(cell(cell, look(cell, look)));
                String wide = cell.attr("colspan");
                for (int i = 1; i < (wide.matches("\\d{1,2}") ? Integer.parseInt(wide) : 1); i++) {
                    cells.add(Inline.EMPTY);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns > 1 && level < 0) {
            rows.removeIf(row -> row.stream().allMatch(Inline::isBlank));
            if (!rows.isEmpty()) {
                lines.add(Line.table(new Grid(rows)));
            }
        } else {
            // one column is how mails are laid out, not a table
            table.select("td, th").forEach(cell -> paragraph(cell, look(cell, look), level));
        }
        begin(Line.EMPTY);
    }

    private static Inline cell(Element cell, Look look) {
        ClipboardHtml read = new ClipboardHtml();
        read.children(cell, cell.normalName().equals("th") ? look.with(Look.Part.BOLD, false) : look, -1);
        read.end();
        Inline words = Inline.EMPTY;
        for (Line line : read.lines) {
            Inline said = line.isTable() ? Inline.EMPTY : line.words();
            for (List<Inline> row : line.isTable() ? line.table().rows() : List.<List<Inline>>of()) {
                for (Inline inner : row) {
                    said = said.plus(Inline.of(" ")).plus(inner);
                }
            }
            words = words.length() == 0 ? said : words.plus(Inline.of(" ")).plus(said);
        }
        return words;
    }

    private void begin(Line like) {
        next = like;
        broken = false;
    }

    /** Ends a line, if there is one. */
    private void end() {
        Inline said = tidy(Inline.of(words));
        words.clear();
        if (said.isBlank()) {
            return;
        }
        Line line = next.saying(said);
        boolean goesOn = broken && !lines.isEmpty() && !lines.getLast().isTable();
        lines.add(goesOn && !next.isEntry() ? line.joined(true) : line);
        if (next.isEntry()) {
            next = Line.EMPTY.as(Line.Kind.TEXT, next.level() + 1);
        }
        broken = false;
    }

    /** Blanks in a row, of whatever kind, are one. */
    private static Inline tidy(Inline said) {
        Inline tidy = said;
        Matcher blanks = Pattern.compile("[ \\u00a0]{2,}").matcher(tidy.text());
        while (blanks.find()) {
            tidy = tidy.with(blanks.start(), blanks.end(), Inline.of(" ", tidy.lookAt(blanks.start() + 1)));
            blanks = Pattern.compile("[ \\u00a0]{2,}").matcher(tidy.text());
        }
        int from = 0;
        int to = tidy.length();
        while (from < to && " \u00a0".indexOf(tidy.text().charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \u00a0".indexOf(tidy.text().charAt(to - 1)) >= 0) {
            to--;
        }
        return tidy.sub(from, to);
    }

    private static Look look(Element element, Look outside) {
        Look look = outside;
        String name = element.normalName();
        if (name.equals("b") || name.equals("strong") || name.matches("h[1-6]")) {
            look = look.with(Look.Part.BOLD, true);
        } else if (name.equals("i") || name.equals("em")) {
            look = look.with(Look.Part.ITALIC, true);
        }
        String style = element.attr("style");
        Matcher weight = WEIGHT.matcher(style);
        if (weight.find()) {
            look = look.with(Look.Part.BOLD, weight.group(1).matches("bold|bolder|[6-9]00"));
        }
        Matcher slant = SLANT.matcher(style);
        if (slant.find()) {
            look = look.with(Look.Part.ITALIC, slant.group(1).matches("italic|oblique"));
        }
        return look;
    }
}
