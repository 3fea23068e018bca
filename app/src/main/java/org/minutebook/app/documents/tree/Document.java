package org.minutebook.app.documents.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * One document: what it is, the page it is printed on, and what it says. It always shows its title exactly once (the
 * one {@code h1} of a web page): where no {@link Title} block was composed, the title of {@link Meta} comes first.
 */
public record Document(Meta meta, Page page, List<Block> blocks) {

    public Document {
        long titles =
                Field.without(blocks).stream().filter(Title.class::isInstance).count();
        if (titles > 1) {
            throw new IllegalArgumentException("a document has one title, not " + titles);
        }
        List<Block> all = new ArrayList<>(blocks);
        if (titles == 0) {
            all.addFirst(new Title(meta.title()));
        }
        blocks = List.copyOf(all);
    }
}
