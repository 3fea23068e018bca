package org.minutebook.app.documents.bind;

import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;

/**
 * An item with what one audience may have of its papers.
 *
 * @param title what this audience reads as its title
 * @param withheld the words on the page that stands for what this audience may not have; blank for no such page
 */
record PackItem(Id<AgendaItem> item, String number, String title, List<PackPaper> papers, String withheld) {
    PackItem {
        papers = List.copyOf(papers);
    }

    /** With its number, as the agenda has it. */
    String printed() {
        return (number + " " + title).strip();
    }
}
