package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
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
import org.minutebook.app.documents.tree.Title;

/** A tree as lines of plain text, for comparing. */
final class Plain {
    private Plain() {}

    static String text(Document document) {
        List<String> lines = new ArrayList<>();
        if (!document.page().header().isEmpty()) {
            lines.add("^ " + document.page().header());
        }
        document.blocks().forEach(block -> add(block, "", lines));
        return String.join("\n", lines);
    }

    private static void add(Block block, String indent, List<String> lines) {
        switch (block) {
            case Title title -> lines.add("= " + title.text().replace("\n", " / "));
            case Heading heading -> lines.add("#".repeat(heading.level()) + " " + heading.text());
            case MinuteHeading minute ->
                lines.add("#".repeat(minute.level()) + " " + minute.number().label() + " " + minute.text());
            case Paragraph paragraph -> lines.add(indent + paragraph.text());
            case Bullets bullets -> bullets.entries().forEach(entry -> entry("- ", entry, indent, lines));
            case Clauses clauses -> {
                List<String> labels = clauses.printedLabels();
                for (int i = 0; i < labels.size(); i++) {
                    entry(labels.get(i) + " ", clauses.entries().get(i), indent, lines);
                }
            }
            case Table table -> table.rows().forEach(row -> lines.add(row(row)));
            case NameColumns names -> names.lines().forEach(line -> lines.add(line.replace("\t", " | ")));
            case Signature foot -> lines.add(foot.left() + " | " + foot.right() + " | " + foot.below());
            case PageBreak _ -> lines.add("---");
            case Field field -> field.blocks().forEach(inside -> add(inside, indent, lines));
        }
    }

    private static void entry(String label, Entry entry, String indent, List<String> lines) {
        lines.add(indent + label + Run.text(entry.runs()));
        entry.under().forEach(block -> add(block, indent + "  ", lines));
    }

    private static String row(Table.Row row) {
        return row.cells().stream()
                .map(cell -> {
                    List<String> lines = new ArrayList<>();
                    cell.blocks().forEach(block -> add(block, "", lines));
                    return String.join(" / ", lines).replace("\n", " / ");
                })
                .reduce((one, other) -> one + " | " + other)
                .orElse("");
    }
}
