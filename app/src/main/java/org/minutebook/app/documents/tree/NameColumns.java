package org.minutebook.app.documents.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Two columns of names without headings. Read column by column where they are independent (members left, officers
 * right), or line by line where {@code paired} (a name and the organisation it stands for).
 */
public record NameColumns(List<String> left, List<String> right, boolean paired) implements Block {

    public NameColumns {
        left = left.stream().map(Words::printable).toList();
        right = right.stream().map(Words::printable).toList();
    }

    /** Members left, officers right. */
    public static NameColumns beside(List<String> left, List<String> right) {
        return new NameColumns(left, right, false);
    }

    /** Name and organisation, as many of the one as of the other; an empty text where there is none. */
    public static NameColumns pairs(List<String> names, List<String> organisations) {
        return new NameColumns(names, organisations, true);
    }

    /** The names in the order in which they are read, with a tab within a pair. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!paired) {
            lines.addAll(left);
            lines.addAll(right);
            return lines;
        }
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            lines.add((i < left.size() ? left.get(i) : "") + "\t" + (i < right.size() ? right.get(i) : ""));
        }
        return lines;
    }
}
