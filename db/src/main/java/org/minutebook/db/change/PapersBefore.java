package org.minutebook.db.change;

import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.rules.report.GoingOut;
import org.minutebook.db.store.Stores;

/** The papers before an item with what the book holds of them: what the rule of {@link GoingOut} is asked about. */
public final class PapersBefore {
    private PapersBefore() {}

    public static List<GoingOut.Before> of(Stores stores, Id<AgendaItem> item) {
        return stores.meetings().itemPapers(item).stream()
                .map(link -> {
                    Paper paper = stores.papers().get(link.paper());
                    return new GoingOut.Before(link, paper, stores.papers().holds(paper));
                })
                .toList();
    }
}
