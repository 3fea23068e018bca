package org.minutebook.db.change;

import java.util.Optional;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.store.Writing;

/** A paper is no longer before an item. Where it is before no other and nothing was written of it, it goes altogether. */
public record RemovePaper(ItemPaper link) implements Change<ItemPaper> {
    @Override
    public String title() {
        return "Take a paper off its item";
    }

    @Override
    public ItemPaper apply(Writing writing) {
        Paper paper = writing.stores().papers().get(link.paper());
        writing.remove(link);
        if (writing.stores().papers().items(paper.id()).isEmpty() && isBare(writing, paper)) {
            Optional<StoredFile> file = writing.stores().of(StoredFile.class).find(paper.file());
            writing.stores().papers().exemption(paper.id()).ifPresent(writing::remove);
            writing.remove(paper);
            PutPaperFile.forget(writing, file);
        }
        return link;
    }

    private static boolean isBare(Writing writing, Paper paper) {
        return writing.stores().papers().sections(paper.id()).isEmpty()
                && writing.stores().papers().recommendations(paper.id()).isEmpty()
                && writing.stores().papers().clearances(paper.id()).isEmpty()
                && writing.stores().papers().decisions(paper.id()).isEmpty()
                && writing.stores().papers().contacts(paper.id()).isEmpty()
                && writing.stores().papers().background(paper.id()).isEmpty();
    }
}
