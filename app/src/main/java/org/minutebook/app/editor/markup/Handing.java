package org.minutebook.app.editor.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Lines on their way to another program: as HTML, which Word takes with its lists and tables, and as plain text. */
public final class Handing {
    private Handing() {}

    public static String html(List<Line> lines) {
        StringBuilder out = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>");
        int[] numbers = Lines.numbers(lines);
        Deque<Line> open = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int keep = line.isEntry() ? line.level() + 1 : line.level();
            while (open.size() > keep
                    || line.isEntry() && open.size() == keep && open.peek().kind() != line.kind()) {
                out.append("</li></").append(tag(open.pop())).append('>');
            }
            if (line.isEntry()) {
                if (open.size() == keep) {
                    out.append("</li>");
                }
                while (open.size() < keep) {
                    open.push(line);
                    out.append('<').append(tag(line));
                    out.append(line.kind() == Line.Kind.NUMBER ? " start=\"" + numbers[i] + "\">" : ">");
                    out.append(open.size() < keep ? "<li>" : "");
                }
                out.append("<li>").append(html(line.words()));
            } else if (line.isTable()) {
                out.append(html(line.table()));
            } else {
                boolean goesOn = line.joined() && i > 0 && !lines.get(i - 1).isTable();
                boolean more = i + 1 < lines.size()
                        && lines.get(i + 1).joined()
                        && lines.get(i + 1).kind() == Line.Kind.TEXT;
                boolean inEntry = goesOn && lines.get(i - 1).isEntry();
                out.append(goesOn ? "<br>" : "<p>").append(html(line.words()));
                out.append(more || inEntry || goesOn && line.level() > 0 ? "" : "</p>");
            }
        }
        while (!open.isEmpty()) {
            out.append("</li></").append(tag(open.pop())).append('>');
        }
        return out.append("</body></html>").toString();
    }

    private static String tag(Line list) {
        return list.kind() == Line.Kind.NUMBER ? "ol" : "ul";
    }

    private static String html(Grid grid) {
        Element table = new Element("table").attr("border", "1").attr("style", "border-collapse:collapse");
        boolean head = true;
        for (List<Inline> row : grid.rows()) {
            Element tr = table.appendElement("tr");
            for (Inline cell : row) {
                tr.appendElement(head ? "th" : "td").html(html(cell));
            }
            head = false;
        }
        return table.outerHtml();
    }

    private static String html(Inline words) {
        return words.spans().stream()
                .map(span -> {
                    String said = Entities.escape(span.text());
                    said = span.look().italic() ? "<i>" + said + "</i>" : said;
                    return span.look().bold() ? "<b>" + said + "</b>" : said;
                })
                .collect(Collectors.joining());
    }

    public static String plain(List<Line> lines) {
        int[] numbers = Lines.numbers(lines);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String indent = "    ".repeat(line.level());
            if (line.isTable()) {
                line.table()
                        .rows()
                        .forEach(row -> out.add(row.stream().map(Inline::text).collect(Collectors.joining("\t"))));
            } else {
                String sign =
                        switch (line.kind()) {
                            case BULLET -> "• ";
                            case NUMBER -> numbers[i] + "" + line.close() + " ";
                            default -> "";
                        };
                out.add(indent + sign + line.words().text());
            }
        }
        return String.join("\n", out);
    }

    /** Plain words from elsewhere: a line for each of theirs, an empty line begins a paragraph. */
    public static List<Line> lines(String plain) {
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        for (String said : plain.replace("\r\n", "\n").split("[\n\r\u000b\f\u0085\u2028\u2029]", -1)) {
            String words = said.replace('\t', ' ').strip();
            if (!words.isEmpty()) {
                lines.add(Line.text(Inline.of(words)).joined(!gap));
            }
            gap = words.isEmpty();
        }
        return lines;
    }
}
