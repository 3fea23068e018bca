package org.minutebook.app.documents.tree;

import java.util.List;
import java.util.Optional;

/**
 * One entry of a list: its words, a label where it was printed out of order (then it does not count), and what hangs
 * under it: further paragraphs and nested lists.
 */
public record Entry(List<Run> runs, Optional<String> printedLabel, List<Block> under) {

    public Entry {
        runs = List.copyOf(runs);
        printedLabel = printedLabel.map(Words::printable);
        under = List.copyOf(under);
        for (Block block : under) {
            if (!(block instanceof Paragraph || block instanceof Bullets || block instanceof Clauses)) {
                throw new IllegalArgumentException("only paragraphs and lists hang under an entry: "
                        + block.getClass().getSimpleName());
            }
        }
    }

    public static Entry of(String text, Block... under) {
        return of(List.of(Run.of(text)), List.of(under));
    }

    public static Entry of(List<Run> runs, List<Block> under) {
        return new Entry(runs, Optional.empty(), under);
    }

    /** An entry whose label was printed out of order ("a), b), b)"): the label is text and the count stands still. */
    public Entry labelled(String label) {
        return new Entry(runs, Optional.of(label), under);
    }
}
