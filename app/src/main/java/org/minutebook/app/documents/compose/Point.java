package org.minutebook.app.documents.compose;

import java.util.List;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Paragraph;

/** One key point of a minute: its words, and the owners and deadline beside it (blank where there are none). */
record Point(List<Block> blocks, String owner) {
    Point {
        blocks = List.copyOf(blocks);
    }

    static Point of(String text) {
        return new Point(List.of(Paragraph.of(text)), "");
    }

    static Point of(List<Block> blocks) {
        return new Point(blocks, "");
    }
}
