package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;

/** Points as plain lines, for a cell of a worksheet. */
final class PointText {
    private PointText() {}

    static String of(List<Point> points) {
        List<String> lines = new ArrayList<>();
        points.forEach(point -> TypedPoints.inCell(point.blocks()).forEach(block -> add(block, "", lines)));
        return String.join("\n", lines);
    }

    private static void add(Block block, String indent, List<String> lines) {
        switch (block) {
            case Paragraph paragraph -> lines.add(indent + paragraph.text());
            case Bullets bullets -> bullets.entries().forEach(entry -> entry("• ", entry, indent, lines));
            case Clauses clauses -> {
                List<String> labels = clauses.printedLabels();
                for (int i = 0; i < labels.size(); i++) {
                    entry(labels.get(i) + " ", clauses.entries().get(i), indent, lines);
                }
            }
            default -> throw new IllegalArgumentException("not in a cell: " + block);
        }
    }

    private static void entry(String label, Entry entry, String indent, List<String> lines) {
        lines.add(indent + label + Run.text(entry.runs()));
        entry.under().forEach(block -> add(block, indent + "  ", lines));
    }
}
