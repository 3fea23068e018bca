package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperContact;
import org.minutebook.db.model.PaperContactBuilder;
import org.minutebook.db.store.Writing;

/**
 * Who stands behind a report becomes these: authors, directors, heads of service.
 *
 * @param contacts in their order, with any ids and positions: they are given their own
 */
public record SetContacts(Id<Paper> paper, List<PaperContact> contacts) implements Change<Id<Paper>> {
    public SetContacts {
        contacts = List.copyOf(contacts);
    }

    @Override
    public String title() {
        return "Set who stands behind a report";
    }

    @Override
    public Id<Paper> apply(Writing writing) {
        List<PaperContact> there = writing.stores().papers().contacts(paper);
        List<PaperContact> wanted = new ArrayList<>();
        for (PaperContact one : contacts) {
            wanted.add(PaperContactBuilder.builder(one)
                    .paper(paper)
                    .position(wanted.size() + 1)
                    .build());
        }
        RowsOfPaper.replace(writing, there, wanted, (one, id) -> PaperContactBuilder.builder(one)
                .id(id)
                .build());
        return paper;
    }
}
