package org.minutebook.db.change;

import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.store.Writing;

/** The public may see a paper that was kept from them. The papers of a closed item stay closed as long as it is. */
public record OpenPaper(Paper before) implements Change<Paper> {
    @Override
    public String title() {
        return "Let the public see the paper " + RowsOfPaper.named(before);
    }

    @Override
    public Paper apply(Writing writing) {
        writing.stores().papers().exemption(before.id()).ifPresent(writing::remove);
        Paper open = writing.save(PaperBuilder.builder(writing.stores().papers().get(before.id()))
                .audience(Audience.PUBLIC)
                .build());
        RestrictPaper.file(writing, open, Audience.PUBLIC);
        return open;
    }
}
