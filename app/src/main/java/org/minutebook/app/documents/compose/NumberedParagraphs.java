package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Labels;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Typed;

/**
 * The paragraphs of a report with their numbers. Where the author numbered some paragraphs of a section, those count and the
 * others stand between them; where the author numbered none, each counts. What hangs under a paragraph goes with it.
 */
final class NumberedParagraphs {
    private String before = "";
    private String after = ".";
    private int next = 1;

    /** Begins again at 1 within a section: 2.1, 2.2. */
    void within(int section) {
        before = section + ".";
        after = "";
        next = 1;
    }

    /** The blocks of a section; numbers go on from the section before. */
    List<Block> blocks(String typed) {
        List<Block> read = StandingPages.headed(Typed.blocks(typed), 3);
        boolean numbered = read.stream().anyMatch(Clauses.class::isInstance);
        List<Block> blocks = new ArrayList<>();
        List<Entry> open = new ArrayList<>();
        for (Block block : read) {
            if (block instanceof Clauses clauses) {
                clauses.entries().forEach(entry -> open.add(lettered(entry)));
            } else if (!numbered && block instanceof Paragraph paragraph) {
                open.add(Entry.of(paragraph.runs(), List.of()));
            } else if (!numbered && block instanceof Bullets && !open.isEmpty()) {
                Entry last = open.removeLast();
                List<Block> under = new ArrayList<>(last.under());
                under.add(block);
                open.add(Entry.of(last.runs(), under));
            } else {
                close(open, blocks);
                blocks.add(block);
            }
        }
        close(open, blocks);
        return blocks;
    }

    /** One paragraph with what hangs under it. */
    Block paragraph(Entry entry) {
        List<Block> blocks = new ArrayList<>();
        close(new ArrayList<>(List.of(entry)), blocks);
        return blocks.getFirst();
    }

    private void close(List<Entry> open, List<Block> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new Clauses(new Labels(before, Labels.Count.DECIMAL, after, 1), next, open));
            next += open.size();
            open.clear();
        }
    }

    /** A numbered list under a numbered paragraph has letters, so that no number stands twice. */
    private static Entry lettered(Entry entry) {
        List<Block> under = new ArrayList<>();
        for (Block block : entry.under()) {
            under.add(
                    block instanceof Clauses clauses
                            ? new Clauses(
                                    Labels.like("a."),
                                    1,
                                    clauses.entries().stream()
                                            .map(NumberedParagraphs::lettered)
                                            .toList())
                            : block);
        }
        return Entry.of(entry.runs(), under);
    }
}
