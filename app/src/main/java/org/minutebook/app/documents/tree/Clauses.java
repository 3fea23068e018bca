package org.minutebook.app.documents.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A numbered list: the clauses of a resolution, the paragraphs of a report. The numbers are the format's own where it
 * has them, and the words of the list hold none.
 */
public record Clauses(Labels labels, int start, List<Entry> entries) implements Block {

    public Clauses {
        entries = List.copyOf(entries);
    }

    /** {@code Clauses.of("a)", "That the report be noted;", "That ...")}. */
    public static Clauses of(String example, String... texts) {
        return of(example, Stream.of(texts).map(text -> Entry.of(text)).toList());
    }

    public static Clauses of(String example, List<Entry> entries) {
        Labels labels = Labels.like(example);
        return new Clauses(labels, labels.first(), entries);
    }

    /** What stands before each entry, as printed. */
    public List<String> printedLabels() {
        List<String> all = new ArrayList<>(entries.size());
        int value = start;
        for (Entry entry : entries) {
            all.add(entry.printedLabel().isPresent() ? entry.printedLabel().get() : labels.at(value++));
        }
        return all;
    }
}
