package org.minutebook.app.kit;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** A table on its way to the clipboard. A cell that a spreadsheet would run as a formula stays words. */
public record TableCopy(List<String> headings, List<List<String>> rows) {
    /** Puts it where any program can paste it from. */
    public void toClipboard() {
        ClipboardContent content = new ClipboardContent();
        content.putString(tabbed());
        content.putHtml(html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** For Excel, and for anything that takes plain text: tabs between cells, a line for each row. */
    public String tabbed() {
        StringBuilder out = new StringBuilder();
        line(headings, out);
        rows.forEach(row -> line(row, out));
        return out.toString();
    }

    /** For Word. */
    String html() {
        StringBuilder out = new StringBuilder("<table border=\"1\"><thead><tr>");
        headings.forEach(cell -> out.append("<th>").append(escaped(cell)).append("</th>"));
        out.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>")
                    .append(escaped(cell).replace("\n", "<br>"))
                    .append("</td>"));
            out.append("</tr>");
        }
        return out.append("</tbody></table>").toString();
    }

    private static void line(List<String> cells, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append('\t');
            }
            out.append(plain(cells.get(i)));
        }
        out.append('\n');
    }

    private static String plain(String cell) {
        String line = cell.replaceAll("[\\t\\r\\n]+", " ");
        boolean formula = !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0;
        return formula ? "'" + line : line;
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
